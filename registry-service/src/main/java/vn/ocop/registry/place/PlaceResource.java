package vn.ocop.registry.place;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Legal;

/** Places are public: anyone may look up what a code meant on a day. */
@Path("/places")
@PermitAll
@Tag(
        name = "Places",
        description = "Tỉnh, xã theo ngày hiệu lực. Provinces and communes with the days they began and ended.")
class PlaceResource {

    private final Places places;
    private final Lists lists;
    private final Clock clock;

    PlaceResource(Places places, Lists lists, Clock clock) {
        this.places = places;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/provinces")
    @Operation(operationId = "listProvinces", summary = "Provinces in force on a day, by code")
    public ProvincePage provinces(
            @RestQuery @Parameter(description = "Legal day; today when absent.") LocalDate asOf,
            @BeanParam PageRequest page) {
        var slice = lists.slice(
                Province.class, Places.inForce(new Filter(), day(asOf)), Order.asc("code", String.class), page);
        return new ProvincePage(slice.map(Province::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/communes")
    @Operation(operationId = "listCommunes", summary = "Communes in force on a day, by code")
    public CommunePage communes(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.") String province,
            @RestQuery @Parameter(description = "Legal day; today when absent.") LocalDate asOf,
            @RestQuery @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
                    String q,
            @BeanParam PageRequest page) {
        var filter = Places.inForce(new Filter().eq("provinceCode", province), day(asOf))
                .where("locate(?, e.searchKey) > 0", q == null ? null : SearchKey.of(q));
        var slice = lists.slice(Commune.class, filter, Order.asc("code", String.class), page);
        return new CommunePage(slice.map(Commune::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/communes/{id}")
    @Operation(
            operationId = "getCommune",
            summary = "One commune with what it came from and what became of it",
            description =
                    "An old unit that was split has several successors: the table does not say which hamlet went where.")
    public CommuneDetail commune(UUID id) {
        return places.detail(id);
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? Legal.today(clock) : asOf;
    }
}
