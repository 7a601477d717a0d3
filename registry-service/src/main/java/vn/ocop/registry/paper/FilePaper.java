package vn.ocop.registry.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.paper.Paper.Words;
import vn.ocop.registry.paper.PaperKind.Owner;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.product.Products;

/** Files papers, puts newer ones in their place and ends them. Nobody else hears of papers: no facts. */
@ApplicationScoped
class FilePaper {

    private final Papers papers;
    private final Products products;
    private final Producers producers;
    private final Audit audit;
    private final Clock clock;

    FilePaper(Papers papers, Products products, Producers producers, Audit audit, Clock clock) {
        this.papers = papers;
        this.products = products;
        this.producers = producers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Paper ofProduct(UUID productId, Words words) {
        var product = products.writable(productId);
        words.check(Owner.PRODUCT, Legal.today(clock));
        return filed(Paper.of(product, words, clock.instant()));
    }

    @Transactional
    Paper ofProducer(UUID producerId, Words words) {
        var producer = producers.owner(producerId);
        words.check(Owner.PRODUCER, Legal.today(clock));
        return filed(Paper.of(producer, words, clock.instant()));
    }

    /** The newer one is of the same kind; it may bear the same number. */
    @Transactional
    Paper replace(UUID id, Words words, IfMatch ifMatch) {
        var paper = papers.get(id);
        ifMatch.require(paper.version());
        if (words.kind() != paper.view().kind()) {
            throw CommonReason.CONFLICT.at("/kind");
        }
        words.check(paper.owner(), Legal.today(clock));
        var before = paper.view();
        var newer = paper.replacedBy(words, clock.instant());
        papers.flush();
        audit.write("paper-replaced", "paper", id, before, paper.view());
        return filed(newer);
    }

    @Transactional
    Paper end(UUID id, LocalDate day, String reason, IfMatch ifMatch) {
        var paper = papers.get(id);
        ifMatch.require(paper.version());
        var before = paper.view();
        paper.end(day, reason);
        papers.flush();
        audit.write("paper-ended", "paper", id, before, paper.view(), reason);
        return paper;
    }

    private Paper filed(Paper paper) {
        papers.persistAndFlush(paper);
        audit.write("paper-filed", "paper", paper.id(), null, paper.view());
        return paper;
    }
}
