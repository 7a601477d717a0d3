package vn.ocop.assessment.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;

/** One step of a dossier by an office, seen, taken and written down. */
@ApplicationScoped
class TakeStep {

    private final Dossiers dossiers;
    private final IfMatch ifMatch;
    private final Audit audit;

    TakeStep(Dossiers dossiers, IfMatch ifMatch, Audit audit) {
        this.dossiers = dossiers;
        this.ifMatch = ifMatch;
        this.audit = audit;
    }

    /** The offices that may take it, any of them, and what the audit calls it. */
    record By(String action, Set<Office> offices) {}

    Dossier take(UUID id, By by, Consumer<Dossier> step) {
        var dossier = dossiers.forStep(id, by.offices());
        ifMatch.require(dossier.version());
        var before = dossier.view();
        step.accept(dossier);
        audit.write(by.action(), "dossier", dossier.id(), before, dossier.view());
        return dossier;
    }
}
