package vn.ocop.chassis.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Exports.Listing;

/** A list as every service has them, as a file. */
@Path("/exported-baskets")
@PermitAll
public class BasketExport {

    private final Exports exports;

    BasketExport(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportBasketsCsv", summary = "The baskets as CSV")
    public RestResponse<StreamingOutput> csv(@RestQuery int rows, @RestQuery String weaver) {
        return exports.csv(listing(rows, weaver));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportBasketsNdjson", summary = "The baskets as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@RestQuery int rows, @RestQuery String weaver) {
        return exports.ndjson(listing(rows, weaver));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportBasketsXlsx", summary = "The baskets as XLSX")
    public RestResponse<StreamingOutput> xlsx(@RestQuery int rows, @RestQuery String weaver) {
        return exports.xlsx(listing(rows, weaver));
    }

    private static Listing<Integer> listing(int rows, String weaver) {
        Consumer<Consumer<Integer>> source = consumer -> {
            for (int i = 1; i <= rows; i++) {
                consumer.accept(i);
            }
        };
        return new Listing<>("giỏ đan", List.of(Column.of("number", i -> i), Column.of("weaver", i -> weaver)), source);
    }
}
