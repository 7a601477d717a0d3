package vn.ocop.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.problem.CommonReason;

/**
 * Opens the transaction of a command, claims its key as the first statement, and keeps the answer as the last. A
 * serialization failure or deadlock is tried three times, as nothing of it was kept.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OnceInterceptor {

    private static final int TRIES = 3;

    private final Answers answers;
    private final ObjectMapper json;
    private final Caller caller;
    private final EntityManager db;
    private final HttpHeaders headers;
    private final UriInfo uri;

    OnceInterceptor(
            Answers answers, ObjectMapper json, Caller caller, EntityManager db, HttpHeaders headers, UriInfo uri) {
        this.answers = answers;
        this.json = json;
        this.caller = caller;
        this.db = db;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = Key.from(headers.getRequestHeader(Key.HEADER));
        var asked = new Answers.Asked(caller.subject(), Command.of(call, uri, json), key);
        var once = call.getMethod().getAnnotation(Once.class);
        var forEver = once != null && once.forEver();
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(call, asked, forEver);
            } catch (Exception e) {
                if (attempt == TRIES || !Conflicts.worthRepeating(e)) {
                    throw e;
                }
            }
        }
    }

    private Object inTransaction(InvocationContext call, Answers.Asked asked, boolean forEver) throws Exception {
        QuarkusTransaction.begin();
        try {
            if (!answers.claim(asked, forEver)) {
                throw again(asked);
            }
            var answer = call.proceed();
            db.flush();
            answers.keep(asked, written(asked, answer));
            QuarkusTransaction.commit();
            return answer;
        } finally {
            if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private RuntimeException again(Answers.Asked asked) {
        var kept = answers.kept(asked);
        if (kept.isEmpty()) {
            return CommonReason.REQUEST_IN_PROGRESS.because().header("Retry-After", "1");
        }
        return kept.get().fingerprint().equals(asked.command().fingerprint())
                ? new Replay(kept.get())
                : CommonReason.IDEMPOTENCY_KEY_REUSED.at("/header/Idempotency-Key");
    }

    private Answers.Kept written(Answers.Asked asked, Object answer) throws JsonProcessingException {
        var headers = new TreeMap<String, String>();
        var body = answer;
        var status = answer == null ? 204 : 200;
        if (answer instanceof RestResponse<?> response) {
            response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
            body = response.getEntity();
            status = response.getStatus();
        }
        var text = body == null ? null : json.writeValueAsString(body);
        return new Answers.Kept(
                asked.command().fingerprint(), status, json.writeValueAsString(Map.copyOf(headers)), text);
    }
}
