package vn.ocop.assessment.council;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.assessment.catalogue.Catalogue;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.problem.CommonReason;

/** The officer and the chair declare ties of any member, a member only their own. */
@ApplicationScoped
class DeclareConflict {

    private final Catalogue catalogue;
    private final Audit audit;
    private final Caller caller;

    DeclareConflict(Catalogue catalogue, Audit audit, Caller caller) {
        this.catalogue = catalogue;
        this.audit = audit;
        this.caller = caller;
    }

    void of(Council council, Conflict conflict) {
        var own = conflict.subject().equals(caller.subject());
        if (!own && !council.isChairedBy(caller.subject()) && !caller.has("province-officer")) {
            throw CommonReason.FORBIDDEN.at("/subject");
        }
        var before = council.view();
        council.declare(new Conflict(conflict.subject(), catalogue.living(conflict.producerId())));
        audit.write("conflict-declared", "council", council.id(), before, council.view());
    }
}
