package vn.ocop.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.access.Caller;

/** Signs a change: an aggregate takes a {@link LastChange} with every verb that changes it. */
@ApplicationScoped
public class Changes {

    private final Caller caller;
    private final Clock clock;
    private final String rules;

    Changes(Caller caller, Clock clock, @ConfigProperty(name = "registry.rules.version") String rules) {
        this.caller = caller;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * By the caller, now.
     *
     * @param action in kebab-case
     * @param reason what a person gave, or null; no personal data
     */
    public LastChange mine(String action, String reason) {
        return by(caller.subject(), action, reason);
    }

    /** By somebody who is not asking now: the uploader of a file, or {@code system}. */
    public LastChange by(String who, String action, String reason) {
        return new LastChange(clock.instant(), who, action, reason, rules);
    }
}
