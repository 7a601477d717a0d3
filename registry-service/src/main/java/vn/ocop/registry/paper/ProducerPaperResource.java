package vn.ocop.registry.paper;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import vn.ocop.registry.paper.PaperResource.PaperWords;
import vn.ocop.registry.producer.Producers;

@Path("/producers/{id}/papers")
@Authenticated
@Tag(name = "Papers", description = "Giấy tờ có thời hạn. Dated papers of products and producers.")
class ProducerPaperResource {

    private final FilePaper filePaper;
    private final Producers producers;
    private final Lists lists;

    ProducerPaperResource(FilePaper filePaper, Producers producers, Lists lists) {
        this.filePaper = filePaper;
        this.producers = producers;
        this.lists = lists;
    }

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(operationId = "fileProducerPaper", summary = "Files a paper that was issued for a producer")
    @APIResponseSchema(value = PaperView.class, responseCode = "201", responseDescription = "Đã lưu. Filed.")
    public RestResponse<PaperView> file(UUID id, @NotNull @Valid PaperWords paper) {
        return PaperResource.created(filePaper.ofProducer(id, paper.words()));
    }

    @GET
    @Operation(
            operationId = "listProducerPapers",
            summary = "Papers of a producer and of its products, what lapses first comes first")
    public PaperPage list(
            UUID id,
            @RestQuery @Parameter(description = "Kind of paper.") PaperKind kind,
            @RestQuery @Parameter(description = "State today.") PaperState state,
            @BeanParam PageRequest page) {
        var filter = new Filter()
                .eq("producerId", producers.get(id).id())
                .eq("kind", kind)
                .eq("state", state);
        var slice = lists.slice(Paper.class, filter, Papers.BY_LAPSE, page);
        return new PaperPage(slice.map(Paper::view).items(), null, slice.nextCursor(), slice.total());
    }
}
