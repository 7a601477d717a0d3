package vn.ocop.registry.idea;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.product.Industry;

/** Which ideas are wanted; the same for the list and its exports. */
class IdeaQuery {

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune that registered it.")
    String commune;

    @RestQuery
    @Parameter(description = "State today.")
    IdeaState state;

    @RestQuery
    @Parameter(description = "Industry of Annex I.")
    Industry industry;

    @RestQuery
    @Parameter(description = "One kind of support that is wanted.")
    Support support;

    @RestQuery
    @Parameter(description = "Id of the producer who proposes it.")
    UUID producer;

    @RestQuery
    @Parameter(description = "Id of the product it became.")
    UUID product;

    @RestQuery
    @Parameter(description = "First legal day of registration, included.")
    LocalDate from;

    @RestQuery
    @Parameter(description = "Last legal day of registration, included.")
    LocalDate to;

    @RestQuery
    @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
    String q;

    Filter filter() {
        return new Filter()
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .eq("state", state)
                .eq("industry", industry)
                .where("array_contains(e.supports, ?)", support == null ? null : support.name())
                .eq("producerId", producer)
                .eq("productId", product)
                .atLeast("registeredOn", from)
                .where("e.registeredOn <= ?", to)
                .where("locate(?, e.searchKey) > 0", q == null ? null : SearchKey.of(q));
    }
}
