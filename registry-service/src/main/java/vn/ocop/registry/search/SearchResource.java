package vn.ocop.registry.search;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.search.ProductSearch.Wanted;

@Path("/search")
@Authenticated
@Tag(name = "Search", description = "Tìm kiếm sản phẩm. Products found by what people type.")
class SearchResource {

    private final ProductSearch search;
    private final Suggester suggester;
    private final Reach reach;

    SearchResource(ProductSearch search, Suggester suggester, Reach reach) {
        this.search = search;
        this.suggester = suggester;
        this.reach = reach;
    }

    @GET
    @Path("/products")
    @Operation(
            operationId = "searchProducts",
            summary = "Products within the caller's reach that fit what was typed and all filters",
            description = "Paging by CODE never skips or repeats a product, whatever happens meanwhile; by NAME and"
                    + " RELEVANCE a product moves when it is renamed, the others stay. A search that takes too long is"
                    + " answered 503, never with an empty list.")
    public FoundPage find(@Valid @BeanParam SearchQuery query, @BeanParam PageRequest page) {
        var conditions = query.conditions(reach.bounds());
        return search.find(new Wanted(query.typed(), conditions, query.order(), query.facets), page);
    }

    @GET
    @Path("/suggestions")
    @Operation(
            operationId = "suggestSearch",
            summary = "Names of products, producers and communes with what is being typed, at most ten",
            description = "The last word may be unfinished. Only of products within the caller's reach.")
    public Suggestions suggest(
            @RestQuery
                    @NotNull @Size(min = 2, max = 100) @Parameter(description = "What has been typed so far, accents may be left out.")
                    String q) {
        var typed = Typed.of(q);
        if (typed.isNothing()) {
            throw CommonReason.INVALID_PARAMETER.at("/query/q", "q");
        }
        return suggester.suggest(typed, new Conditions().within(reach.bounds()));
    }
}
