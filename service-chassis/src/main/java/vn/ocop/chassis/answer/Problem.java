package vn.ocop.chassis.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The body of every refusal and failure, RFC 9457 as {@code application/problem+json}. Clients branch on {@code code}
 * and {@code errors[].code} only; the texts follow Accept-Language.
 *
 * @param type the code as a URN
 * @param code what happened, in kebab-case
 * @param title what kind of refusal it is
 * @param status the HTTP status again
 * @param detail what happened this time
 * @param instance path of the request, without its query
 * @param traceId id to find the request in the logs; absent when nobody traces
 * @param errors one entry per wrong field; absent when no field is to blame
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "code", "title", "status", "detail", "instance", "traceId", "errors"})
public record Problem(
        String type,
        String code,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param pointer RFC 6901 pointer into the body, or {@code /query/…}, {@code /header/…}, {@code /path/…}
     * @param code stable code in kebab-case
     * @param message what is wrong with it
     */
    public record FieldProblem(String pointer, String code, String message) {}
}
