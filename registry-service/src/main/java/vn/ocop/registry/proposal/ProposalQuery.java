package vn.ocop.registry.proposal;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.time.Legal;

/** Which proposals are wanted; the same for the list and its exports. */
class ProposalQuery {

    @RestQuery
    @Parameter(description = "State today; PENDING for what waits to be decided.")
    ProposalState state;

    @RestQuery
    @Parameter(description = "Whether a producer or a product shall change.")
    About about;

    @RestQuery
    @Parameter(description = "Id of the producer or product that shall change.")
    UUID record;

    @RestQuery
    @Parameter(description = "Id of the producer who proposes.")
    UUID producer;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune.")
    String commune;

    @RestQuery
    @Size(min = 1, max = 60) @Parameter(description = "One field that shall change, for instance name or details.story.")
    String field;

    @RestQuery
    @Parameter(description = "First legal day of proposing, included.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last legal day of proposing, included.")
    LocalDate to;

    Filter filter() {
        return new Filter()
                .eq("state", state)
                .eq("about", about)
                .eq("recordId", record)
                .eq("producerId", producer)
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .where("array_contains(e.fields, ?)", field)
                .atLeast(
                        "proposedAt",
                        from == null ? null : from.atStartOfDay(Legal.ZONE).toInstant())
                .below(
                        "proposedAt",
                        to == null
                                ? null
                                : to.plusDays(1).atStartOfDay(Legal.ZONE).toInstant());
    }
}
