package vn.ocop.registry.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.office.OfficeDecimal;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.registry.national.NationalColumn;
import vn.ocop.registry.national.NationalTable;

/**
 * A file that the national database returned, in the layout of PTNT_OCOP. Nothing in the registry changes by it: each
 * row is compared with ours and the report is kept under the import's id.
 */
@ApplicationScoped
class NationalImport implements ImportKind {

    private static final int FIRST_YEAR = 2018;
    private static final Set<NationalColumn> REQUIRED =
            Set.of(NationalColumn.MA_OCOP, NationalColumn.NAME, NationalColumn.RANK);

    private final DriftReports reports;
    private final NationalTable table;

    NationalImport(DriftReports reports, NationalTable table) {
        this.reports = reports;
        this.table = table;
    }

    @Override
    public String name() {
        return "ptnt-ocop";
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
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("period", Parameter.Type.TEXT), Parameter.required("province", Parameter.Type.TEXT));
    }

    @Override
    public Layout layout() {
        return Layout.of(Arrays.stream(NationalColumn.values())
                .map(column ->
                        REQUIRED.contains(column) ? Layout.required(column.header()) : Layout.optional(column.header()))
                .toArray(Layout.Column[]::new));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (!parameters.scope("ocop_province").covers(parameters.text("province"))) {
            return Checked.rejected(DriftReason.PROVINCE_OUT_OF_REACH.in(null));
        }
        var period = parameters.text("period");
        if (!period.matches("\\d{4}")
                || Integer.parseInt(period) < FIRST_YEAR
                || !table.knows(Integer.parseInt(period))) {
            return Checked.rejected(DriftReason.BAD_PERIOD.in(null));
        }
        if (row.isEmpty(NationalColumn.MA_OCOP.header())) {
            return Checked.rejected(DriftReason.MISSING_ID.in(NationalColumn.MA_OCOP.header()));
        }
        if (row.isEmpty(NationalColumn.NAME.header())) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in(NationalColumn.NAME.header()));
        }
        var said = row.text(NationalColumn.PERIOD.header());
        if (!said.isEmpty() && !said.equals(period)) {
            return Checked.rejected(DriftReason.ANOTHER_PERIOD.in(NationalColumn.PERIOD.header()));
        }
        return compared(row);
    }

    private static Checked compared(FileRecord row) {
        if (!row.text(NationalColumn.RANK.header()).matches("[345]\\*")) {
            return Checked.rejected(DriftReason.BAD_RANK.in(NationalColumn.RANK.header()));
        }
        var revenue = OfficeDecimal.of(row.text(NationalColumn.REVENUE.header()), "");
        if (revenue.fault() != null || negative(revenue.value())) {
            return Checked.rejected(DriftReason.BAD_REVENUE.in(NationalColumn.REVENUE.header()));
        }
        var theirs = new LinkedHashMap<String, Object>();
        for (var column : NationalColumn.values()) {
            if (row.has(column.header())) {
                theirs.put(column.header(), row.text(column.header()));
            }
        }
        if (revenue.value() != null) {
            theirs.put(NationalColumn.REVENUE.header(), revenue.value().toPlainString());
        }
        return Checked.accepted(theirs).uniqueBy(row.text(NationalColumn.MA_OCOP.header()));
    }

    private static boolean negative(BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var id = parameters.importId();
        reports.open(
                id, parameters.text("province"), Integer.parseInt(parameters.text("period")), parameters.uploadedBy());
        var codes = new LinkedHashSet<String>();
        rows.forEach(row -> {
            codes.add(row.text(NationalColumn.MA_OCOP.header()));
            if (row.text(NationalColumn.PRODUCT.header()) != null) {
                codes.add(row.text(NationalColumn.PRODUCT.header()));
            }
        });
        var ours = reports.lines(id, codes);
        var applied = rows.stream()
                .map(row -> compare(row, theirs(row), ours, parameters))
                .toList();
        reports.flush();
        return applied;
    }

    private static Map<String, String> theirs(Accepted row) {
        var said = new LinkedHashMap<String, String>();
        row.values().forEach((column, value) -> said.put(column, value == null ? "" : String.valueOf(value)));
        return said;
    }

    private Applied compare(
            Accepted row, Map<String, String> theirs, Map<String, DriftRow> ours, Parameters parameters) {
        var code = theirs.get(NationalColumn.MA_OCOP.header());
        var line = ours.containsKey(code)
                ? ours.get(code)
                : ours.get(theirs.getOrDefault(NationalColumn.PRODUCT.header(), ""));
        if (line == null) {
            reports.add(DriftRow.there(parameters.importId(), code, row.row(), theirs));
            return Applied.UNCHANGED.warning(DriftReason.MISSING_HERE.in(NationalColumn.MA_OCOP.header()));
        }
        if (!line.meets(row.row(), theirs)) {
            return Applied.rejected(DriftReason.FOUND_TWICE.in(NationalColumn.MA_OCOP.header()));
        }
        var applied = Applied.UNCHANGED;
        for (var field : line.fields()) {
            applied = applied.warning(DriftReason.DIFFERS.in(field.field()));
        }
        return applied;
    }
}
