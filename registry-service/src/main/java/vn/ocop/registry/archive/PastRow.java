package vn.ocop.registry.archive;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.registry.recognition.RecognitionKind;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.registry.recognition.Revocation;

/**
 * The columns of a file of recognitions and what a row of it says. The list that is exported here has them all, those
 * that begin with {@code revocation_}, {@code state} and {@code ended_on} among them (X5).
 */
final class PastRow {

    static final Map<String, RecognitionKind> KINDS = Map.of(
            "new", RecognitionKind.FIRST,
            "upgrade", RecognitionKind.UPGRADE,
            "re_recognition", RecognitionKind.REASSESSMENT,
            "FIRST", RecognitionKind.FIRST,
            "UPGRADE", RecognitionKind.UPGRADE,
            "REASSESSMENT", RecognitionKind.REASSESSMENT);

    static final Map<String, Level> LEVELS = Map.of(
            "district", Level.DISTRICT,
            "province", Level.PROVINCE,
            "central", Level.NATIONAL);

    /** A reason for a revocation is the longest text. */
    private static final int LONGEST = 2000;

    private static final int SHORTEST_REASON = 5;
    private static final String URL = "decision_url";
    private static final String CERTIFICATE = "certificate_no";
    private static final int LONGEST_NUMBER = 80;
    private static final String GROUND = "revocation_ground";
    private static final String REASON = "revocation_reason";
    private static final List<String> REVOCATION = List.of(
            GROUND, REASON, "revocation_no", "revocation_authority", "revocation_date", "revocation_concluded_on");

    static final Layout LAYOUT = Layout.of(
                    required("recognition_id"),
                    required("product_id"),
                    required("kind"),
                    required("stars"),
                    required("decision_no"),
                    required("decision_date"),
                    required("authority_level"),
                    required("authority"),
                    optional("product_name"),
                    optional("commune_code"),
                    optional(URL),
                    optional(CERTIFICATE),
                    optional("state"),
                    optional("ended_on"),
                    optional(GROUND),
                    optional(REASON),
                    optional("revocation_no"),
                    optional("revocation_authority"),
                    optional("revocation_date"),
                    optional("revocation_concluded_on"))
            .withCellsUpTo(LONGEST);

    private final FileRecord row;
    private final LocalDate today;
    private final Map<String, Object> shown = new LinkedHashMap<>();

    private PastRow(FileRecord row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    static Checked check(FileRecord row, LocalDate today) {
        var read = new PastRow(row, today);
        var fault = Stream.<Supplier<Fault>>of(read::named, read::decided, read::ended, read::revoked)
                .map(Supplier::get)
                .filter(one -> one != null)
                .findFirst();
        return fault.isPresent()
                ? Checked.rejected(fault.get())
                : Checked.accepted(read.shown).uniqueBy(row.text("recognition_id"));
    }

    /** Which recognition of what, and how many stars; null when that is good. */
    private Fault named() {
        for (var id : List.of("recognition_id", "product_id")) {
            if (row.isEmpty(id)) {
                return RegistryRowReason.MISSING_ID.in(id);
            }
        }
        if (!KINDS.containsKey(row.text("kind"))) {
            return RegistryRowReason.UNKNOWN_TYPE.in("kind");
        }
        if (!row.text("stars").matches("[345]")) {
            return RegistryRowReason.BAD_STARS.in("stars");
        }
        if (!LEVELS.containsKey(row.text("authority_level"))) {
            return RegistryRowReason.UNKNOWN_TYPE.in("authority_level");
        }
        for (var column : row.values().keySet()) {
            var longest = column.equals(REASON)
                    ? LONGEST
                    : column.equals(URL)
                            ? Decision.LONGEST_URL
                            : column.equals(CERTIFICATE) ? LONGEST_NUMBER : Layout.MAX_CELL;
            if (row.text(column).length() > longest) {
                return CellReason.TOO_LONG.in(column);
            }
        }
        shown.put("recognitionId", row.text("recognition_id"));
        shown.put("productId", row.text("product_id"));
        shown.put("kind", KINDS.get(row.text("kind")).name());
        shown.put("stars", Integer.valueOf(row.text("stars")));
        tell("productName", "product_name");
        tell("communeCode", "commune_code");
        return null;
    }

    private void tell(String name, String column) {
        if (!row.isEmpty(column)) {
            shown.put(name, row.text(column));
        }
    }

    /** A row without the number or day of its decision stays unverified. */
    private Fault decided() {
        if (!isWhole(row.text("decision_no")) || row.isEmpty("decision_date") || row.isEmpty("authority")) {
            return null;
        }
        var fault = day("decisionDate", "decision_date");
        if (fault != null) {
            return fault;
        }
        var level = LEVELS.get(row.text("authority_level"));
        if (!level.mayRecognise(Integer.parseInt(row.text("stars")), decidedOn())) {
            return RegistryRowReason.LEVEL_STAR_MISMATCH.in("authority_level");
        }
        shown.put("decisionNumber", number(row.text("decision_no")));
        shown.put("decisionSymbol", symbol(row.text("decision_no")));
        shown.put("level", level.name());
        shown.put("authority", row.text("authority"));
        tell("decisionUrl", URL);
        tell("certificateNumber", CERTIFICATE);
        return row.isEmpty(URL) || row.text(URL).matches(Decision.URL) ? null : RegistryRowReason.BAD_URL.in(URL);
    }

    private LocalDate decidedOn() {
        return (LocalDate) shown.get("decisionDate");
    }

    /** A day of the past, under its name among what is shown. */
    private Fault day(String name, String column) {
        try {
            shown.put(name, LocalDate.parse(row.text(column)));
        } catch (DateTimeParseException e) {
            return RegistryRowReason.BAD_DATE.in(column);
        }
        return ((LocalDate) shown.get(name)).isAfter(today) ? RegistryRowReason.DATE_OUT_OF_RANGE.in(column) : null;
    }

    /** What has become of it. Lapse follows from the days of the decisions; this tells what they do not. */
    private Fault ended() {
        if (!row.isEmpty("state")) {
            if (Arrays.stream(RecognitionState.values())
                    .noneMatch(one -> one.name().equals(row.text("state")))) {
                return RegistryRowReason.UNKNOWN_TYPE.in("state");
            }
            shown.put("state", row.text("state"));
        }
        if (row.isEmpty("ended_on")) {
            return null;
        }
        var fault = day("endedOn", "ended_on");
        var before = fault == null && decidedOn() != null && ((LocalDate) shown.get("endedOn")).isBefore(decidedOn());
        return before ? RegistryRowReason.DATE_OUT_OF_RANGE.in("ended_on") : fault;
    }

    /** The decision that withdrew it: all of it or nothing (Article 8). */
    private Fault revoked() {
        if (REVOCATION.stream().allMatch(row::isEmpty)) {
            return null;
        }
        var missing = REVOCATION.stream().filter(row::isEmpty).findFirst();
        if (missing.isPresent()) {
            return CellReason.MISSING_REQUIRED.in(missing.get());
        }
        if (Arrays.stream(RevocationGround.values()).noneMatch(one -> one.name().equals(row.text(GROUND)))) {
            return RegistryRowReason.UNKNOWN_TYPE.in(GROUND);
        }
        if (!isWhole(row.text("revocation_no"))) {
            return CellReason.MISSING_REQUIRED.in("revocation_no");
        }
        if (row.text(REASON).length() < SHORTEST_REASON) {
            return CellReason.MISSING_REQUIRED.in(REASON);
        }
        shown.put("revocationGround", row.text(GROUND));
        shown.put("revocationReason", row.text(REASON));
        shown.put("revocationNumber", number(row.text("revocation_no")));
        shown.put("revocationSymbol", symbol(row.text("revocation_no")));
        shown.put("revocationAuthority", row.text("revocation_authority"));
        return revokedOn();
    }

    private Fault revokedOn() {
        var fault = Stream.of(
                        day("revocationDate", "revocation_date"),
                        day("revocationConcludedOn", "revocation_concluded_on"))
                .filter(one -> one != null)
                .findFirst();
        if (fault.isPresent()) {
            return fault.get();
        }
        var day = (LocalDate) shown.get("revocationDate");
        if (decidedOn() == null || day.isBefore(decidedOn())) {
            return RegistryRowReason.DATE_OUT_OF_RANGE.in("revocation_date");
        }
        var concluded = (LocalDate) shown.get("revocationConcludedOn");
        return concluded.isAfter(day) ? RegistryRowReason.DATE_OUT_OF_RANGE.in("revocation_concluded_on") : null;
    }

    private static boolean isWhole(String decision) {
        return !number(decision).isEmpty() && !symbol(decision).isEmpty();
    }

    /** Of {@code 715/QĐ-UBND} what stands before the first stroke. */
    private static String number(String decision) {
        var stroke = decision.indexOf('/');
        return stroke < 1 ? "" : decision.substring(0, stroke).strip();
    }

    private static String symbol(String decision) {
        return decision.substring(decision.indexOf('/') + 1).strip();
    }

    static PastRecognitions.Said read(Accepted row) {
        return new PastRecognitions.Said(
                row.text("recognitionId"),
                row.text("productId"),
                RecognitionKind.valueOf(row.text("kind")),
                row.whole("stars"),
                decision(row),
                new PastRecognitions.Fate(
                        row.text("productName"),
                        row.text("communeCode"),
                        row.text("state") == null ? null : RecognitionState.valueOf(row.text("state")),
                        row.day("endedOn"),
                        row.text("decisionUrl"),
                        row.text("certificateNumber"),
                        revocation(row)));
    }

    private static Decision decision(Accepted row) {
        return row.text("decisionNumber") == null
                ? null
                : new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionSymbol"),
                        row.text("authority"),
                        Level.valueOf(row.text("level")),
                        row.day("decisionDate"));
    }

    /** By the level that gives so many stars today, which no file tells. */
    private static Revocation revocation(Accepted row) {
        if (row.text("revocationGround") == null) {
            return null;
        }
        var decision = new Decision(
                row.text("revocationNumber"),
                row.text("revocationSymbol"),
                row.text("revocationAuthority"),
                Level.of(row.whole("stars")),
                row.day("revocationDate"));
        return new Revocation(
                RevocationGround.valueOf(row.text("revocationGround")),
                row.text("revocationReason"),
                decision,
                row.day("revocationConcludedOn"));
    }
}
