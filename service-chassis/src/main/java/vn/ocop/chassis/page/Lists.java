package vn.ocop.chassis.page;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads lists by key: a page starts after the last row of the one before, so it costs the same at any depth and no row
 * is skipped or repeated while others are added. The entity needs a UUID {@code id}.
 */
@ApplicationScoped
public class Lists {

    private static final int BATCH = 500;

    private final EntityManager database;

    Lists(EntityManager database) {
        this.database = database;
    }

    /** One page, and the total when it was asked for. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> Slice<T> slice(Class<T> entity, Filter filter, Order order, PageRequest page) {
        var shown = slice(entity, filter, order, page, "").slice();
        return new Slice<>(shown.items(), shown.nextCursor(), page.count() ? count(entity, filter) : null);
    }

    /**
     * As {@link #slice(Selection, PageRequest)}, with the total in the statement of the rows: for lists that need their
     * statements for something else.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> Slice<T> sliceAtOnce(Selection<T> wanted, PageRequest page) {
        if (!page.count()) {
            return slice(wanted, page);
        }
        var entity = wanted.entity();
        var total = ", (select count(e) from " + entity.getName() + " e where "
                + wanted.filter().hql() + ")";
        var shown = slice(entity, wanted.filter(), wanted.order(), page, total);
        var counted = shown.rows().isEmpty()
                ? count(entity, wanted.filter())
                : ((Number) shown.rows().get(0)[3]).longValue();
        return new Slice<>(shown.slice().items(), shown.slice().nextCursor(), counted);
    }

    private record Shown<T>(List<Object[]> rows, Slice<T> slice) {}

    private <T> Shown<T> slice(Class<T> entity, Filter filter, Order order, PageRequest page, String also) {
        var limit = page.limit();
        var fingerprint = Fingerprint.of(entity, filter, order);
        var after = page.cursor() == null ? null : Cursor.read(page.cursor(), fingerprint);
        var rows = rows(entity, filter, order, after, limit + 1, also);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit
                ? cursorAt(shown.get(limit - 1), fingerprint).write()
                : null;
        return new Shown<>(rows, new Slice<>(items(shown, entity), next, null));
    }

    /** As {@link #slice(Class, Filter, Order, PageRequest)}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public <T> Slice<T> slice(Selection<T> wanted, PageRequest page) {
        return slice(wanted.entity(), wanted.filter(), wanted.order(), page);
    }

    /**
     * Every row as its view, in order, for exports: read 500 at a time, each batch in a transaction of its own that has
     * ended before its rows are handed on, so a slow reader keeps no connection.
     */
    public <T, V> Consumer<Consumer<V>> rows(Selection<T> wanted, Function<? super T, ? extends V> view) {
        return reader -> {
            var last = new AtomicReference<Cursor>();
            List<V> batch;
            do {
                batch = QuarkusTransaction.requiringNew().call(() -> views(wanted, view, last));
                batch.forEach(reader);
            } while (batch.size() == BATCH);
        };
    }

    private <T, V> List<V> views(
            Selection<T> wanted, Function<? super T, ? extends V> view, AtomicReference<Cursor> last) {
        var rows = rows(wanted.entity(), wanted.filter(), wanted.order(), last.get(), BATCH);
        var views = items(rows, wanted.entity()).stream().<V>map(view).toList();
        if (!rows.isEmpty()) {
            var fingerprint = Fingerprint.of(wanted.entity(), wanted.filter(), wanted.order());
            last.set(cursorAt(rows.get(rows.size() - 1), fingerprint));
        }
        database.clear();
        return views;
    }

    /** How many there are. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long count(Class<?> entity, Filter filter) {
        var query = database.createQuery(
                "select count(e) from " + entity.getName() + " e where " + filter.hql(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * Every row, in order, for exports: 500 at a time and forgotten after use, so there is no cap. Each batch is read
     * in the caller's transaction, or in one of its own when there is none.
     */
    public <T> void each(Class<T> entity, Filter filter, Order order, Consumer<T> reader) {
        var fingerprint = Fingerprint.of(entity, filter, order);
        var last = new AtomicReference<Cursor>();
        boolean more;
        do {
            more = QuarkusTransaction.joiningExisting().call(() -> {
                var rows = rows(entity, filter, order, last.get(), BATCH);
                items(rows, entity).forEach(reader);
                database.clear();
                if (!rows.isEmpty()) {
                    last.set(cursorAt(rows.get(rows.size() - 1), fingerprint));
                }
                return rows.size() == BATCH;
            });
        } while (more);
    }

    private List<Object[]> rows(Class<?> entity, Filter filter, Order order, Cursor after, int most) {
        return rows(entity, filter, order, after, most, "");
    }

    private List<Object[]> rows(Class<?> entity, Filter filter, Order order, Cursor after, int most, String also) {
        var field = "e." + order.field();
        var direction = order.ascending() ? "" : " desc";
        var beyond = after == null ? "" : " and " + beyond(field, order.ascending() ? ">" : "<");
        var hql = "select e, " + field + ", e.id" + also + " from " + entity.getName() + " e where " + filter.hql()
                + beyond + " order by " + field + direction + ", e.id" + direction;
        var query = database.createQuery(hql, Object[].class).setMaxResults(most);
        filter.parameters().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("lastKey", after.key(order.type())).setParameter("lastId", after.i());
        }
        return query.getResultList();
    }

    private static String beyond(String field, String sign) {
        return "(" + field + " " + sign + " :lastKey or (" + field + " = :lastKey and e.id " + sign + " :lastId))";
    }

    private static <T> List<T> items(List<Object[]> rows, Class<T> entity) {
        return rows.stream().map(row -> entity.cast(row[0])).toList();
    }

    private static Cursor cursorAt(Object[] row, String fingerprint) {
        return new Cursor(String.valueOf(row[1]), (UUID) row[2], fingerprint);
    }
}
