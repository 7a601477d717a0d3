package vn.ocop.assessment.council;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.assessment.scoring.WorkingRules;

/** What holds where a council's decision settles nothing: the province's setting, documented where it is set. */
@ApplicationScoped
class UsualRules {

    /** Settings of councils. */
    @ConfigMapping(prefix = "ocop.council")
    public interface Settings {

        /** Share of members that must have put a sheet before the chair concludes, 1 to 100. */
        int quorumPercent();
    }

    private final Settings settings;
    private final WorkingRules scoring;

    UsualRules(Settings settings, WorkingRules scoring) {
        this.settings = settings;
        this.scoring = scoring;
    }

    CouncilRules completed(NewCouncil.Rules own) {
        var rules = own == null ? new NewCouncil.Rules(null, null, null, null) : own;
        return new CouncilRules(
                or(rules.quorumPercent(), settings.quorumPercent()),
                or(rules.maxSpreadPoints(), scoring.spreadLimit()),
                or(rules.gateAggregation(), scoring.gateAggregation()),
                or(rules.stopRule(), scoring.stopRule()));
    }

    private static <T> T or(T own, T usual) {
        return own == null ? usual : own;
    }
}
