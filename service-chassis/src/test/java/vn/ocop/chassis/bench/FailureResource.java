package vn.ocop.chassis.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** Fails in every way a service can. */
@Path("/failures")
@PermitAll
public class FailureResource {

    /** A refusal of the bench's own. */
    public enum BenchReason implements Reason {
        NAME_TAKEN;

        @Override
        public int status() {
            return 409;
        }

        @Override
        public Text title() {
            return new Text("Tên đã có", "Name taken");
        }

        @Override
        public Text detail() {
            return new Text("Tên này đã được dùng.", "This name is in use.");
        }
    }

    @ApplicationScoped
    static class BenchConstraints implements ConstraintReasons {

        @Override
        public Map<String, Reason> byConstraint() {
            return Map.of(
                    "bench_row_name_once", BenchReason.NAME_TAKEN, "bench_late_name_once", BenchReason.NAME_TAKEN);
        }
    }

    private final EntityManager database;

    FailureResource(EntityManager database) {
        this.database = database;
    }

    @GET
    @Path("/states/{state}")
    @Transactional
    public Map<String, String> state(String state) {
        database.createNativeQuery("select raise_state(:state)")
                .setParameter("state", state)
                .getResultList();
        return Map.of();
    }

    /** Two equal names; the database says so only at the commit. */
    @GET
    @Path("/late")
    @Transactional
    public Map<String, String> late() {
        for (int i = 0; i < 2; i++) {
            database.createNativeQuery("insert into bench_late (name) values ('twice')")
                    .executeUpdate();
        }
        return Map.of();
    }

    @GET
    @Path("/lost-parent")
    @Transactional
    public Map<String, String> lostParent() {
        var row = new BenchRow(UUID.randomUUID(), "lost " + UUID.randomUUID(), 1);
        row.parent = UUID.randomUUID();
        database.persist(row);
        return Map.of();
    }

    @GET
    @Path("/stale")
    @Transactional
    public Map<String, String> stale() {
        var row = new BenchRow(UUID.randomUUID(), "stale " + UUID.randomUUID(), 1);
        database.persist(row);
        database.flush();
        database.createNativeQuery("update bench_row set version = version + 1 where id = :id")
                .setParameter("id", row.id)
                .executeUpdate();
        row.size = 2;
        return Map.of();
    }

    @GET
    @Path("/bug")
    public Map<String, String> bug() {
        throw new IllegalStateException("secret 079123456789");
    }

    @GET
    @Path("/statuses/{status}")
    public Map<String, String> status(int status) {
        throw new WebApplicationException(status);
    }
}
