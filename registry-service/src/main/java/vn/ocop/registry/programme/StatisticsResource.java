package vn.ocop.registry.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.time.Legal;

/** Totals are public; no figure here tells of one product or person. */
@Path("/statistics")
@PermitAll
@Tag(name = "Statistics", description = "Số liệu chương trình. The programme's figures.")
class StatisticsResource {

    private final Statistics statistics;
    private final CommuneCounts communeCounts;
    private final Clock clock;

    StatisticsResource(Statistics statistics, CommuneCounts communeCounts, Clock clock) {
        this.statistics = statistics;
        this.communeCounts = communeCounts;
        this.clock = clock;
    }

    @GET
    @Path("/products")
    @Operation(
            operationId = "countProducts",
            summary = "Recognised products by their last stars, and how many are valid today",
            description = "Products that were never recognised and unverified recognitions are not counted.")
    public ProductStatistics products(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province; all when absent.")
                    String province) {
        return statistics.products(province, Legal.today(clock));
    }

    @GET
    @Path("/communes")
    @Operation(
            operationId = "countProductsByCommune",
            summary = "Recognised products by commune, in the boundaries of today or of before 1 July 2025",
            description =
                    "Both add up to the total of countProducts. What was registered after the reform is counted in an old"
                            + " commune only where the new one was made of that one alone; the rest stands in unknownOldCommune.")
    public CommuneStatistics communes(
            @RestQuery @NotNull @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
                    String province,
            @RestQuery
                    @DefaultValue("new")
                    @Pattern(regexp = "old|new") @Parameter(description = "Boundaries: new, of today, or old, of 30 June 2025.")
                    String boundaries) {
        return communeCounts.of(province, boundaries, Legal.today(clock));
    }

    @GET
    @Path("/producers")
    @Operation(operationId = "countProducers", summary = "Registered producers by kind")
    public ProducerStatistics producers(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province; all when absent.")
                    String province) {
        return statistics.producers(province, Legal.today(clock));
    }
}
