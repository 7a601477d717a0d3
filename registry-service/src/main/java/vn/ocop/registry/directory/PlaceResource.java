package vn.ocop.registry.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.time.Legal;

/** Places are public: anyone may look up what a code meant on a day. */
@Path("/places")
@PermitAll
@Tag(
        name = "Places",
        description = "Tỉnh, xã theo ngày hiệu lực. Provinces and communes with the days they began and ended.")
class PlaceResource {

    private static final String KEY = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final PlaceDetails details;
    private final Lists lists;
    private final Clock clock;

    PlaceResource(PlaceDetails details, Lists lists, Clock clock) {
        this.details = details;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/provinces")
    @Operation(operationId = "listProvinces", summary = "Provinces in force on a day, by code")
    public ProvincePage provinces(@Valid @BeanParam ProvinceQuery query, @Valid @BeanParam PageRequest page) {
        var day = query.day(Legal.today(clock));
        var slice = lists.slice(query.selection(day), page);
        return new ProvincePage(slice.map(province -> province.view(day)).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/provinces/{unit}")
    @Operation(
            operationId = "getProvince",
            summary = "One province with what it came from and what became of it",
            description = "A code means the province that has it on the day: 80 was Long An and is Tây Ninh. Names are"
                    + " those of the day.")
    public ProvinceDetail province(
            @RestPath
                    @Pattern(regexp = "[0-9]{2}|" + KEY) @Parameter(description = "Two-digit code, or the registry's own key.")
                    String unit,
            @RestQuery @Parameter(description = "Legal day; today when absent.") LocalDate asOf) {
        return details.province(unit, day(asOf));
    }

    @GET
    @Path("/communes")
    @Operation(operationId = "listCommunes", summary = "Communes in force on a day, by code")
    public CommunePage communes(@Valid @BeanParam CommuneQuery query, @Valid @BeanParam PageRequest page) {
        var day = query.day(Legal.today(clock));
        var slice = lists.slice(query.selection(day), page);
        return new CommunePage(slice.map(commune -> commune.view(day)).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/communes/{unit}")
    @Operation(
            operationId = "getCommune",
            summary = "One commune with what it came from and what became of it",
            description =
                    "A code means the unit that has it on the day; sameCode names the others that have had it. An"
                            + " old unit that was split has several successors: nobody says which hamlet went where, so what is"
                            + " registered in it waits to be assigned. A unit asked for by its key is told also when it is over.")
    public CommuneDetail commune(
            @RestPath
                    @Pattern(regexp = "[0-9]{3}([0-9]{2})?|" + KEY)
                    @Parameter(description = "Official code, or the registry's own key.")
                    String unit,
            @RestQuery @Parameter(description = "Legal day; today when absent.") LocalDate asOf) {
        return details.commune(unit, day(asOf));
    }

    private LocalDate day(LocalDate asOf) {
        return asOf == null ? Legal.today(clock) : asOf;
    }
}
