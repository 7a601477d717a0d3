package vn.ocop.registry.register;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.registry.archive.SheetRecognitions.Withdrawn;

/**
 * What one row of a register says.
 *
 * @param code the office's own; null for none
 * @param producerCode by which a sheet tells producers of one name in one commune apart; null for none
 * @param kind of producer, in the office's words
 * @param group of products, in the office's words
 * @param recognitions in the order they were given
 * @param codeDecides whether another code is another product although producer and name are the same
 */
public record Said(
        String code,
        String name,
        String producer,
        String producerCode,
        String kind,
        String group,
        String communeCode,
        List<Recognised> recognitions,
        boolean codeDecides) {

    /**
     * What a row says of one recognition.
     *
     * @param decision number and symbol as they are written; empty when the list does not tell
     * @param decidedOn null when the list does not tell
     * @param authority who decided, in the office's words; null when the list does not tell
     * @param withdrawn the decision that took it back; null while there is none
     */
    public record Recognised(int stars, String decision, LocalDate decidedOn, String authority, Withdrawn withdrawn) {}

    static Said of(Accepted row) {
        var decision = row.text("decisionNumber");
        return new Said(
                row.text("code"),
                row.text("name"),
                row.text("producer"),
                null,
                row.text("kind"),
                row.text("group"),
                row.text("communeCode"),
                List.of(new Recognised(
                        row.whole("stars"), decision == null ? "" : decision, row.day("decisionDate"), null, null)),
                false);
    }
}
