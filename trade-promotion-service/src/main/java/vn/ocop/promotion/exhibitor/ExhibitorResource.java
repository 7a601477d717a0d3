package vn.ocop.promotion.exhibitor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;

@Path("/exhibitors")
@Tag(
        name = "Exhibitors",
        description = "Chủ thể: sản phẩm, gian hàng, hỗ trợ. Producers, their stands and what they received.")
class ExhibitorResource {

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Five digits: only producers of this commune.", example = "15142")
        String commune;

        @RestQuery
        @Pattern(regexp = "[A-Z_]{1,40}") @Parameter(description = "Kind of producer as the registry says it.", example = "COOPERATIVE")
        String kind;

        Selection<Exhibitor> selection(Caller caller) {
            var scope = caller.scope("ocop_province");
            var filter = new Filter()
                    .in("provinceCode", scope.all() ? null : scope.values())
                    .has("livesOnAs", false)
                    .eq("communeCode", commune)
                    .eq("kind", kind);
            return new Selection<>(Exhibitor.class, filter, Order.asc("name", String.class));
        }
    }

    private final Exhibitors exhibitors;
    private final StandBook stands;
    private final Lists lists;
    private final Caller caller;
    private final Clock clock;

    ExhibitorResource(Exhibitors exhibitors, StandBook stands, Lists lists, Caller caller, Clock clock) {
        this.lists = lists;
        this.exhibitors = exhibitors;
        this.stands = stands;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"province-officer", "province-approver", "auditor"})
    @Operation(operationId = "listExhibitors", summary = "Producers of the caller's provinces, by name")
    public ExhibitorPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(wanted.selection(caller), page).map(ExhibitorRow::of);
        return new ExhibitorPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{producerId}")
    @RolesAllowed({"province-officer", "province-approver", "auditor"})
    @Operation(
            operationId = "getExhibitor",
            summary = "Support against results of one producer",
            description = "Products with today's recognition, stands at events and payments of support and reward."
                    + " Who asks for a producer that was merged into another one reads that one.")
    public ExhibitorView get(UUID producerId) {
        var exhibitor = exhibitors
                .find(producerId)
                .flatMap(found -> found.livesOnAs() == null ? Optional.of(found) : exhibitors.find(found.livesOnAs()))
                .filter(found -> caller.scope("ocop_province").covers(found.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
        return new ExhibitorView(
                exhibitor.id(),
                exhibitor.name(),
                exhibitor.kind(),
                exhibitor.provinceCode(),
                exhibitor.communeCode(),
                products(exhibitor.id()),
                stands.of(exhibitor.id()),
                exhibitors.supportFor(exhibitor.id()).stream()
                        .map(ExhibitorResource::view)
                        .toList(),
                Vnd.of(exhibitors.supportReceived(exhibitor.id())));
    }

    private List<ExhibitorView.ExhibitorProduct> products(UUID producerId) {
        var today = Legal.today(clock);
        var products = exhibitors.productsOf(producerId);
        var certificates =
                exhibitors.certificates(products.stream().map(Product::id).toList());
        return products.stream()
                .map(product -> view(product, certificates.getOrDefault(product.id(), List.of()), today))
                .toList();
    }

    private static ExhibitorView.ExhibitorProduct view(
            Product product, List<Certificate> certificates, LocalDate today) {
        var valid = certificates.stream().filter(c -> c.validOn(today)).max(Comparator.comparing(Certificate::until));
        return new ExhibitorView.ExhibitorProduct(
                product.id(),
                product.code(),
                product.name(),
                valid.map(Certificate::stars).orElse(null),
                valid.map(Certificate::until).orElse(null));
    }

    private static ExhibitorView.Support view(SupportPayment payment) {
        return new ExhibitorView.Support(
                payment.id(),
                payment.productId(),
                payment.benefit(),
                payment.state(),
                Vnd.of(payment.amount()),
                payment.onDay());
    }
}
