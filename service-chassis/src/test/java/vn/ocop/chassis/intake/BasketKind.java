package vn.ocop.chassis.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.problem.Text;
import vn.ocop.chassis.reading.ReadFixture;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.refusal.RowReason;
import vn.ocop.chassis.text.Names;

/** Baskets: a kind as services have them, small and fast. */
@ApplicationScoped
public class BasketKind implements ImportKind {

    /** What a test wants to happen before the n-th record of a file is applied. */
    public static final AtomicReference<IntConsumer> BEFORE = new AtomicReference<>(number -> {});

    private final DataSource database;

    BasketKind(DataSource database) {
        this.database = database;
    }

    enum BasketReason implements RowReason {
        MISSING_ID,
        BAD_PRICE,
        UNKNOWN_WEAVER;

        @Override
        public Text message() {
            return new Text("Giỏ không nhận được.", "No such basket.");
        }
    }

    @Override
    public String name() {
        return "baskets";
    }

    @Override
    public Set<String> roles() {
        return Set.of("weaver", "weavers-friend");
    }

    @Override
    public Layout layout() {
        return ReadFixture.BASKETS;
    }

    @Override
    public Set<String> dimensions() {
        return Set.of("village");
    }

    @Override
    public Checked check(FileRecord record, Parameters parameters) {
        if (record.isEmpty("code")) {
            return Checked.rejected(BasketReason.MISSING_ID.in("code"));
        }
        if (record.isEmpty("name")) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in("name"));
        }
        if (!record.text("price").matches("\\d{0,9}")) {
            return Checked.rejected(BasketReason.BAD_PRICE.in("price"));
        }
        var canonical = new LinkedHashMap<String, Object>();
        canonical.put("code", record.text("code"));
        canonical.put("basketName", record.text("name"));
        canonical.put("price", record.isEmpty("price") ? null : Long.valueOf(record.text("price")));
        return Checked.accepted(canonical)
                .with("weaver", record.text("weaver"))
                .uniqueBy(Names.key(record.text("code")));
    }

    @Override
    public List<Applied> apply(List<Accepted> records, Parameters parameters) {
        BEFORE.get().accept(records.get(0).number());
        var known = records.stream()
                .filter(r -> !r.text("weaver").equals("Không ai"))
                .toList();
        try {
            var done = upsert(known);
            return records.stream()
                    .map(r -> r.text("weaver").equals("Không ai")
                            ? Applied.rejected(BasketReason.UNKNOWN_WEAVER.in("weaver"))
                            : doubted(r, done.getOrDefault(r.text("code"), Applied.UNCHANGED)))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Applied doubted(Accepted record, Applied applied) {
        return record.text("weaver").equals("Ai đó")
                ? applied.warning(BasketReason.UNKNOWN_WEAVER.in("weaver")).keeping(List.of("price"))
                : applied;
    }

    private Map<String, Applied> upsert(List<Accepted> records) throws SQLException {
        var done = new HashMap<String, Applied>();
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into basket (code, name, weaver, price)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::bigint[])
                        on conflict (code) do update set name = excluded.name, weaver = excluded.weaver,
                                                         price = excluded.price, written = basket.written + 1
                        where (basket.name, basket.weaver, basket.price)
                              is distinct from (excluded.name, excluded.weaver, excluded.price)
                        returning code, written""")) {
            upsert.setArray(1, connection.createArrayOf("text", column(records, "code")));
            upsert.setArray(2, connection.createArrayOf("text", column(records, "basketName")));
            upsert.setArray(3, connection.createArrayOf("text", column(records, "weaver")));
            upsert.setArray(4, connection.createArrayOf("bigint", column(records, "price")));
            try (var rows = upsert.executeQuery()) {
                while (rows.next()) {
                    done.put(rows.getString(1), rows.getInt(2) == 1 ? Applied.CREATED : Applied.UPDATED);
                }
            }
        }
        return done;
    }

    private static Object[] column(List<Accepted> records, String name) {
        return records.stream()
                .map(r -> name.equals("price") ? r.large(name) : r.text(name))
                .toArray();
    }
}
