package vn.ocop.registry.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach.Bounds;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.standing.ProductStanding;

/** Which products are looked for; several values of one parameter are alternatives. */
class SearchQuery {

    private static final String HOLDS = "(s.last_state = 'GRANTED' and s.last_day >= :today)";

    /** What {@link ProductStanding} a row has on the day {@code :today}. */
    static final String STANDING =
            "case when s.last_state is null then 'NEVER' when s.last_state = 'REVOKED' then 'REVOKED'" + " when "
                    + HOLDS + " then 'VALID' else 'LAPSED' end";

    @RestQuery
    @Size(min = 1, max = 100) @Parameter(
            description =
                    "Words of the product's name, its producer, its communes old or new, its code or an identifier;"
                            + " accents may be left out, a typing error is forgiven when nothing fits exactly.")
    String q;

    @RestQuery
    @Size(max = 26) @Parameter(description = "Criteria sets of Annex I, S01 to S26.")
    List<@NotNull @Pattern(regexp = "S(0[1-9]|1[0-9]|2[0-6])") String> criteriaSet;

    @RestQuery
    @Pattern(regexp = "(I|II|III|IV|V|VI)\\.[1-6]")
    @Parameter(description = "Group of Annex I, as I.4.")
    String group;

    @RestQuery
    @Parameter(description = "Industry of Annex I.")
    Industry industry;

    @RestQuery
    @Size(max = 3) @Parameter(description = "Stars of the last recognition, whatever its state.")
    List<@NotNull @Min(3) @Max(5) Integer> stars;

    @RestQuery
    @Size(max = 6) @Parameter(description = "Kinds of the producer.")
    List<ProducerKind> kind;

    @RestQuery
    @Size(max = 4) @Parameter(description = "What the last recognition is worth today.")
    List<ProductStanding> state;

    @RestQuery
    @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of a province, today's or one that was merged.")
    String province;

    @RestQuery
    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of a commune, today's or one that was merged.")
    String commune;

    @RestQuery
    @Parameter(description = "Id of the producer.")
    UUID producer;

    @RestQuery
    @Parameter(description = "First legal day on which the last certificate may end, included.")
    LocalDate lastDayFrom;

    @RestQuery
    @Parameter(description = "Last legal day on which the last certificate may end, included.")
    LocalDate lastDayTo;

    @RestQuery
    @Parameter(description = "Order; RELEVANCE with q and CODE without when absent.")
    Sort sort;

    @RestQuery
    @Parameter(description = "Whether the answer also counts by set, stars, kind, state and commune.")
    boolean facets;

    /** Null without words. */
    Typed typed() {
        if (q == null) {
            return null;
        }
        var typed = Typed.of(q);
        if (typed.isNothing()) {
            throw CommonReason.INVALID_PARAMETER.at("/query/q", "q");
        }
        return typed;
    }

    Sort order() {
        if (sort == Sort.RELEVANCE && q == null) {
            throw CommonReason.INVALID_PARAMETER.at("/query/sort", "sort");
        }
        return sort != null ? sort : q == null ? Sort.CODE : Sort.RELEVANCE;
    }

    /** Everything but the words. */
    Conditions conditions(Bounds bounds) {
        return new Conditions()
                .within(bounds)
                .among("criteria_set", "sets", some(criteriaSet))
                .among("criteria_set", "group", group == null ? null : Groups.sets(group))
                .where("s.industry = :industry", "industry", industry == null ? null : industry.name())
                .among("stars", "stars", some(stars))
                .among("producer_kind", "kinds", names(kind))
                .where(STANDING + " in (:standings)", "standings", names(state))
                .where("s.place_codes @> array[cast(:province as text)]", "province", province)
                .where("s.place_codes @> array[cast(:commune as text)]", "commune", commune)
                .where("s.producer_id = :producer", "producer", producer)
                .where("s.last_day >= :lastDayFrom", "lastDayFrom", lastDayFrom)
                .where("s.last_day <= :lastDayTo", "lastDayTo", lastDayTo);
    }

    private static <T> List<T> some(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().<String>map(Enum::name).toList();
    }
}
