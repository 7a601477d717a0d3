package vn.ocop.funding.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Vnd;
import vn.ocop.funding.treasury.StatementLine.Result;
import vn.ocop.funding.treasury.StatementLine.Told;

/**
 * The Treasury's statement as a file: which orders were paid, refused or came back. Every line is matched with its order
 * or listed with a reason; the same statement again changes nothing.
 */
@ApplicationScoped
class StatementKind implements ImportKind {

    private static final String REFERENCE = "end_to_end_ref";
    private static final String AMOUNT = "amount_vnd";
    private static final String DAY = "value_date";
    private static final String RESULT = "result";
    private static final String REASON = "reason";
    private static final String PROVINCES = "ocop_province";

    private final Settlement settlement;
    private final Clock clock;

    StatementKind(Settlement settlement, Clock clock) {
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public Set<String> roles() {
        return Set.of("treasury-operator");
    }

    @Override
    public Layout layout() {
        return Layout.of(
                Layout.required(REFERENCE, "Mã tham chiếu", "Số tham chiếu"),
                Layout.required(AMOUNT, "Số tiền"),
                Layout.required(DAY, "Ngày hạch toán", "Ngày giá trị"),
                Layout.required(RESULT, "Kết quả"),
                Layout.optional(REASON, "Lý do"));
    }

    @Override
    public Set<String> dimensions() {
        return Set.of(PROVINCES);
    }

    @Override
    public Checked check(FileRecord record, Parameters parameters) {
        for (var column : List.of(REFERENCE, AMOUNT, DAY, RESULT)) {
            if (record.isEmpty(column)) {
                return Checked.rejected(CellReason.MISSING_REQUIRED.in(column));
            }
        }
        var fault = fault(record);
        if (fault != null) {
            return Checked.rejected(fault);
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("endToEndRef", reference(record));
        line.put("amountVnd", Long.valueOf(record.text(AMOUNT)));
        line.put("valueDate", day(record));
        line.put("result", result(record).name());
        line.put("reason", record.isEmpty(REASON) ? null : record.text(REASON));
        return Checked.accepted(line).uniqueBy(reference(record) + " " + result(record));
    }

    /** Each good line moves its payout, was known before, or is listed. */
    @Override
    public List<Applied> apply(List<Accepted> records, Parameters parameters) {
        return records.stream().map(record -> apply(record, parameters)).toList();
    }

    private Applied apply(Accepted record, Parameters parameters) {
        var told = new Told(
                record.text("endToEndRef"),
                new Vnd(record.large("amountVnd")),
                record.day("valueDate"),
                Result.valueOf(record.text("result")),
                record.text("reason"));
        var outcome = settlement.take(told, parameters.scope(PROVINCES), parameters.uploadedBy());
        if (outcome.refusal() != null) {
            return Applied.rejected(outcome.refusal().in(outcome.refusal().column()));
        }
        return outcome.changed() ? Applied.CREATED : Applied.UNCHANGED;
    }

    private Fault fault(FileRecord record) {
        if (!record.text(AMOUNT).matches("[0-9]{1,16}")) {
            return StatementReason.BAD_NUMBER.in(AMOUNT);
        }
        var amount = Long.parseLong(record.text(AMOUNT));
        if (amount == 0 || amount > Vnd.MOST) {
            return StatementReason.BAD_NUMBER.in(AMOUNT);
        }
        var day = day(record);
        if (day == null) {
            return StatementReason.BAD_DATE.in(DAY);
        }
        if (day.isAfter(Legal.today(clock))) {
            return StatementReason.DATE_IN_FUTURE.in(DAY);
        }
        return result(record) == null ? StatementReason.UNKNOWN_RESULT.in(RESULT) : null;
    }

    private static String reference(FileRecord record) {
        return record.text(REFERENCE).toUpperCase(Locale.ROOT);
    }

    /** Null when it is no ISO day. */
    private static LocalDate day(FileRecord record) {
        try {
            return LocalDate.parse(record.text(DAY));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null when it is none of the three. */
    private static Result result(FileRecord record) {
        return Arrays.stream(Result.values())
                .filter(result -> result.name().equalsIgnoreCase(record.text(RESULT)))
                .findFirst()
                .orElse(null);
    }
}
