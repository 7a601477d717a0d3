package vn.ocop.registry.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;

/** Totals are public; no figure here tells of one idea or person. */
@Path("/statistics/ideas")
@PermitAll
@Tag(name = "Ideas", description = "Ý tưởng sản phẩm của xã. What communes mean to develop, before any dossier.")
class IdeaStatisticsResource {

    private final IdeaCounts counts;
    private final Clock clock;

    IdeaStatisticsResource(IdeaCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "countIdeas",
            summary = "Ideas of a time by commune and state, and how many became products and were recognised",
            description = "Each idea is counted once, in the commune and on the legal day of its registration. It has"
                    + " become a product when it is linked to one, and is recognised when that product has ever been.")
    public IdeaStatistics count(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province; all when absent.")
                    String province,
            @RestQuery @Parameter(description = "First legal day of registration, included.") LocalDate from,
            @RestQuery @Parameter(description = "Last legal day of registration, included.") LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw CommonReason.INVALID_PARAMETER.at("/query/to", "to");
        }
        return IdeaStatistics.of(province, from, to, Legal.today(clock), counts.byCommune(province, from, to));
    }
}
