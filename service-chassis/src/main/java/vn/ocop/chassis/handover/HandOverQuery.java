package vn.ocop.chassis.handover;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** What a reader of hand-overs may ask for; a resource method takes it as a valid {@code @BeanParam}. */
public class HandOverQuery {

    @RestQuery
    @Parameter(description = "Only what went over by this change.")
    UUID change;

    @RestQuery
    @Parameter(description = "Only this thing: its way through all changes.")
    UUID thing;

    @RestQuery
    @Parameter(description = "Only what was opened for this product or producer.")
    UUID owner;

    @RestQuery
    @Pattern(regexp = "[0-9]{3}([0-9]{2})?")
    @Parameter(description = "Only what a unit of this code gave.")
    String from;

    @RestQuery
    @Pattern(regexp = "[0-9]{3}([0-9]{2})?")
    @Parameter(description = "Only what a unit of this code took over.")
    String to;

    @RestQuery
    @Parameter(description = "Only changes that hold from this day on or later.")
    LocalDate since;

    @RestQuery
    @Parameter(description = "True for what has a holder, false for what an officer has to assign.")
    Boolean assigned;

    Filter filter() {
        return new Filter()
                .eq("changeId", change)
                .eq("thingId", thing)
                .eq("ownerId", owner)
                .eq("fromCode", from)
                .eq("toCode", to)
                .atLeast("effectiveDate", since)
                .has("toId", assigned);
    }
}
