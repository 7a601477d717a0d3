package vn.ocop.chassis.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;

/** Rows as a service keeps them: listed, read with their version, changed against it. */
@Path("/rows")
@PermitAll
public class RowResource {

    /** A row. */
    public record RowView(UUID id, String name, int size) {

        static RowView of(BenchRow row) {
            return new RowView(row.id, row.name, row.size);
        }
    }

    /** What a row is made of. */
    public record RowCreate(String name, int size) {}

    /** A page. */
    public record RowPage(List<RowView> items, String nextCursor, Long total) implements Paged {}

    private final EntityManager database;
    private final Lists lists;
    private final IfMatch ifMatch;

    RowResource(EntityManager database, Lists lists, IfMatch ifMatch) {
        this.database = database;
        this.lists = lists;
        this.ifMatch = ifMatch;
    }

    @GET
    public RowPage list(
            @RestQuery String sort, @RestQuery String prefix, @RestQuery LocalDate day, @BeanParam PageRequest page) {
        var filter = new Filter()
                .where("e.name like ?", prefix == null ? null : prefix + "%")
                .eq("madeOn", day);
        var slice = lists.slice(BenchRow.class, filter, order(sort == null ? "name" : sort), page)
                .map(RowView::of);
        return new RowPage(slice.items(), slice.nextCursor(), slice.total());
    }

    /** What no list may do: a statement for every row. */
    @GET
    @Path("/one-by-one")
    public RowPage listOneByOne(@BeanParam PageRequest page) {
        var ids = lists.slice(BenchRow.class, new Filter(), order("id"), page).map(row -> row.id);
        database.clear();
        return new RowPage(
                ids.items().stream().map(id -> RowView.of(found(id))).toList(), ids.nextCursor(), ids.total());
    }

    private static Order order(String sort) {
        return switch (sort) {
            case "size" -> Order.asc("size", Integer.class);
            case "-size" -> Order.desc("size", Integer.class);
            case "day" -> Order.asc("madeOn", LocalDate.class);
            case "-day" -> Order.desc("madeOn", LocalDate.class);
            case "at" -> Order.asc("madeAt", java.time.Instant.class);
            case "id" -> Order.asc("id", UUID.class);
            default -> Order.asc("name", String.class);
        };
    }

    @POST
    @Transactional
    public RestResponse<RowView> create(RowCreate wanted) {
        var row = new BenchRow(UUID.randomUUID(), wanted.name(), wanted.size());
        database.persist(row);
        database.flush();
        return Answer.created("/chassis/v1/rows/" + row.id, row.version, RowView.of(row));
    }

    @GET
    @Path("/{id}")
    public RestResponse<RowView> read(UUID id) {
        var row = found(id);
        return Answer.ok(row.version, RowView.of(row));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public RestResponse<RowView> change(UUID id, RowCreate wanted) {
        var row = found(id);
        ifMatch.require(row.version);
        row.name = wanted.name();
        row.size = wanted.size();
        database.flush();
        return Answer.ok(row.version, RowView.of(row));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public RestResponse<Void> remove(UUID id) {
        var row = found(id);
        ifMatch.require(row.version);
        database.remove(row);
        return Answer.noContent();
    }

    @POST
    @Path("/{id}/counts")
    public RestResponse<RowView> count(UUID id) {
        var row = found(id);
        return Answer.accepted("/chassis/v1/rows/" + id, RowView.of(row));
    }

    private BenchRow found(UUID id) {
        var row = database.find(BenchRow.class, id);
        if (row == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        return row;
    }
}
