package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.product.ProductMergeFollower;

/** An idea that became a merged product became its survivor. */
@ApplicationScoped
class MoveIdeas implements ProductMergeFollower {

    private final Ideas ideas;
    private final Changes changes;

    MoveIdeas(Ideas ideas, Changes changes) {
        this.ideas = ideas;
        this.changes = changes;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        var by = changes.mine("product-merged", reason);
        ideas.list("productId", from).forEach(idea -> idea.follow(to, by));
        ideas.flush();
    }
}
