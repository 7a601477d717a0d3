package vn.ocop.registry.register;

import java.time.LocalDate;
import vn.ocop.chassis.intake.Accepted;

/**
 * What one row of a register says.
 *
 * @param code the office's own; null for none
 * @param kind of producer, in the office's words
 * @param group of products, in the office's words
 * @param decidedOn null when the list does not tell
 */
record Said(
        String code,
        String name,
        String producer,
        String kind,
        String group,
        String communeCode,
        int stars,
        String decisionNumber,
        LocalDate decidedOn) {

    static Said of(Accepted row) {
        return new Said(
                row.text("code"),
                row.text("name"),
                row.text("producer"),
                row.text("kind"),
                row.text("group"),
                row.text("communeCode"),
                row.whole("stars"),
                row.text("decisionNumber"),
                row.day("decisionDate"));
    }
}
