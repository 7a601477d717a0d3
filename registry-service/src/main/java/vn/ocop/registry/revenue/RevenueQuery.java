package vn.ocop.registry.revenue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** Which yearly revenues are wanted; the same for the list and its exports. */
class RevenueQuery {

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune.")
    String commune;

    @RestQuery
    @Parameter(description = "Id of the producer.")
    UUID producer;

    @RestQuery
    @Min(2018) @Max(2100) @Parameter(description = "Calendar year.")
    Integer year;

    Filter filter() {
        return new Filter()
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .eq("producerId", producer)
                .eq("year", year);
    }
}
