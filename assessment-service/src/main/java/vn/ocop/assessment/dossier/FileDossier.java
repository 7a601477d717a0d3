package vn.ocop.assessment.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;

/** A producer, or the commune for one, files a dossier, Art. 6 and 7.1. */
@ApplicationScoped
class FileDossier {

    private final Dossiers dossiers;
    private final FilingRules rules;
    private final DossierNumbers numbers;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    FileDossier(Dossiers dossiers, FilingRules rules, DossierNumbers numbers, Outbox outbox, Audit audit, Clock clock) {
        this.dossiers = dossiers;
        this.rules = rules;
        this.numbers = numbers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Dossier of(NewDossier wanted) {
        var filing = new Dossier.Filing(Legal.today(clock), clock.instant());
        var product = rules.product(wanted.productId());
        if (!dossiers.mayFile(product)) {
            throw CommonReason.NOT_FOUND.at("/productId");
        }
        var criteria = rules.criteria(product, filing.day());
        rules.require(product, wanted.kind(), filing.day());
        var number = numbers.next(product, filing.day());
        var dossier = new Dossier(number, product, wanted.kind(), criteria, filing);
        dossiers.persistAndFlush(dossier);
        outbox.say(dossier.filed());
        audit.write("dossier-filed", "dossier", dossier.id(), null, dossier.view());
        return dossier;
    }
}
