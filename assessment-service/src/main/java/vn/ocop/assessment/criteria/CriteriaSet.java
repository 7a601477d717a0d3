package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the criteria sets of Annex II, which is also the score sheet for its group of products.
 *
 * @param code {@code S01} to {@code S26}
 * @param catalogueCode place in Annex I, for example {@code I.1.a}
 * @param ministries ministries in charge of the products
 * @param sampleCount product samples to hand in with the dossier
 * @param disqualifications the grounds for which a dossier is turned away
 */
@Schema(
        name = "CriteriaSet",
        description = "Bộ tiêu chí, kiêm phiếu đánh giá. A criteria set, also the score sheet.",
        examples = "{\"code\":\"S01\",\"number\":1,\"catalogueCode\":\"I.1.a\",\"industry\":\"I\","
                + "\"group\":\"I.1\",\"vi\":\"Rau, củ, quả, hạt tươi\",\"en\":\"Fresh vegetables,"
                + " tubers, fruit and seeds\",\"titleVariants\":[],\"ministries\":[\"MAE\"],"
                + "\"sampleCount\":5,\"parts\":[],\"disqualifications\":[]}",
        requiredProperties = {
            "code",
            "number",
            "catalogueCode",
            "industry",
            "group",
            "vi",
            "en",
            "titleVariants",
            "ministries",
            "sampleCount",
            "parts",
            "disqualifications"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriteriaSet(
        String code,
        int number,
        String catalogueCode,
        String industry,
        String group,
        String vi,
        String en,
        List<TitleVariant> titleVariants,
        List<String> ministries,
        int sampleCount,
        List<Part> parts,
        List<Ground> disqualifications) {

    /** A title that another place of the Decision prints differently. */
    @Schema(
            name = "SetTitleVariant",
            description = "Tên khác trong Quyết định. A title another place of the Decision prints differently.",
            examples = "{\"where\":\"ANNEX_I\",\"vi\":\"Rau, củ, quả, hạt tươi\"}",
            requiredProperties = {"where", "vi"})
    public record TitleVariant(String where, String vi) {}

    public CriteriaSet {
        titleVariants = titleVariants == null ? List.of() : List.copyOf(titleVariants);
        ministries = List.copyOf(ministries);
        parts = List.copyOf(parts);
        disqualifications = List.copyOf(disqualifications);
    }

    /** Every item in printed order. */
    public List<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    public Optional<Item> item(String itemCode) {
        return parts.stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> item.code().equals(itemCode))
                .findFirst();
    }

    public Optional<Ground> ground(String groundCode) {
        return disqualifications.stream()
                .filter(ground -> ground.code().equals(groundCode))
                .findFirst();
    }

    /** Kinds of evidence an item asks for: its row of form 02, then the facts its options name, without repeats. */
    public List<String> evidenceKinds(Item item) {
        var facts = new TreeSet<String>();
        item.options().forEach(option -> facts.addAll(option.evidence()));
        item.evidence().forEach(facts::remove);
        return Stream.concat(item.evidence().stream(), facts.stream()).toList();
    }

    /** Whether an assessor can raise this finding by a flag; a stop by option is raised by choosing the option. */
    public boolean hasFlag(String stopCode) {
        return items().stream()
                .flatMap(item -> item.endsScoring().stream())
                .anyMatch(stop ->
                        stop.trigger() == Stop.Trigger.FLAG && stop.code().equals(stopCode));
    }
}
