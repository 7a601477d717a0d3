package vn.ocop.registry.directory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.Selection;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.province.Province;

/** Which provinces are wanted; the same for the list and its exports. */
class ProvinceQuery {

    @RestQuery
    @Parameter(description = "Legal day; today when absent.")
    LocalDate asOf;

    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    Selection<Province> selection(LocalDate day) {
        return new Selection<>(Province.class, Places.inForce(new Filter(), day), Order.asc("code", String.class));
    }
}
