package vn.ocop.chassis.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Legal;

/**
 * Whole filtered lists as files, streamed row by row without a cap. The answer names its filter ({@code Export-Filter},
 * the query as it was asked) and its time ({@code Export-Time}, UTC). A list that breaks off midway breaks the
 * connection, so a short file never looks whole.
 *
 * <p>Every list that a person or a system reads is offered so. The pattern, in the room of the list:
 *
 * <ul>
 *   <li>The parameters of the list are the fields of one {@code Wanted} class, a {@code @BeanParam}; from it and the
 *       caller's reach one method makes the {@code Selection}. The page reads {@code lists.slice(selection, page)}, the
 *       file {@code lists.rows(selection, View::of)}: never a second filter.
 *   <li>A class {@code ThingExportResource} with the path, tag and roles of the list has {@code COLUMNS} over the view
 *       that the page shows and three methods of one line each:
 *       <pre>{@code
 * @GET
 * @Path("/export.csv")
 * @Produces(Exports.CSV)
 * @Operation(operationId = "exportThingsCsv", summary = "The list of things as CSV")
 * public RestResponse<StreamingOutput> csv(@BeanParam Wanted wanted) {
 *     return exports.csv(file(wanted));
 * }
 *
 * private Listing<ThingView> file(Wanted wanted) {
 *     return new Listing<>("đồ vật", COLUMNS, lists.rows(things.selection(wanted), ThingView::of));
 * }
 * }</pre>
 *   <li>Its class path is exactly that of the list's class, and no class beside it has the path {@code /things/{id}}: the
 *       framework picks the class first and would take the file's name for an id. Write {@code @Path("/things")} there
 *       and {@code @Path("/{id}/…")} on the methods.
 *   <li>Columns bear the names that the import of the same list knows, else those of the view in snake case; an amount
 *       is a column {@code …_vnd}, several values of one cell are joined by {@code "; "}.
 *   <li>What the answers' bodies and headers are is said for all exports by {@link ExportSpec}.
 * </ul>
 */
@ApplicationScoped
public class Exports {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Clock clock;
    private final UriInfo uri;

    Exports(Clock clock, UriInfo uri) {
        this.clock = clock;
        this.uri = uri;
    }

    /**
     * A list to be written.
     *
     * @param name of the file, without date and ending
     * @param source gives each row, in order, to the consumer it is handed; it opens its own transactions and knows
     *     the caller's reach already, because it runs while the answer is being written
     */
    public record Listing<T>(String name, List<Column<T>> columns, Consumer<Consumer<T>> source) {}

    /** RFC 4180, UTF-8 with byte order mark; cells that a spreadsheet would run begin with an apostrophe. */
    public <T> RestResponse<StreamingOutput> csv(Listing<T> listing) {
        return answer(listing.name() + ".csv", CSV, out -> CsvFile.write(listing, out));
    }

    /** One object a line; values are not altered and absent ones are left out. */
    public <T> RestResponse<StreamingOutput> ndjson(Listing<T> listing) {
        return answer(listing.name() + ".ndjson", NDJSON, out -> ObjectFile.write(listing, out));
    }

    /** One sheet, at most 1,048,575 rows, which is all a sheet can hold; a longer list breaks off with an error. */
    public <T> RestResponse<StreamingOutput> xlsx(Listing<T> listing) {
        return answer(listing.name() + ".xlsx", XLSX, out -> SheetFile.write(listing, out));
    }

    /** The same as a sheet of a form that people know. */
    public <T> RestResponse<StreamingOutput> xlsx(Listing<T> listing, SheetForm<T> form) {
        return answer(listing.name() + ".xlsx", XLSX, out -> SheetFile.write(listing, form, out));
    }

    private interface Writer {
        void to(OutputStream out) throws java.io.IOException;
    }

    private RestResponse<StreamingOutput> answer(String file, String type, Writer writer) {
        var query = uri.getRequestUri().getRawQuery();
        StreamingOutput output = out -> writer.to(out);
        return RestResponse.ResponseBuilder.ok(output)
                .header("Content-Type", type)
                .header("Content-Disposition", disposition(file))
                .header("Export-Filter", query == null ? "" : query)
                .header(
                        "Export-Time",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    private String disposition(String file) {
        var dated = file.replaceFirst("\\.(\\w+)$", "-" + Legal.today(clock) + ".$1");
        var plain = SearchKey.of(dated).replaceAll("[^a-z0-9._-]+", "-");
        var full = URLEncoder.encode(dated, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, full);
    }
}
