package vn.ocop.registry.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
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
    private final Clock clock;

    StatisticsResource(Statistics statistics, Clock clock) {
        this.statistics = statistics;
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
    @Path("/producers")
    @Operation(operationId = "countProducers", summary = "Registered producers by kind")
    public ProducerStatistics producers(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province; all when absent.")
                    String province) {
        return statistics.producers(province, Legal.today(clock));
    }
}
