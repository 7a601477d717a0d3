package vn.ocop.chassis.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.precondition.Answer;

/** Declared as a service should declare its operations; it answers what it is given. */
@Path("/models")
@RolesAllowed("maker")
@Tag(name = "Models", description = "Mẫu. How operations are declared.")
public class ModelResource {

    /** A model. */
    @Schema(examples = "{\"id\":\"018f3b1e-0000-7000-8000-000000000001\",\"name\":\"Mía\",\"size\":3}")
    public record Model(UUID id, String name, @MayBeAbsent String note, long size) {}

    /** What a model is made of. */
    @Schema(examples = "{\"name\":\"Mía\",\"size\":3}")
    public record ModelCreate(@NotBlank String name, String note, long size) {}

    /** Models. */
    @Schema(examples = "{\"items\":[]}")
    public record ModelPage(
            List<Model> items,
            @MayBeAbsent String nextCursor,
            @MayBeAbsent Long total) implements Paged {}

    @GET
    @Operation(operationId = "listModels", summary = "Lists models")
    public ModelPage list(@BeanParam PageRequest page) {
        return new ModelPage(List.of(), page.cursor(), null);
    }

    @GET
    @Path("/names")
    @PermitAll
    @Operation(operationId = "listModelNames", summary = "Lists models for anyone")
    public ModelPage names() {
        return new ModelPage(List.of(), null, 0L);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readModel", summary = "Reads a model")
    public RestResponse<Model> read(UUID id) {
        return Answer.ok(1, new Model(id, "Mía", null, 1));
    }

    @POST
    @Once
    @APIResponse(responseCode = "201", description = "Created.")
    @Operation(operationId = "createModel", summary = "Makes a model")
    public RestResponse<Model> create(ModelCreate wanted) {
        return changed(UUID.randomUUID(), wanted);
    }

    @POST
    @Once
    @Path("/{id}/moves")
    @Extension(name = "x-if-match", value = "true")
    @APIResponse(responseCode = "201", description = "Moved.")
    @Operation(operationId = "moveModel", summary = "Moves a model")
    public RestResponse<Model> move(UUID id, ModelCreate wanted) {
        return changed(id, wanted);
    }

    @POST
    @Path("/sums")
    @Extension(name = "x-no-state", value = "true")
    @Operation(operationId = "sumModels", summary = "Calculates only")
    public Model sum(ModelCreate wanted) {
        return new Model(UUID.randomUUID(), wanted.name(), wanted.note(), wanted.size());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeModel", summary = "Changes a model")
    public RestResponse<Model> change(UUID id, ModelCreate wanted) {
        return Answer.ok(2, new Model(id, wanted.name(), wanted.note(), wanted.size()));
    }

    @PUT
    @Path("/{id}/free")
    @Extension(name = "x-if-match", value = "false")
    @Operation(operationId = "putModel", summary = "Puts a model, whatever was there")
    public RestResponse<Model> put(UUID id, ModelCreate wanted) {
        return change(id, wanted);
    }

    private static RestResponse<Model> changed(UUID id, ModelCreate wanted) {
        return Answer.created(
                "/chassis/v1/models/" + id, 1, new Model(id, wanted.name(), wanted.note(), wanted.size()));
    }
}
