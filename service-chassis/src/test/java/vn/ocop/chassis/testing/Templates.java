package vn.ocop.chassis.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Parameter;

/** Feature X4: whoever downloads the template of a kind and uploads it untouched has done nothing wrong. */
final class Templates {

    private static final int LONGEST_WAIT_TENTHS = 600;

    private Templates() {}

    /** The templates of this service that do not come back as a file without records. */
    static List<String> refused() {
        var refused = new ArrayList<String>();
        for (var bean : Arc.container().listAll(ImportKind.class)) {
            for (var form : List.of("csv", "xlsx")) {
                var outcome = outcome(bean.get(), form);
                if (!outcome.equals("EMPTY null")) {
                    refused.add(bean.get().name() + "." + form + ": " + outcome);
                }
            }
        }
        return refused;
    }

    private static String outcome(ImportKind kind, String form) {
        var imports = "/" + ConfigProvider.getConfig().getValue("chassis.name", String.class) + "/v1/imports";
        var template = as(kind).get(imports + "/templates/" + kind.name() + "." + form);
        if (template.statusCode() != 200) {
            return template.statusCode() + " for the template";
        }
        var received = as(kind).header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "mau." + form, template.asByteArray(), "application/octet-stream")
                .queryParams(demanded(kind))
                .post(imports + "?mode=PARTIAL&kind=" + kind.name());
        return received.statusCode() == 202 ? end(kind, received.header("Location")) : received.asString();
    }

    /** What the kind wants to be told beside the file. */
    private static Map<String, String> demanded(ImportKind kind) {
        return kind.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(
                        Parameter::name, one -> one.type() == Parameter.Type.DAY ? "2025-07-01" : "38"));
    }

    private static String end(ImportKind kind, String job) {
        Response now = null;
        for (int i = 0; i < LONGEST_WAIT_TENTHS; i++) {
            now = as(kind).get(job);
            if (now.path("endedAt") != null) {
                return now.path("state") + " " + now.path("fileReason");
            }
            pause();
        }
        return "no end: " + now.asString();
    }

    private static RequestSpecification as(ImportKind kind) {
        var role = kind.roles().stream().sorted().findFirst().orElseThrow();
        var token = Jwt.subject("nguoi-tai-mau")
                .groups(role)
                .claim("kind", "PERSON")
                .claim("ocop_kind", "PERSON")
                .sign();
        return given().auth().oauth2(token);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
