package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.idea.Idea.Particulars;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.product.Products;

/** Takes ideas into the registry and leads them to a product or to their end. Nobody else hears of ideas: no facts. */
@ApplicationScoped
class DevelopIdea {

    private final Ideas ideas;
    private final Places places;
    private final Producers producers;
    private final Products products;
    private final Reach reach;
    private final Audit audit;
    private final Changes changes;

    DevelopIdea(
            Ideas ideas,
            Places places,
            Producers producers,
            Products products,
            Reach reach,
            Audit audit,
            Changes changes) {
        this.ideas = ideas;
        this.places = places;
        this.producers = producers;
        this.products = products;
        this.reach = reach;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    Idea register(String communeCode, Particulars said) {
        var commune = places.today(communeCode, "/communeCode");
        if (!reach.covers(commune.provinceCode(), commune.code())) {
            throw CommonReason.NOT_FOUND.at("/communeCode");
        }
        within(said.producerId());
        var idea = new Idea(commune, said, changes.mine("registered", null));
        ideas.persistAndFlush(idea);
        audit.write("idea-registered", "idea", idea.id(), null, idea.view().forAudit());
        return idea;
    }

    @Transactional
    Idea change(UUID id, Particulars said, IfMatch ifMatch) {
        within(said.producerId());
        return move(id, "idea-changed", null, ifMatch, (idea, by) -> idea.describe(said, by));
    }

    @Transactional
    Idea prepare(UUID id, IfMatch ifMatch) {
        return move(id, "idea-in-preparation", null, ifMatch, Idea::prepare);
    }

    @Transactional
    Idea become(UUID id, UUID productId, IfMatch ifMatch) {
        return move(id, "idea-became-product", null, ifMatch, (idea, by) -> idea.become(product(productId), by));
    }

    @Transactional
    Idea drop(UUID id, String reason, IfMatch ifMatch) {
        return move(id, "idea-dropped", reason, ifMatch, (idea, by) -> idea.drop(reason, by));
    }

    @Transactional
    Idea takeUp(UUID id, IfMatch ifMatch) {
        return move(id, "idea-taken-up", null, ifMatch, Idea::takeUp);
    }

    private Idea move(UUID id, String action, String reason, IfMatch ifMatch, BiConsumer<Idea, LastChange> verb) {
        var idea = ideas.get(id);
        ifMatch.require(idea.version());
        var before = idea.view().forAudit();
        verb.accept(idea, changes.mine(action.substring("idea-".length()), reason));
        var version = idea.version();
        ideas.flush();
        if (idea.version() != version) {
            audit.write(action, "idea", id, before, idea.view().forAudit(), reason);
        }
        return idea;
    }

    private void within(UUID producerId) {
        if (producerId != null) {
            at("/producerId", () -> producers.owner(producerId));
        }
    }

    private UUID product(UUID id) {
        at("/productId", () -> products.writable(id));
        return id;
    }

    private static void at(String pointer, Runnable look) {
        try {
            look.run();
        } catch (Refused refused) {
            throw refused.at(pointer);
        }
    }
}
