package vn.ocop.assessment.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;

/** An officer sets up a council of the own province. */
@ApplicationScoped
class SetUpCouncil {

    private final Councils councils;
    private final UsualRules usualRules;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SetUpCouncil(Councils councils, UsualRules usualRules, Audit audit, Caller caller, Clock clock) {
        this.councils = councils;
        this.usualRules = usualRules;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Council of(NewCouncil asked) {
        var wanted = completed(asked);
        var council = new Council(Ids.next(), wanted, usualRules.completed(wanted.workingRules()), clock.instant());
        councils.persist(council);
        audit.write("council-set-up", "council", council.id(), null, council.view());
        return council;
    }

    private NewCouncil completed(NewCouncil asked) {
        var province = province(asked.provinceCode());
        var from = asked.validFrom() == null ? Legal.today(clock) : asked.validFrom();
        if (asked.validTo() != null && !asked.validTo().isAfter(from)) {
            throw CommonReason.INVALID_INPUT.at("/validTo", "validTo");
        }
        return new NewCouncil(
                asked.name() == null ? usualName(province, from) : asked.name(),
                province,
                asked.chair(),
                asked.members(),
                asked.workingRules(),
                from,
                asked.validTo());
    }

    private String province(String asked) {
        var reach = caller.scope("ocop_province");
        if (asked == null && reach.values().size() == 1) {
            return reach.values().iterator().next();
        }
        if (asked == null) {
            throw CommonReason.INVALID_INPUT.at("/provinceCode", "provinceCode");
        }
        if (!reach.covers(asked)) {
            throw CommonReason.FORBIDDEN.at("/provinceCode");
        }
        return asked;
    }

    private static String usualName(String province, LocalDate from) {
        return "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh " + province + " năm " + from.getYear();
    }
}
