package vn.ocop.registry.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.product.PaperBook;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.standing.LapsingPaper;

/** All papers. */
@ApplicationScoped
class Papers implements PanacheRepositoryBase<Paper, UUID>, PaperBook {

    /** What lapses first comes first. */
    static final Order BY_LAPSE = Order.asc("lapseOrder", LocalDate.class);

    private static final int MOST_ON_A_PRODUCT = 50;

    private final Reach reach;

    Papers(Reach reach) {
        this.reach = reach;
    }

    /** The paper, when the caller may see it. */
    Paper get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /** The product's own papers and those of its producer, which hold for all of its products. */
    static Filter of(Product product) {
        return new Filter()
                .any(
                        new Filter().eq("productId", product.id()),
                        new Filter().where("e.productId is null and e.producerId = ?", product.producerId()));
    }

    @Override
    public List<LapsingPaper> lapsingBefore(Product product, LocalDate day) {
        return find(
                        "(productId = ?1 or (productId is null and producerId = ?2)) and state = ?3 and validUntil < ?4"
                                + " order by validUntil, id",
                        product.id(),
                        product.producerId(),
                        PaperState.IN_FORCE,
                        day)
                .page(0, MOST_ON_A_PRODUCT)
                .stream()
                .map(Paper::view)
                .map(paper -> new LapsingPaper(paper.id(), paper.kind().name(), paper.number(), paper.validUntil()))
                .toList();
    }
}
