package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.kind.RecordCheck;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.address.AddressBook;
import vn.ocop.registry.address.AddressBooks;
import vn.ocop.registry.address.Found;
import vn.ocop.registry.edited.Owners;

/**
 * The register as offices keep it: producer, product and recognition in one row, places by their names of any time.
 * What the registry already holds is never overwritten; the row report tells what was kept.
 */
@ApplicationScoped
class RegisterImport implements ImportKind {

    /** Lists without a column of provinces come from the first province of the programme. */
    private static final String USUAL_PROVINCE = "38";

    private final AddressBooks books;
    private final TakeRegister takeRegister;
    private final Clock clock;

    RegisterImport(AddressBooks books, TakeRegister takeRegister, Clock clock) {
        this.books = books;
        this.takeRegister = takeRegister;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "register";
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
        return SheetRow.LAYOUT;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Owners.OVERWRITE);
    }

    /** One address book and one memory of the rows further up for the whole file. */
    @Override
    public RecordCheck checks(Parameters parameters) {
        var book = books.on(Legal.today(clock));
        var seen = new HashSet<UUID>();
        return row -> {
            var checked = check(row, parameters, book);
            if (!checked.isGood()) {
                return checked;
            }
            var keys = SheetRow.keys(row).stream()
                    .map(key -> UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            if (keys.stream().anyMatch(seen::contains)) {
                return Checked.rejected(CellReason.DUPLICATE_IN_FILE.in(null));
            }
            seen.addAll(keys);
            return checked;
        };
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        return check(row, parameters, books.on(Legal.today(clock)));
    }

    private static Checked check(FileRecord row, Parameters parameters, AddressBook book) {
        var missing = SheetRow.missing(row);
        if (missing != null) {
            return Checked.rejected(missing);
        }
        var read = SheetRow.Read.of(row);
        if (read.fault() != null) {
            return Checked.rejected(read.fault());
        }
        var found = place(row, parameters, book);
        var commune = found.commune();
        if (commune != null && !parameters.scope("ocop_province").covers(commune.provinceCode())) {
            return Checked.rejected(SheetReason.UNKNOWN_PROVINCE.in("province"));
        }
        return switch (found.outcome()) {
            case UNKNOWN_PROVINCE -> Checked.rejected(SheetReason.UNKNOWN_PROVINCE.in("province"));
            case UNKNOWN_COMMUNE -> Checked.rejected(SheetReason.UNKNOWN_COMMUNE.in("commune"));
            case AMBIGUOUS -> Checked.rejected(SheetReason.AMBIGUOUS_COMMUNE.in("commune"));
            case RESOLVED -> good(row, read, commune.code());
        };
    }

    private static Found place(FileRecord row, Parameters parameters, AddressBook book) {
        if (!row.isEmpty("province")) {
            return book.find(row.text("province"), row.text("district"), row.text("commune"));
        }
        var own = parameters.scope("ocop_province").values();
        var province = own.size() == 1 && !own.contains("*") ? own.iterator().next() : USUAL_PROVINCE;
        return book.findIn(province, row.text("district"), row.text("commune"));
    }

    private static Checked good(FileRecord row, SheetRow.Read read, String commune) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", row.text("name"));
        shown.put("producer", row.text("producer"));
        shown.put("stars", read.stars());
        shown.put("score", read.score().points());
        shown.put("decisionDate", read.decided().day());
        shown.put("communeCode", commune);
        return Checked.accepted(shown)
                .with("code", row.isEmpty("code") ? null : SheetRow.codeKey(row.text("code")))
                .with("kind", row.text("kind"))
                .with("group", row.text("group"))
                .with("decisionNumber", row.text("decision_number"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        return takeRegister.take(
                rows.stream().map(Said::of).toList(), parameters.uploadedBy(), Owners.overwrites(parameters));
    }
}
