package vn.ocop.registry.national;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** Which rows of the national table are wanted; the same for the list and its exports. */
class NationalQuery {

    @RestQuery
    @NotNull @Min(2018) @Max(2100) @Parameter(description = "Calendar year, not after this one.", required = true)
    Integer period;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune of registration.")
    String commune;

    Filter filter() {
        return new Filter().eq("period", period).eq("provinceCode", province).eq("communeCode", commune);
    }
}
