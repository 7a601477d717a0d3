package vn.ocop.registry.catalogue;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.standing.ProductStanding;

/** Which products are wanted; the same for the list and its exports. */
class ProductQuery {

    private static final String OF_IT =
            "exists (select 1 from Recognition r where r.productId = e.id and r.validFrom <= ? ";
    private static final String RECOGNISED = OF_IT + ")";
    private static final String VALID = OF_IT + "and r.lastDay >= ? and (r.endedOn is null or r.endedOn > ?))";
    private static final String REVOKED =
            OF_IT + "and r.state = REVOKED and r.endedOn <= ? and not exists (select 1 from"
                    + " Recognition l where l.productId = e.id and l.validFrom > r.validFrom and l.validFrom <= ?))";

    @RestQuery
    @Size(min = 1, max = 40) @Parameter(
            description = "The whole printed code; in the list that of a merged product leads to its survivor's (308).")
    String code;

    @RestQuery
    @Parameter(description = "Id of the producer.")
    UUID producer;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune of registration.")
    String commune;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province of registration.")
    String province;

    @RestQuery
    @Parameter(description = "Industry of Annex I.")
    Industry industry;

    @RestQuery
    @Pattern(regexp = "S[0-9]{2}") @Parameter(description = "Set of Annex I.")
    String criteriaSet;

    @RestQuery
    @Size(min = 3, max = 220) @Parameter(
            description = "SYSTEM|value, for instance GTIN|8936012345677 or TRACE_CODE|8936012345677.L01; 409"
                    + " identifier-ambiguous when two products are called so.")
    String identifier;

    @RestQuery
    @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
    String q;

    @RestQuery
    @Parameter(description = "What its recognition is worth on the day of the answer: VALID, LAPSED, REVOKED or NEVER.")
    ProductStanding state;

    /**
     * Without products that live on as others.
     *
     * @param day on which {@code state} is asked
     * @param producerPath the producer's of that day
     */
    Filter filter(Identifiers identifiers, LocalDate day, String producerPath) {
        var named = identifier == null
                ? null
                : identifiers.lookup(Product.TYPE, identifier).map(Set::of).orElse(Set.of());
        return new Filter()
                .has("mergedInto", false)
                .in("id", named)
                .eq("code", code)
                .eq(producerPath, producer)
                .eq("communeCode", commune)
                .eq("provinceCode", province)
                .eq("industry", industry)
                .eq("criteriaSet", criteriaSet)
                .where("locate(?, e.searchKey) > 0", q == null ? null : SearchKey.of(q))
                .where(state == null ? "" : stands(state), state == null ? null : day);
    }

    /** The same as LegalBasis says of one product, as a condition. */
    private static String stands(ProductStanding standing) {
        return switch (standing) {
            case VALID -> VALID;
            case REVOKED -> "not " + VALID + " and " + REVOKED;
            case LAPSED -> RECOGNISED + " and not " + VALID + " and not " + REVOKED;
            case NEVER -> "not " + RECOGNISED;
        };
    }
}
