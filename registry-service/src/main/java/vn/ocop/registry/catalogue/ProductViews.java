package vn.ocop.registry.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.product.PaperBook;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.standing.RecognitionBook;

/** Products as they are shown: with the decision their stars rest on, and alone also with the papers that run out. */
@ApplicationScoped
public class ProductViews {

    private final Products products;
    private final RecognitionBook recognitions;
    private final PaperBook papers;
    private final Clock clock;

    ProductViews(Products products, RecognitionBook recognitions, PaperBook papers, Clock clock) {
        this.products = products;
        this.recognitions = recognitions;
        this.papers = papers;
        this.clock = clock;
    }

    /** Everything about one product. */
    public ProductView whole(Product product) {
        var basis = recognitions.of(List.of(product.id())).get(product.id());
        var holds = basis != null && basis.holdsOn(Legal.today(clock));
        return product.view()
                .on(
                        basis,
                        holds ? papers.lapsingBefore(product, basis.lastDay()) : null,
                        products.mergedInto(product.id()));
    }

    /** One product of the past with the decision its stars rested on. */
    ProductView then(ProductView product, LocalDate day) {
        return product.on(recognitions.of(List.of(product.id()), day).get(product.id()), null, null);
    }

    /** Each with its legal basis on that day, in one read for all. */
    List<ProductView> listed(List<ProductView> shown, LocalDate day) {
        var bases = recognitions.of(shown.stream().map(ProductView::id).toList(), day);
        return shown.stream()
                .map(product -> product.on(bases.get(product.id()), null, null))
                .toList();
    }
}
