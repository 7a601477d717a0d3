package vn.ocop.assessment.criteria;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the criteria when the service starts, so that a broken file ends the start and not an assessment. */
@Singleton
class CriteriaStart {

    /** What a province's working rules say where the Decision is silent; a council may have its own. */
    @ConfigMapping(prefix = "ocop.working-rules")
    public interface Settings {

        /** Totals more than so many points apart are scored again. */
        @WithDefault("10")
        int spreadLimit();

        /** When a council as a whole meets a star minimum. */
        @WithDefault("MEAN_POINTS")
        GateAggregation gateAggregation();

        /** How many members must raise a stop. */
        @WithDefault("ANY_MEMBER")
        StopRule stopRule();
    }

    @Produces
    @Singleton
    @Startup
    CriteriaBook book() {
        return CriteriaBook.load();
    }

    @Produces
    @Singleton
    WorkingRules workingRules(Settings settings) {
        return new WorkingRules(settings.spreadLimit(), settings.gateAggregation(), settings.stopRule());
    }
}
