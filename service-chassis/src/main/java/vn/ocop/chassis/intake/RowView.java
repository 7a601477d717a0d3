package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.rows.RowNotes;
import vn.ocop.chassis.rows.Rows;
import vn.ocop.chassis.rows.Written;

/**
 * What became of one row.
 *
 * @param record counts the records of the file from 1; absent for rows that are no records
 * @param row line of the text file or row of the sheet where it begins, from 1
 * @param reason the first fault, one fixed word; only with REJECTED
 * @param column the column at fault by its canonical name, where it is one column
 * @param message the reason for people; it never repeats what the cell holds
 * @param canonical what the record was understood as; only with ACCEPTED
 * @param warnings what is doubtful about an accepted record, such as a likely duplicate; empty for none
 * @param kept fields of an accepted record that were left alone because their owner had edited them since the last
 *     import, by their names in canonical; empty for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportRow", examples = RowView.EXAMPLE)
public record RowView(
        Integer record,
        long row,
        Rows.Outcome outcome,
        String reason,
        String column,
        String message,
        Map<String, Object> canonical,
        List<RowWarning> warnings,
        List<String> kept) {

    static final String EXAMPLE = "{\"record\":2,\"row\":3,\"outcome\":\"REJECTED\",\"reason\":\"missing_required\","
            + "\"column\":\"name\",\"message\":\"Ô bắt buộc để trống.\",\"warnings\":[],\"kept\":[]}";

    static RowView of(Rows.Reported row, RowNotes.Note note, Locale language) {
        var fault = row.fault();
        return new RowView(
                row.record(),
                row.row(),
                row.outcome(),
                fault == null ? null : fault.reason(),
                fault == null ? null : fault.column(),
                fault == null ? null : fault.message().in(language),
                row.canonical() == null ? null : Written.map(row.canonical()),
                note.warnings().stream()
                        .map(warning -> RowWarning.of(warning, language))
                        .toList(),
                note.kept());
    }
}
