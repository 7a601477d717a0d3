package vn.ocop.registry.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Places;

/** Which communes are wanted; the same for the list and its exports. */
class CommuneQuery {

    private static final String NAMED = "locate(?, e.searchKey) > 0 or exists (select 1 from e.formerNames f where"
            + " locate(?, f.searchKey) > 0)";

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.")
    String province;

    @RestQuery
    @Parameter(description = "Legal day; today when absent.")
    LocalDate asOf;

    @RestQuery
    @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
    String q;

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    Selection<Commune> selection(LocalDate day) {
        var filter = Places.inForce(new Filter().eq("provinceCode", province), day)
                .where(NAMED, q == null ? null : SearchKey.of(q));
        return new Selection<>(Commune.class, filter, Order.asc("code", String.class));
    }
}
