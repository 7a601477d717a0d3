package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.Fields;
import vn.ocop.registry.enrolment.EnrolmentResource.ProductChange;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.product.AnnexIndustry;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductDetails;
import vn.ocop.registry.product.ProductDetails.ProductCapacity;
import vn.ocop.registry.product.Products;

/** What a producer may propose to change of its product (R13): name, industry, criteria set and what it tells of itself. */
@ApplicationScoped
public class ProposedProduct {

    private static final String STORY = "details.story";
    private static final String AREA = "details.rawMaterialArea";
    private static final String CAPACITY = "details.capacity";
    private static final String CULTURE = "details.culturalNote";
    private static final String PICTURES = "details.pictures";

    private final Products products;
    private final Producers producers;
    private final RegisterProduct registerProduct;
    private final Fields fields;

    ProposedProduct(Products products, Producers producers, RegisterProduct registerProduct, Fields fields) {
        this.products = products;
        this.producers = producers;
        this.registerProduct = registerProduct;
        this.fields = fields;
    }

    /** What it wants; null to leave a field as it is. Details are meant as a whole. */
    public record Wish(String name, AnnexIndustry industry, String criteriaSet, ProductDetails details) {}

    /** The product, when the caller may see it and it can change; kept from others until the transaction ends. */
    public Product hold(UUID id) {
        return products.writable(id);
    }

    /** The fields as they are. */
    public Map<String, String> fields(UUID id) {
        return fields.of(now(products.get(id)));
    }

    /** The fields as they would be; refused when no officer could accept that today. */
    public Map<String, String> fields(UUID id, Wish wish) {
        var product = products.get(id);
        var now = now(product);
        var industry = wish.industry() == null ? now.industry() : wish.industry();
        var kept = industry == now.industry() ? now.criteriaSet() : null;
        var wished = new ProductChange(
                wish.name() == null ? now.name() : wish.name(),
                industry,
                wish.criteriaSet() == null ? kept : wish.criteriaSet(),
                wish.details() == null ? now.details() : wish.details(),
                null);
        requirePossible(product, wished);
        return fields.of(wished);
    }

    private void requirePossible(Product product, ProductChange wished) {
        if (wished.industry() == null) {
            throw CommonReason.INVALID_INPUT.at("/industry", "industry");
        }
        RegisterProduct.eligible(producers.get(product.producerId()), wished.industry());
        var said = new Product.Particulars(wished.name(), wished.industry().industry(), wished.criteriaSet());
        var judged =
                said.industry() != product.industry() || !Objects.equals(said.criteriaSet(), product.criteriaSet());
        if (judged && product.isJudged()) {
            throw RegistryReason.CRITERIA_SET_FIXED.at(
                    "/criteriaSet", product.view().firstFiledOn());
        }
    }

    /** Changes these fields as an officer would; a field of null is emptied. */
    public void take(UUID id, Map<String, String> wished, Author author) {
        var now = now(products.get(id));
        var told = now.details();
        var details = new ProductDetails(
                wanted(wished, STORY, told.story()),
                wanted(wished, AREA, told.rawMaterialArea()),
                wished.containsKey(CAPACITY)
                        ? fields.read(wished.get(CAPACITY), ProductCapacity.class)
                        : told.capacity(),
                wanted(wished, CULTURE, told.culturalNote()),
                wished.containsKey(PICTURES) ? fields.texts(wished.get(PICTURES)) : told.pictures());
        var change = new ProductChange(
                wanted(wished, "name", now.name()),
                AnnexIndustry.valueOf(wanted(wished, "industry", name(now.industry()))),
                wanted(wished, "criteriaSet", now.criteriaSet()),
                details,
                author.reason());
        registerProduct.change(id, change, author);
    }

    private static String wanted(Map<String, String> wished, String field, String now) {
        return wished.containsKey(field) ? wished.get(field) : now;
    }

    private static String name(AnnexIndustry industry) {
        return industry == null ? null : industry.name();
    }

    private static ProductChange now(Product product) {
        var view = product.view();
        var told = view.details() == null ? ProductDetails.none() : view.details();
        return new ProductChange(view.name(), annex(product.industry()), view.criteriaSet(), told, null);
    }

    /** Null while nobody knows it. */
    private static AnnexIndustry annex(Industry industry) {
        return industry == Industry.UNKNOWN ? null : AnnexIndustry.valueOf(industry.name());
    }
}
