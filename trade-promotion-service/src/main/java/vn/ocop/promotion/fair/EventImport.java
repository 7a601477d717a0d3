package vn.ocop.promotion.fair;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.kind.RecordCheck;
import vn.ocop.chassis.office.OfficeCount;
import vn.ocop.chassis.office.OfficeDay;
import vn.ocop.chassis.office.OfficeReason;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.Fault;
import vn.ocop.chassis.text.Names;
import vn.ocop.chassis.time.Ids;

/**
 * Past events of an office's list. A row with an id is found again by it, any other by its name and first day. Nobody
 * can apply for a stand there until the office gives the event a window.
 */
@ApplicationScoped
public class EventImport implements ImportKind {

    private static final String PROVINCE_OF_LISTS_WITHOUT_ONE = "38";
    private static final int MOST_BOOTHS = 10_000;
    private static final Layout LAYOUT = Layout.of(
                    optional("event_id", "Mã sự kiện"),
                    optional("province_key", "Mã tỉnh"),
                    required(
                            "name",
                            "Tên sự kiện",
                            "Sự kiện",
                            "Tên hội chợ",
                            "Tên hội chợ, sự kiện",
                            "Tên chương trình"),
                    required("start_date", "Từ ngày", "Ngày bắt đầu", "Bắt đầu", "Ngày khai mạc", "Ngày đầu"),
                    required("end_date", "Đến ngày", "Ngày kết thúc", "Kết thúc", "Ngày bế mạc", "Ngày cuối"),
                    required("place", "Địa điểm", "Địa điểm tổ chức", "Nơi tổ chức", "Địa chỉ", "commune_name"),
                    optional("booths", "Số gian hàng", "Số gian", "Gian hàng", "Số lượng gian hàng"))
            .everyCellChecked();
    private static final String ID_KEY = "id:";

    private final Fairs fairs;
    private final Clock clock;

    EventImport(Fairs fairs, Clock clock) {
        this.fairs = fairs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events";
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
        return LAYOUT;
    }

    /** One memory of the rows further up for the whole file: an id stands once, and so do a name and its first day. */
    @Override
    public RecordCheck checks(Parameters parameters) {
        var seen = new HashSet<UUID>();
        return row -> {
            var checked = check(row, parameters);
            if (!checked.isGood()) {
                return checked;
            }
            var keys = Stream.of(checked.values().get("key"), checked.values().get("named"))
                    .map(key -> UUID.nameUUIDFromBytes(String.valueOf(key).getBytes(StandardCharsets.UTF_8)))
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
        var read = new Read(
                OfficeDay.of(row.text("start_date")),
                OfficeDay.of(row.text("end_date")),
                OfficeCount.of(row.text("booths"), 1, MOST_BOOTHS),
                province(row, parameters));
        var fault = Stream.of(missing(row), read.fault(), foreign(read.province(), parameters))
                .filter(Objects::nonNull)
                .findFirst();
        return fault.map(Checked::rejected).orElseGet(() -> good(row, read));
    }

    /** What was read of one row; the first fault in the order of its columns. */
    private record Read(OfficeDay start, OfficeDay end, OfficeCount booths, String province) {

        Fault fault() {
            if (start.fault() != null) {
                return start.fault().in("start_date");
            }
            if (end.fault() != null) {
                return end.fault().in("end_date");
            }
            if (end.day().isBefore(start.day())) {
                return OfficeReason.END_BEFORE_START.in("end_date");
            }
            return booths.fault() == null ? null : booths.fault().in("booths");
        }
    }

    private static Checked good(FileRecord row, Read read) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", row.text("name"));
        shown.put("startDate", read.start().day());
        shown.put("endDate", read.end().day());
        shown.put("place", row.text("place"));
        shown.put("booths", read.booths().count());
        var named = "name:" + read.province() + ":" + read.start().day() + ":" + Names.key(row.text("name"));
        return Checked.accepted(shown)
                .with("province", read.province())
                .with("named", named)
                .with("key", row.isEmpty("event_id") ? named : importKey(row.text("event_id")));
    }

    /** A list without the column is of the office's own province. */
    private static String province(FileRecord row, Parameters parameters) {
        if (!row.isEmpty("province_key")) {
            return row.text("province_key");
        }
        var own = parameters.scope("ocop_province");
        return !own.all() && own.values().size() == 1 ? own.values().iterator().next() : PROVINCE_OF_LISTS_WITHOUT_ONE;
    }

    private static Fault foreign(String province, Parameters parameters) {
        var known = province.matches("[0-9]{2}")
                && parameters.scope("ocop_province").covers(province);
        return known ? null : FairRowReason.UNKNOWN_PROVINCE.in("province_key");
    }

    private static Fault missing(FileRecord row) {
        if (row.has("event_id") && row.isEmpty("event_id")) {
            return OfficeReason.MISSING_ID.in("event_id");
        }
        return Stream.of("name", "start_date", "end_date", "place")
                .filter(row::isEmpty)
                .map(CellReason.MISSING_REQUIRED::in)
                .findFirst()
                .orElse(null);
    }

    public static String importKey(String eventId) {
        return ID_KEY + eventId;
    }

    /** The file's own id, or null when the event is known by its name or was announced here. */
    public static String eventId(String importKey) {
        return importKey != null && importKey.startsWith(ID_KEY) ? importKey.substring(ID_KEY.length()) : null;
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var known = fairs.byImportKey(rows.stream().map(row -> row.text("key")).toList());
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var event = new PastEvent(
                    row.text("province"),
                    row.text("name"),
                    row.day("startDate"),
                    row.day("endDate"),
                    row.text("place"),
                    row.whole("booths"));
            var fair = known.get(row.text("key"));
            if (fair == null) {
                fairs.add(new Fair(Ids.next(), row.text("key"), event, clock.instant()));
                applied.add(Applied.CREATED);
            } else {
                applied.add(fair.describe(event));
            }
        }
        return applied;
    }
}
