package vn.ocop.registry.idea;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.History;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.product.AnnexIndustry;

@Path("/ideas")
@Authenticated
@Tag(name = "Ideas", description = "Ý tưởng sản phẩm của xã. What communes mean to develop, before any dossier.")
class IdeaResource {

    static final Order NEWEST = Order.desc("registeredAt", Instant.class);

    private final DevelopIdea developIdea;
    private final Ideas ideas;
    private final Lists lists;
    private final Reach reach;
    private final History history;
    private final IfMatch ifMatch;

    IdeaResource(DevelopIdea developIdea, Ideas ideas, Lists lists, Reach reach, History history, IfMatch ifMatch) {
        this.history = history;
        this.developIdea = developIdea;
        this.ideas = ideas;
        this.lists = lists;
        this.reach = reach;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "IdeaCreate",
            description = "Ý tưởng cần đăng ký. The idea to register.",
            examples = "{\"communeCode\":\"25459\",\"proposer\":\"Tổ phụ nữ ấp Tân Lập\",\"name\":\"Muối ớt lá chanh\","
                    + "\"industry\":\"I\",\"need\":\"Máy sấy và bao bì nhỏ cho khách du lịch\","
                    + "\"strength\":\"Nghề làm muối ớt lâu đời\",\"supports\":[\"EQUIPMENT\",\"PACKAGING_DESIGN\"]}")
    record IdeaCreate(
            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Commune in force today.")
            String communeCode,

            @Schema(description = "Registered producer within reach; either this or proposer.")
            UUID producerId,

            @Size(min = 2, max = 255) @Schema(description = "Who proposes it, when that is no registered producer.")
            String proposer,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Working name of the product.")
            String name,

            @NotNull @Schema(description = "Industry of Annex I it would belong to.")
            AnnexIndustry industry,

            @NotNull @Size(min = 5, max = 2000) @Schema(description = "What is missing to make it.")
            String need,

            @NotNull @Size(min = 5, max = 2000) @Schema(description = "Strength of the place: raw material, craft, culture.")
            String strength,

            @NotNull @Size(max = 11) @Schema(description = "Kinds of support wanted; may be empty.")
            Set<Support> supports) {}

    @Schema(
            name = "IdeaChange",
            description = "Nội dung mới của ý tưởng. What the idea is from now on.",
            examples = "{\"proposer\":\"Tổ phụ nữ ấp Tân Lập\",\"name\":\"Muối ớt lá chanh\",\"industry\":\"I\","
                    + "\"need\":\"Máy sấy\",\"strength\":\"Nghề làm muối ớt lâu đời\",\"supports\":[\"EQUIPMENT\"]}")
    record IdeaChange(
            @Schema(description = "Registered producer within reach; either this or proposer.")
            UUID producerId,

            @Size(min = 2, max = 255) @Schema(description = "Who proposes it, when that is no registered producer.")
            String proposer,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Working name of the product.")
            String name,

            @NotNull @Schema(description = "Industry of Annex I it would belong to.")
            AnnexIndustry industry,

            @NotNull @Size(min = 5, max = 2000) @Schema(description = "What is missing to make it.")
            String need,

            @NotNull @Size(min = 5, max = 2000) @Schema(description = "Strength of the place: raw material, craft, culture.")
            String strength,

            @NotNull @Size(max = 11) @Schema(description = "Kinds of support wanted; may be empty.")
            Set<Support> supports) {

        Idea.Particulars particulars() {
            return new Idea.Particulars(producerId, proposer, name, industry.industry(), need, strength, supports);
        }
    }

    @Schema(
            name = "IdeaOutcome",
            description = "Sản phẩm hình thành từ ý tưởng. The product the idea has become.",
            examples = "{\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\"}")
    record IdeaOutcome(
            @NotNull @Schema(description = "A product within the caller's reach.")
            UUID productId) {}

    @Schema(
            name = "IdeaDrop",
            description = "Lý do dừng ý tưởng. Why the idea is dropped.",
            examples = "{\"reason\":\"Không đủ nguyên liệu tại địa phương\"}")
    record IdeaDrop(@NotNull @Size(min = 5, max = 500) String reason) {}

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "registerIdea",
            summary = "Registers a product idea of a commune",
            description = "An idea needs no producer and no dossier; it tells what the place has and what it lacks.")
    @APIResponseSchema(value = IdeaView.class, responseCode = "201", responseDescription = "Đã đăng ký. Registered.")
    public RestResponse<IdeaView> register(@NotNull @Valid IdeaCreate idea) {
        var said = new IdeaChange(
                idea.producerId(),
                idea.proposer(),
                idea.name(),
                idea.industry(),
                idea.need(),
                idea.strength(),
                idea.supports());
        return created(developIdea.register(idea.communeCode(), said.particulars()));
    }

    @GET
    @Operation(operationId = "listIdeas", summary = "Ideas within the caller's reach, the newest first")
    public IdeaPage list(@Valid @BeanParam IdeaQuery query, @BeanParam PageRequest page) {
        var slice = lists.slice(Idea.class, reach.limit(query.filter(), "producerId"), NEWEST, page);
        return new IdeaPage(slice.map(Idea::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIdea", summary = "One idea")
    @APIResponseSchema(IdeaView.class)
    public RestResponse<IdeaView> get(UUID id) {
        var idea = ideas.get(id);
        return Answer.ok(idea.version(), idea.view());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "changeIdea",
            summary = "Changes what is said of an idea",
            description = "Only while it is REGISTERED or IN_PREPARATION.")
    @APIResponseSchema(IdeaView.class)
    public RestResponse<IdeaView> change(UUID id, @NotNull @Valid IdeaChange change) {
        var idea = developIdea.change(id, change.particulars(), ifMatch);
        return Answer.ok(idea.version(), idea.view());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getIdeaHistory",
            summary = "Every step and change of an idea, latest first",
            description = "Who, when, why, under which rules, and each field before and after (R12); never who proposed"
                    + " it, who may be a private person.")
    public HistoryPage history(UUID id, @BeanParam PageRequest page) {
        return history.page(Idea.PAST, ideas.get(id).id(), page);
    }

    @POST
    @Path("/{id}/preparations")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "prepareIdea", summary = "Says that the idea is being prepared with support")
    @APIResponseSchema(
            value = IdeaView.class,
            responseCode = "201",
            responseDescription = "Đang chuẩn bị. In preparation.")
    public RestResponse<IdeaView> prepare(UUID id) {
        return created(developIdea.prepare(id, ifMatch));
    }

    @POST
    @Path("/{id}/outcomes")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "linkIdeaToProduct", summary = "Says which product the idea has become; that is its end")
    @APIResponseSchema(
            value = IdeaView.class,
            responseCode = "201",
            responseDescription = "Đã thành sản phẩm. Became a product.")
    public RestResponse<IdeaView> become(UUID id, @NotNull @Valid IdeaOutcome outcome) {
        return created(developIdea.become(id, outcome.productId(), ifMatch));
    }

    @POST
    @Path("/{id}/drops")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "dropIdea", summary = "Drops an idea with a reason")
    @APIResponseSchema(value = IdeaView.class, responseCode = "201", responseDescription = "Đã dừng. Dropped.")
    public RestResponse<IdeaView> drop(UUID id, @NotNull @Valid IdeaDrop drop) {
        return created(developIdea.drop(id, drop.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/resumptions")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "takeUpIdea", summary = "Takes up a dropped idea again")
    @APIResponseSchema(value = IdeaView.class, responseCode = "201", responseDescription = "Tiếp tục. Taken up again.")
    public RestResponse<IdeaView> takeUp(UUID id) {
        return created(developIdea.takeUp(id, ifMatch));
    }

    private static RestResponse<IdeaView> created(Idea idea) {
        return Answer.created("/registry/v1/ideas/" + idea.id(), idea.version(), idea.view());
    }
}
