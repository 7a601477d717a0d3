package vn.ocop.registry.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.product.PaperBook;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.product.RecognitionBook;

/** Products as they are shown: with the decision their stars rest on, and alone also with the papers that run out. */
@ApplicationScoped
public class ProductViews {

    private final RecognitionBook recognitions;
    private final PaperBook papers;
    private final Clock clock;

    ProductViews(RecognitionBook recognitions, PaperBook papers, Clock clock) {
        this.recognitions = recognitions;
        this.papers = papers;
        this.clock = clock;
    }

    /** Everything about one product. */
    public ProductView whole(Product product) {
        var basis = recognitions.of(List.of(product.id())).get(product.id());
        var holds = basis != null && basis.holdsOn(Legal.today(clock));
        return product.view().on(basis, holds ? papers.lapsingBefore(product, basis.lastDay()) : null);
    }

    /** Each with its legal basis, in one read for all. */
    List<ProductView> listed(List<ProductView> products) {
        var bases = recognitions.of(products.stream().map(ProductView::id).toList());
        return products.stream()
                .map(product -> product.on(bases.get(product.id()), null))
                .toList();
    }
}
