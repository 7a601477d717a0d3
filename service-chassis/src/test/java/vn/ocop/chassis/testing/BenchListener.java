package vn.ocop.chassis.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.hearing.Unacceptable;

/** A listener as every service has them: a copy guarded by the thing's version. */
@ApplicationScoped
public class BenchListener implements FactListener {

    /** What this listener reads. */
    public record ThingChanged(String name) {}

    private final EntityManager db;

    BenchListener(EntityManager db) {
        this.db = db;
    }

    @Override
    public String speaker() {
        return "bench";
    }

    @Override
    public void on(Heard fact) {
        if (fact.type().equals("vn.ocop.bench.thing-changed.v1")) {
            copy(fact.subject(), fact.sequence(), fact.as(ThingChanged.class).name());
        }
    }

    private void copy(UUID id, long version, String name) {
        if (name == null) {
            throw new Unacceptable("thing-without-name", "a thing needs a name");
        }
        db.createNativeQuery("""
                        insert into heard_thing (id, version, name) values (:id, :version, :name)
                        on conflict (id) do update set version = excluded.version, name = excluded.name
                        where excluded.version > heard_thing.version""")
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("name", name)
                .executeUpdate();
    }
}
