package vn.ocop.assessment.scoring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How councils work here unless they say otherwise ({@code ocop.working-rules}). */
@Singleton
class ProvinceRules {

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
    WorkingRules workingRules(Settings settings) {
        return new WorkingRules(settings.spreadLimit(), settings.gateAggregation(), settings.stopRule());
    }
}
