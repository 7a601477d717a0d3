package vn.ocop.promotion.fair;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;

/** An office announces events of its own province and changes their terms. */
@ApplicationScoped
class AnnounceFair {

    private final Fairs fairs;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Clock clock;

    AnnounceFair(Fairs fairs, Caller caller, IfMatch ifMatch, Audit audit, Clock clock) {
        this.fairs = fairs;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.clock = clock;
    }

    Fair announce(NewFair asked) {
        if (!caller.scope("ocop_province").covers(asked.provinceCode())) {
            throw CommonReason.FORBIDDEN.at("/provinceCode");
        }
        var fair = new Fair(Ids.next(), asked.provinceCode(), asked.terms(), clock.instant());
        fairs.add(fair);
        audit.write("fair-announced", "fair", fair.id(), null, fair.view());
        return fair;
    }

    Fair change(UUID id, FairTerms terms) {
        var fair = fairs.findForChange(id)
                .filter(found -> caller.scope("ocop_province").covers(found.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
        ifMatch.require(fair.version());
        var before = fair.view();
        fair.change(terms);
        fairs.flush();
        audit.write("fair-changed", "fair", fair.id(), before, fair.view());
        return fair;
    }
}
