package vn.ocop.registry.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.address.AddressBooks;

@Path("/provincial-workbook")
@RolesAllowed({"commune-officer", "province-officer", "province-approver", "auditor", "administrator", "import-job"})
@Tag(
        name = "Workbook",
        description = "Sổ theo dõi OCOP của tỉnh. The register of a province as offices keep it in Excel.")
class WorkbookResource {

    private static final Order BY_NAMES = Order.asc("placeInSheet", String.class);
    private static final int TOGETHER = 500;

    private final Exports exports;
    private final Lists lists;
    private final Pasts pasts;
    private final Namesakes namesakes;
    private final AddressBooks books;
    private final Reach reach;
    private final Clock clock;

    WorkbookResource(
            Exports exports,
            Lists lists,
            Pasts pasts,
            Namesakes namesakes,
            AddressBooks books,
            Reach reach,
            Clock clock) {
        this.namesakes = namesakes;
        this.exports = exports;
        this.lists = lists;
        this.pasts = pasts;
        this.books = books;
        this.reach = reach;
        this.clock = clock;
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(
            operationId = "exportProvincialWorkbook",
            summary = "The register of a province as its workbook",
            description = "Sheet Loc, merged header in rows 3 and 4, data from row 5, columns A to V: STT, product,"
                    + " group, kind and name of the producer, commune, address, representative, telephone, current"
                    + " stars, last day, then stars, day, year, decision and authority of the first and of a later"
                    + " recognition, notes. From the third recognition on a product takes one more row, A to P merged"
                    + " downwards. Address, representative and telephone stay empty: the registry holds no personal"
                    + " data of this kind. Withdrawn certificates are told in the notes, the code of a product whose name"
                    + " another one of the producer has too, and that of a producer whose name another one of the commune"
                    + " has. The import kind"
                    + " provincial-workbook reads the same sheet and changes nothing by it.")
    public RestResponse<StreamingOutput> xlsx(@BeanParam @Valid WorkbookQuery query) {
        var filter = reach.limit(query.filter(), "producerId");
        var province = books.on(Legal.today(clock)).provinceName(query.province);
        var title = "DANH SÁCH SẢN PHẨM OCOP " + province.toUpperCase(Locale.forLanguageTag("vi"));
        return exports.xlsx(
                new Listing<>("sổ OCOP " + province, WorkbookColumns.ALL, reader -> rows(filter, reader)),
                WorkbookColumns.form(title, query.words()));
    }

    private record Named(UUID id, WorkbookRow.Thing thing) {}

    /** The recognitions of five hundred products are read together. */
    private void rows(Filter filter, Consumer<WorkbookRow> reader) {
        var number = new AtomicInteger();
        var some = new ArrayList<Named>(TOGETHER);
        lists.each(ProductLine.class, filter, BY_NAMES, line -> {
            some.add(new Named(line.id(), line.thing()));
            if (some.size() == TOGETHER) {
                hand(some, number, reader);
            }
        });
        hand(some, number, reader);
    }

    private void hand(List<Named> some, AtomicInteger number, Consumer<WorkbookRow> reader) {
        var ids = some.stream().map(Named::id).toList();
        var past = pasts.of(ids);
        var codes = namesakes.codes(ids);
        some.forEach(one -> WorkbookRow.of(
                        number.incrementAndGet(),
                        one.thing().coded(codes.get(one.id())),
                        past.getOrDefault(one.id(), List.of()))
                .forEach(reader));
        some.clear();
    }
}
