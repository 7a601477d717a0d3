package vn.ocop.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Three complete sheets of one criteria set, whose average no decimal can hold, and what the council must find.
 *
 * @param criteriaSet code of Annex I
 * @param industry the set's industry
 * @param stars what the council must find
 * @param averageFraction the exact average
 * @param sheets one per member
 */
record Sheets(String criteriaSet, String industry, int stars, String averageFraction, List<Sheet> sheets) {

    /**
     * One member's sheet.
     *
     * @param total points the service must count
     * @param choices item to option
     */
    record Sheet(int total, Map<String, String> choices) {}

    static Sheets read() {
        try (InputStream file = Sheets.class.getResourceAsStream("/journey/sheets.json")) {
            return new ObjectMapper().readValue(file, Sheets.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
