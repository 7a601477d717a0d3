package vn.ocop.registry.paper;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.paper.PaperResource.PaperWords;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.standing.RecognitionBook;

@Path("/products/{id}/papers")
@Authenticated
@Tag(name = "Papers", description = "Giấy tờ có thời hạn. Dated papers of products and producers.")
class ProductPaperResource {

    private final FilePaper filePaper;
    private final Products products;
    private final RecognitionBook recognitions;
    private final Lists lists;
    private final Clock clock;

    ProductPaperResource(
            FilePaper filePaper, Products products, RecognitionBook recognitions, Lists lists, Clock clock) {
        this.filePaper = filePaper;
        this.products = products;
        this.recognitions = recognitions;
        this.lists = lists;
        this.clock = clock;
    }

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(operationId = "fileProductPaper", summary = "Files a paper that was issued for a product")
    @APIResponseSchema(value = PaperView.class, responseCode = "201", responseDescription = "Đã lưu. Filed.")
    public RestResponse<PaperView> file(UUID id, @NotNull @Valid PaperWords paper) {
        return PaperResource.created(filePaper.ofProduct(id, paper.words()));
    }

    @GET
    @Operation(
            operationId = "listProductPapers",
            summary = "Papers of a product and of its producer, what lapses first comes first",
            description = "A paper lapses before the certificate when it is in force and its last day is before that of"
                    + " the certificate in force today. Without such a certificate none does.")
    public PaperPage list(
            UUID id,
            @RestQuery @Parameter(description = "Kind of paper.") PaperKind kind,
            @RestQuery @Parameter(description = "State today.") PaperState state,
            @RestQuery @Parameter(description = "Only those that lapse before the certificate, or only the others.")
                    Boolean lapsesBeforeCertificate,
            @BeanParam PageRequest page) {
        var product = products.here(id, "/papers");
        var basis = recognitions.of(List.of(id)).get(id);
        var lastDay = basis == null || !basis.holdsOn(Legal.today(clock)) ? null : basis.lastDay();
        var filter = Papers.of(product).eq("kind", kind).eq("state", state);
        var slice = lists.slice(Paper.class, lapse(filter, lapsesBeforeCertificate, lastDay), Papers.BY_LAPSE, page);
        return new PaperPage(slice.map(Paper::view).items(), lastDay, slice.nextCursor(), slice.total());
    }

    private static Filter lapse(Filter filter, Boolean before, LocalDate lastDay) {
        if (before == null) {
            return filter;
        }
        if (before) {
            return filter.eq("state", PaperState.IN_FORCE)
                    .below("validUntil", lastDay == null ? LocalDate.EPOCH : lastDay);
        }
        return filter.where("e.state <> 'IN_FORCE' or e.validUntil is null or e.validUntil >= ?", lastDay);
    }
}
