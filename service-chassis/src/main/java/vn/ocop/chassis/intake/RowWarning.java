package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.refusal.Fault;

/**
 * A doubt about a record that was taken nevertheless.
 *
 * @param reason one fixed word
 * @param column the column in doubt by its canonical name, where it is one column
 * @param message the doubt for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ImportRowWarning",
        examples = "{\"reason\":\"likely_duplicate\",\"column\":\"name\","
                + "\"message\":\"Đã có một chủ thể gần trùng tên trong xã.\"}")
public record RowWarning(String reason, @MayBeAbsent String column, String message) {

    static RowWarning of(Fault warning, Locale language) {
        return new RowWarning(
                warning.reason(), warning.column(), warning.message().in(language));
    }
}
