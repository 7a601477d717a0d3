package vn.ocop.registry.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import vn.ocop.registry.archive.SheetRecognitions.Withdrawn;
import vn.ocop.registry.register.NameKey;
import vn.ocop.registry.register.Said;
import vn.ocop.registry.register.SheetReason;
import vn.ocop.registry.register.SheetRow;
import vn.ocop.registry.register.TakeRegister;
import vn.ocop.registry.workbook.WorkbookLayout.Block;

/**
 * A province's workbook: producer, product, its first recognition and a later one in one row, through the desk that takes
 * every office's register. A commune that is not known is never guessed; what the registry holds is kept.
 */
@ApplicationScoped
class WorkbookImport implements ImportKind {

    private static final String PROVINCE = "province";

    private final AddressBooks books;
    private final TakeRegister takeRegister;
    private final Clock clock;

    WorkbookImport(AddressBooks books, TakeRegister takeRegister, Clock clock) {
        this.books = books;
        this.takeRegister = takeRegister;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "provincial-workbook";
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
        return List.of(Parameter.required(PROVINCE, Parameter.Type.TEXT));
    }

    @Override
    public Layout layout() {
        return WorkbookLayout.ALL;
    }

    /** One address book and one memory of the rows further up for the whole file. */
    @Override
    public RecordCheck checks(Parameters parameters) {
        var book = books.on(Legal.today(clock));
        var seen = new HashSet<String>();
        return row -> {
            var checked = check(row, parameters, book);
            return checked.isGood() && !isNew(row, checked, seen)
                    ? Checked.rejected(CellReason.DUPLICATE_IN_FILE.in(null))
                    : checked;
        };
    }

    /** A product may come again for a recognition that its rows further up do not tell. */
    private static boolean isNew(FileRecord row, Checked checked, Set<String> seen) {
        var product = checked.canonical().get("communeCode") + "\n" + NameKey.of(row.text("producer")) + "\n"
                + NameKey.of(row.text("name")) + "\n" + code(row.text("note"));
        var later = Block.of(row, "later");
        return seen.add(product)
                ? later.isEmpty() || seen.add(product + "\n" + later.key())
                : !later.isEmpty() && seen.add(product + "\n" + later.key());
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        return check(row, parameters, books.on(Legal.today(clock)));
    }

    private Checked check(FileRecord row, Parameters parameters, AddressBook book) {
        var province = parameters.text(PROVINCE);
        if (!parameters.scope("ocop_province").covers(province)) {
            return Checked.rejected(WorkbookReason.PROVINCE_OUT_OF_REACH.in(null));
        }
        var fault = WorkbookLayout.fault(row);
        if (fault != null) {
            return Checked.rejected(fault);
        }
        var first = Block.of(row, "first");
        var later = Block.of(row, "later");
        var bad = Stream.of(first, later).filter(block -> block.fault() != null).findFirst();
        if (bad.isPresent()) {
            return Checked.rejected(bad.get().fault());
        }
        if (first.isEmpty() && later.isEmpty()) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in("first_stars"));
        }
        if (Stream.of(first, later).anyMatch(block -> !timely(block, row.text("note")))) {
            return Checked.rejected(WorkbookReason.REVOCATION_DATE_OUT_OF_RANGE.in("note"));
        }
        var found = book.findIn(province, "", row.text("commune"));
        return switch (found.outcome()) {
            case RESOLVED -> good(row, first, later, found.commune().code());
            case AMBIGUOUS -> Checked.rejected(SheetReason.AMBIGUOUS_COMMUNE.in("commune"));
            case UNKNOWN_PROVINCE, UNKNOWN_COMMUNE -> Checked.rejected(SheetReason.UNKNOWN_COMMUNE.in("commune"));
        };
    }

    /** Whether what the note says of a certificate's end fits what the row says of its beginning. */
    private boolean timely(Block block, String note) {
        var withdrawn = withdrawn(note, block.of());
        var day = block.decided().day();
        return withdrawn == null
                || day == null
                || !(withdrawn.decidedOn().isBefore(day)
                        || withdrawn.decidedOn().isAfter(Legal.today(clock)));
    }

    private static Withdrawn withdrawn(String note, String block) {
        var name = block.equals("first") ? RevocationNote.FIRST : RevocationNote.LATER;
        return Note.read(note).revocations().byBlock().get(name);
    }

    /** Null when the note does not tell one. */
    private static String code(String note) {
        var code = Note.read(note).code();
        return code == null ? null : SheetRow.codeKey(code);
    }

    private static Checked good(FileRecord row, Block first, Block later, String commune) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", row.text("name"));
        shown.put("producer", row.text("producer"));
        shown.put("communeCode", commune);
        var checked = Checked.accepted(shown(shown, first, later))
                .with("kind", row.text("kind"))
                .with("group", row.text("group"))
                .with("note", Note.bare(row.text("note")))
                .with("leftAside", leftAside(row));
        for (var block : List.of(first, later)) {
            checked = checked.with(block.of() + "Decision", block.decision())
                    .with(block.of() + "Authority", block.authority().isEmpty() ? null : block.authority());
        }
        return checked;
    }

    private static Map<String, Object> shown(Map<String, Object> shown, Block first, Block later) {
        for (var block : List.of(first, later)) {
            if (!block.isEmpty()) {
                shown.put(block.of() + "Stars", block.stars());
                shown.put(block.of() + "Date", block.decided().day());
            }
        }
        return shown;
    }

    private static String leftAside(FileRecord row) {
        return Stream.of("address", "representative", "phone")
                .filter(column -> !row.isEmpty(column))
                .findFirst()
                .orElse(Note.read(row.text("note")).revocations().whole() ? null : "note");
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var applied = takeRegister
                .take(rows.stream().map(WorkbookImport::said).toList(), parameters.uploadedBy())
                .iterator();
        return rows.stream()
                .map(row -> {
                    var left = row.text("leftAside");
                    var one = applied.next();
                    return left == null ? one : one.warning(WorkbookReason.DATA_NOT_KEPT.in(left));
                })
                .toList();
    }

    private static Said said(Accepted row) {
        var recognitions = new ArrayList<Said.Recognised>();
        for (var block : List.of("first", "later")) {
            if (row.whole(block + "Stars") != null) {
                recognitions.add(new Said.Recognised(
                        row.whole(block + "Stars"),
                        row.text(block + "Decision"),
                        row.day(block + "Date"),
                        row.text(block + "Authority"),
                        withdrawn(row.text("note"), block)));
            }
        }
        var code = code(row.text("note"));
        var maker = Note.read(row.text("note")).maker();
        return new Said(
                code,
                row.text("name"),
                row.text("producer"),
                maker == null ? null : SheetRow.codeKey(maker),
                row.text("kind"),
                row.text("group"),
                row.text("communeCode"),
                recognitions,
                code != null);
    }
}
