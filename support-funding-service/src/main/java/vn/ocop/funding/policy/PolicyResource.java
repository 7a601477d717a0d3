package vn.ocop.funding.policy;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Paged;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.funding.Reach;

/** Policies are law as data: anyone signed in may read them, the administrator enters them. */
@Path("/policies")
@Tag(name = "Policies", description = "Chính sách hỗ trợ và thưởng. Who is owed what, under which resolution, when.")
class PolicyResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Two-digit code of the province.")
        String province;

        @RestQuery
        @Parameter(description = "A day on which the policy is in force.")
        LocalDate on;

        Selection<Policy> selection() {
            var filter = new Filter()
                    .eq("provinceCode", province)
                    .where("e.validFrom <= ?", on)
                    .where("e.validTo is null or e.validTo > ?", on);
            return new Selection<>(Policy.class, filter, Order.asc("validFrom", LocalDate.class));
        }
    }

    /** One page of policies. */
    @Schema(
            name = "PolicyPage",
            description = "Một trang chính sách. One page of policies.",
            examples = "{\"items\":[" + PolicyView.EXAMPLE + "]}")
    public record PolicyPage(
            @Schema(description = "Policies of this page.") List<PolicyView> items,

            @Schema(description = "Absent on the last page.", required = false)
            String nextCursor,

            @Schema(description = "All policies of the filter; only with count=true.", minimum = "0", required = false)
            Long total)
            implements Paged {}

    /** The end of a policy. */
    @Schema(
            name = "PolicyEnding",
            description = "Ngày chính sách thôi hiệu lực. The end of a policy.",
            examples = "{\"validTo\":\"2027-01-01\"}")
    public record PolicyEnding(
            @NotNull @Schema(description = "First day no longer in force.")
            LocalDate validTo) {}

    private final Policies policies;
    private final Lists lists;
    private final Reach reach;
    private final Audit audit;
    private final IfMatch ifMatch;
    private final Clock clock;

    PolicyResource(Policies policies, Lists lists, Reach reach, Audit audit, IfMatch ifMatch, Clock clock) {
        this.policies = policies;
        this.lists = lists;
        this.reach = reach;
        this.audit = audit;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPolicies", summary = "Policies by province and day")
    public PolicyPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(), page).map(PolicyView::of);
        return new PolicyPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPolicy", summary = "One policy")
    public RestResponse<PolicyView> get(UUID id) {
        var policy = policies.get(id);
        return Answer.ok(policy.version(), PolicyView.of(policy));
    }

    @POST
    @Once
    @RolesAllowed("administrator")
    @Operation(
            operationId = "createPolicy",
            summary = "Enters a policy",
            description = "Refused with policy-periods-overlap when the province has one for the same benefit then.")
    public RestResponse<PolicyView> create(@Valid @NotNull NewPolicy wanted) {
        reach.require(wanted.provinceCode());
        var policy = new Policy(wanted, clock.instant());
        policies.persistAndFlush(policy);
        var view = PolicyView.of(policy);
        audit.write("policy-created", "policy", policy.id(), null, view);
        return Answer.created("/funding/v1/policies/" + policy.id(), policy.version(), view);
    }

    @POST
    @Path("/{id}/endings")
    @Once
    @RolesAllowed("administrator")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "endPolicy", summary = "Gives an open policy its end")
    public RestResponse<PolicyView> end(UUID id, @Valid @NotNull PolicyEnding ending) {
        var policy = policies.get(id);
        reach.require(policy.provinceCode());
        ifMatch.require(policy.version());
        var before = PolicyView.of(policy);
        policy.end(ending.validTo());
        policies.flush();
        var after = PolicyView.of(policy);
        audit.write("policy-ended", "policy", id, before, after);
        return Answer.ok(policy.version(), after);
    }
}
