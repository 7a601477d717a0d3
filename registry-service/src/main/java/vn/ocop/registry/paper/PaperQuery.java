package vn.ocop.registry.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;

/** Which papers are wanted; the same for the list and its exports. */
class PaperQuery {

    @RestQuery
    @Parameter(description = "Papers in force whose last day is before this legal day.")
    LocalDate lapsingBefore;

    @RestQuery
    @Min(0) @Max(3650) @Parameter(description = "Papers in force that lapse from today to this many days on, or have lapsed.")
    Integer withinDays;

    @RestQuery
    @Parameter(description = "Kind of paper.")
    PaperKind kind;

    @RestQuery
    @Parameter(description = "State today.")
    PaperState state;

    @RestQuery
    @Parameter(description = "Id of the product it was issued for.")
    UUID product;

    @RestQuery
    @Parameter(description = "Id of the producer.")
    UUID producer;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the owner's province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the owner's commune.")
    String commune;

    Filter filter(LocalDate today) {
        var lapsing = lapsingBefore != null || withinDays != null;
        return new Filter()
                .below("validUntil", lapsingBefore)
                .where("e.validUntil <= ?", withinDays == null ? null : today.plusDays(withinDays))
                .eq("state", lapsing ? PaperState.IN_FORCE : null)
                .eq("kind", kind)
                .eq("state", state)
                .eq("productId", product)
                .eq("producerId", producer)
                .eq("provinceCode", province)
                .eq("communeCode", commune);
    }
}
