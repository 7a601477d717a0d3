package vn.ocop.registry.idea;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All ideas. */
@ApplicationScoped
class Ideas implements PanacheRepositoryBase<Idea, UUID> {

    private final Reach reach;

    Ideas(Reach reach) {
        this.reach = reach;
    }

    /** The idea, when the caller may see it. */
    Idea get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }
}
