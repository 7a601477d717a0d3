package vn.ocop.chassis.testing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;

/** A command as every service has them: one row, one audit entry, one fact, one kept answer. */
@Path("/things")
public class ThingResource {

    /** Asked for; {@code fail} refuses after everything was written, {@code waitMillis} holds the transaction open. */
    public record ThingCreate(String name, Boolean fail, Integer waitMillis) {}

    /** Answered. */
    public record Thing(UUID id, String name) {}

    /** Said. */
    public record ThingMade(UUID thingId, String name) implements Fact {

        @Override
        @JsonIgnore
        public String type() {
            return "vn.ocop.chassis.thing-made.v1";
        }

        @Override
        @JsonIgnore
        public UUID subject() {
            return thingId;
        }

        @Override
        @JsonIgnore
        public long sequence() {
            return 1;
        }
    }

    private final EntityManager db;
    private final Audit audit;
    private final Outbox outbox;

    ThingResource(EntityManager db, Audit audit, Outbox outbox) {
        this.db = db;
        this.audit = audit;
        this.outbox = outbox;
    }

    @POST
    @Once
    @RolesAllowed("maker")
    public RestResponse<Thing> make(ThingCreate wanted) throws InterruptedException {
        var thing = new Thing(Ids.next(), wanted.name());
        db.createNativeQuery("insert into thing (id, version, name) values (:id, 1, :name)")
                .setParameter("id", thing.id())
                .setParameter("name", thing.name())
                .executeUpdate();
        if (wanted.waitMillis() != null) {
            Thread.sleep(wanted.waitMillis());
        }
        audit.write("thing-made", "thing", thing.id(), null, thing);
        outbox.say(new ThingMade(thing.id(), thing.name()));
        if (Boolean.TRUE.equals(wanted.fail())) {
            throw CommonReason.CONFLICT.because();
        }
        return Answer.created("/chassis/v1/things/" + thing.id(), 1, thing);
    }
}
