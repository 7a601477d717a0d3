package vn.ocop.registry.drift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** Which reports are wanted. */
class DriftQuery {

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Min(2018) @Max(2100) @Parameter(description = "Calendar year compared.")
    Integer period;

    Filter filter() {
        return new Filter().eq("provinceCode", province).eq("period", period);
    }
}
