package vn.ocop.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was asked.
 *
 * @param operation the resource method, so that one key may serve two operations
 * @param fingerprint SHA-256 over path and the re-serialised body: white space in the body does not matter
 */
record Command(String operation, String fingerprint) {

    static Command of(InvocationContext call, UriInfo uri, ObjectMapper json) {
        var method = call.getMethod();
        var text = new StringBuilder(uri.getRequestUri().getRawPath());
        if (uri.getRequestUri().getRawQuery() != null) {
            text.append('?').append(uri.getRequestUri().getRawQuery());
        }
        var parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i], uri)) {
                text.append('\n').append(written(call.getParameters()[i], json));
            }
        }
        return new Command(method.getDeclaringClass().getSimpleName() + "." + method.getName(), sha256(text));
    }

    private static boolean isBody(Parameter parameter, UriInfo uri) {
        for (var annotation : parameter.getAnnotations()) {
            var home = annotation.annotationType().getPackageName();
            if (home.startsWith("jakarta.ws.rs") || home.startsWith("org.jboss.resteasy.reactive")) {
                return false;
            }
        }
        return !uri.getPathParameters().containsKey(parameter.getName());
    }

    private static String written(Object body, ObjectMapper json) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request body that cannot be written again", e);
        }
    }

    private static String sha256(CharSequence text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
