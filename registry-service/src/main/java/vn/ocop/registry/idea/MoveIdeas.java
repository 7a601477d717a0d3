package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.registry.product.ProductMergeFollower;

/** An idea that became a merged product became its survivor. */
@ApplicationScoped
class MoveIdeas implements ProductMergeFollower {

    private final Ideas ideas;

    MoveIdeas(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        ideas.list("productId", from).forEach(idea -> idea.follow(to));
        ideas.flush();
    }
}
