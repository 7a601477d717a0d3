package vn.ocop.registry.recognition;

import static vn.ocop.chassis.intake.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.intake.Accepted;
import vn.ocop.chassis.intake.Applied;
import vn.ocop.chassis.intake.Checked;
import vn.ocop.chassis.intake.FileRecord;
import vn.ocop.chassis.intake.ImportKind;
import vn.ocop.chassis.intake.Layout;
import vn.ocop.chassis.intake.Parameters;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;

/**
 * Recognitions of the past, from a file whose rows have keys of their own; their products must be there. A row without
 * a decision's number or day stays unverified.
 */
@ApplicationScoped
class RecognitionImport implements ImportKind {

    private static final Map<String, RecognitionKind> KINDS = Map.of(
            "new", RecognitionKind.FIRST,
            "upgrade", RecognitionKind.UPGRADE,
            "re_recognition", RecognitionKind.REASSESSMENT);

    private static final Map<String, Level> LEVELS = Map.of(
            "district", Level.DISTRICT,
            "province", Level.PROVINCE,
            "central", Level.NATIONAL);

    private final PastRecognitions past;
    private final Clock clock;

    RecognitionImport(PastRecognitions past, Clock clock) {
        this.past = past;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recognitions";
    }

    @Override
    public Set<String> roles() {
        return Set.of("province-officer", "import-job");
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("ocop_province");
    }

    @Override
    public Layout layout() {
        return Layout.of(
                required("recognition_id"),
                required("product_id"),
                required("kind"),
                required("stars"),
                required("decision_no"),
                required("decision_date"),
                required("authority_level"),
                required("authority"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        for (var id : List.of("recognition_id", "product_id")) {
            if (row.isEmpty(id)) {
                return Checked.rejected(RegistryRowReason.MISSING_ID.in(id));
            }
        }
        if (!KINDS.containsKey(row.text("kind"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("kind"));
        }
        if (!row.text("stars").matches("[345]")) {
            return Checked.rejected(RegistryRowReason.BAD_STARS.in("stars"));
        }
        if (!LEVELS.containsKey(row.text("authority_level"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("authority_level"));
        }
        return decided(row, shown(row));
    }

    private static Map<String, Object> shown(FileRecord row) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("recognitionId", row.text("recognition_id"));
        shown.put("productId", row.text("product_id"));
        shown.put("kind", KINDS.get(row.text("kind")).name());
        shown.put("stars", Integer.valueOf(row.text("stars")));
        return shown;
    }

    private Checked decided(FileRecord row, Map<String, Object> shown) {
        var words = row.text("decision_no").indexOf('/');
        if (words < 1 || row.isEmpty("decision_date") || row.isEmpty("authority")) {
            return Checked.accepted(shown).uniqueBy(row.text("recognition_id"));
        }
        LocalDate day;
        try {
            day = LocalDate.parse(row.text("decision_date"));
        } catch (DateTimeParseException e) {
            return Checked.rejected(RegistryRowReason.BAD_DATE.in("decision_date"));
        }
        if (day.isAfter(Legal.today(clock))) {
            return Checked.rejected(RegistryRowReason.DATE_OUT_OF_RANGE.in("decision_date"));
        }
        var level = LEVELS.get(row.text("authority_level"));
        if (!level.mayRecognise(Integer.parseInt(row.text("stars")), day)) {
            return Checked.rejected(RegistryRowReason.LEVEL_STAR_MISMATCH.in("authority_level"));
        }
        shown.put("decisionNumber", row.text("decision_no").substring(0, words).strip());
        shown.put("decisionSymbol", row.text("decision_no").substring(words + 1).strip());
        shown.put("decisionDate", day);
        shown.put("level", level.name());
        shown.put("authority", row.text("authority"));
        return Checked.accepted(shown).uniqueBy(row.text("recognition_id"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var said = rows.stream().map(RecognitionImport::read).toList();
        return past.take(said, parameters.scope("ocop_province"));
    }

    private static PastRecognitions.Said read(Accepted row) {
        var decision = row.day("decisionDate") == null
                ? null
                : new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionSymbol"),
                        row.text("authority"),
                        Level.valueOf(row.text("level")),
                        row.day("decisionDate"));
        return new PastRecognitions.Said(
                row.text("recognitionId"),
                row.text("productId"),
                RecognitionKind.valueOf(row.text("kind")),
                row.whole("stars"),
                decision);
    }
}
