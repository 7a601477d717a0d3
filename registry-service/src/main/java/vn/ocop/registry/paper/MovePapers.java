package vn.ocop.registry.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.product.ProductMergeFollower;

/** Papers of a merged product are its survivor's; one that was filed for both ends there, with the reason. */
@ApplicationScoped
class MovePapers implements ProductMergeFollower {

    private final Papers papers;
    private final Clock clock;

    MovePapers(Papers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        var there = papers.list("productId = ?1 and state = ?2", to, PaperState.IN_FORCE);
        var moving = papers.list("productId", from);
        moving.stream()
                .filter(paper ->
                        paper.state() == PaperState.IN_FORCE && there.stream().anyMatch(paper::isSameAs))
                .forEach(paper -> paper.end(Legal.today(clock), reason));
        papers.flush();
        moving.forEach(paper -> paper.follow(to));
        papers.flush();
    }
}
