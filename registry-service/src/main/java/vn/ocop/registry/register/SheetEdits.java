package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.registry.admission.SheetProducers;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.edited.Owners;
import vn.ocop.registry.enrolment.SheetProducts;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;

/**
 * What was edited here since a register came in (R14). Such records are still found by what they once were called and
 * where they once sat, and take the register's words again only when the upload says so.
 */
@ApplicationScoped
class SheetEdits {

    private static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String COMMUNE = "communeCode";
    private static final String INDUSTRY = "industry";
    private static final String SET = "criteriaSet";

    private final EditedFields edited;
    private final SheetProducers producers;
    private final SheetProducts products;

    SheetEdits(EditedFields edited, SheetProducers producers, SheetProducts products) {
        this.edited = edited;
        this.producers = producers;
        this.products = products;
    }

    /** The producers of these communes, and those that an edit has moved away from them. */
    List<Producer> producersOf(Set<String> communeCodes) {
        var there = new ArrayList<>(producers.of(communeCodes));
        there.addAll(producers.byId(edited.movedFrom(communeCodes)));
        return there;
    }

    Owners ofProducers(Collection<Producer> some, boolean overwrite) {
        return edited.of("producer", some.stream().map(Producer::id).toList(), overwrite);
    }

    Owners ofProducts(Collection<Product> some, boolean overwrite) {
        return edited.of("product", some.stream().map(Product::id).toList(), overwrite);
    }

    /** Under which keys a register may still mean a producer: with its name and commune of before. */
    static List<String> keysOf(Producer producer, Owners owners) {
        return nowAndBefore(producer.communeCode(), owners.earlier(producer.id(), "communeCode")).stream()
                .flatMap(commune -> nowAndBefore(producer.name(), owners.earlier(producer.id(), "name")).stream()
                        .map(name -> TakeRegister.Makers.key(commune, name)))
                .toList();
    }

    private static List<String> nowAndBefore(String now, String earlier) {
        return earlier == null ? List.of(now) : List.of(now, earlier);
    }

    /** The two records a row means, and what was edited of them. */
    record Meant(Said row, Place commune, Producer maker, Owners.Row makersEdits, Product product, Owners.Row edits) {

        /** What was edited here and is said otherwise, by the columns of the sheet. */
        List<String> kept() {
            var kept = new ArrayList<String>();
            var industry = Words.industry(row.group());
            if (edits.holds(INDUSTRY, SET) && industry != Industry.UNKNOWN && industry != product.industry()) {
                kept.add("group");
            }
            var kind = Words.kind(row.kind(), row.producer());
            if (makersEdits.holds(KIND) && kind != null && kind != maker.kind()) {
                kept.add(KIND);
            }
            return kept;
        }
    }

    /** Where the upload outranks what was edited, those fields take its words again; false when nothing is new. */
    boolean putBack(Meant meant, String uploadedBy) {
        var maker = putBackMaker(meant, uploadedBy);
        return putBackProduct(meant, uploadedBy) || maker;
    }

    private boolean putBackMaker(Meant meant, String uploadedBy) {
        var now = meant.maker().particulars();
        var kind = Words.kind(meant.row().kind(), meant.row().producer());
        var edits = meant.makersEdits();
        var moves = edits.yields(COMMUNE)
                && !now.commune().code().equals(meant.commune().code());
        var said = new Producer.Particulars(
                edits.yields(NAME) ? edits.choose(NAME, now.name(), meant.row().producer()) : now.name(),
                edits.yields(KIND) && kind != null ? edits.choose(KIND, now.kind(), kind) : now.kind(),
                moves ? edits.choose(COMMUNE, now.commune(), meant.commune()) : now.commune());
        return producers.putBack(meant.maker(), said, uploadedBy) && taken(edits);
    }

    private boolean putBackProduct(Meant meant, String uploadedBy) {
        var product = meant.product();
        var edits = meant.edits();
        var told = Words.industry(meant.row().group());
        var industry = edits.yields(INDUSTRY, SET) && told != Industry.UNKNOWN && !product.isJudged()
                ? edits.choose(INDUSTRY, product.industry(), told, SET)
                : product.industry();
        var name = edits.yields(NAME)
                ? edits.choose(NAME, product.name(), meant.row().name())
                : product.name();
        return products.putBack(product, name, industry, uploadedBy) && taken(edits);
    }

    private static boolean taken(Owners.Row edits) {
        edits.taken(Applied.UPDATED);
        return true;
    }

    void settle(Owners... some) {
        Stream.of(some).forEach(edited::settle);
    }
}
