package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One criterion of a set: exactly one option is chosen (Annex II is also the score sheet).
 *
 * @param code number as printed; an item is named by set and code, {@code S07 2.3}
 * @param section printed heading above it, absent for items that stand alone
 * @param kind name that is stable across sets, because printed numbers differ between them
 * @param max points of the best option
 * @param options in printed order
 * @param noneAllowed true where every printed option has points, so that {@code NONE} (0 points) is a choice of its own
 * @param variants the two cases of set 26; an assessor picks one option of one case
 * @param evidence rows of the evidence table in form 02 of Annex III
 * @param appliesIf the item counts only when another one has points (5.2 needs a story in 5.1)
 * @param requirements conditions printed without a stated consequence
 * @param endsScoring findings that end the scoring
 */
@Schema(
        name = "CriteriaItem",
        description = "Một tiêu chí. One criterion of a set; exactly one option is chosen.",
        examples = "{\"code\":\"1.1\",\"section\":\"1\",\"kind\":\"ORIGIN\",\"vi\":\"Nguồn gốc "
                + "sản phẩm\",\"en\":\"Product origin\",\"max\":3,\"options\":[],\"noneAllowed\":true,"
                + "\"variants\":[],\"evidence\":[\"MATERIAL_AND_LINKAGE\"],\"requirements\":[],"
                + "\"endsScoring\":[]}",
        requiredProperties = {
            "code",
            "kind",
            "vi",
            "en",
            "max",
            "options",
            "noneAllowed",
            "variants",
            "evidence",
            "requirements",
            "endsScoring"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
        String code,
        String section,
        String kind,
        String vi,
        String en,
        int max,
        List<Option> options,
        boolean noneAllowed,
        List<Variant> variants,
        List<String> evidence,
        Bilingual guidance,
        AppliesIf appliesIf,
        List<Requirement> requirements,
        List<Stop> endsScoring) {

    /** Printed codes rise number by number: 2.10 comes after 2.9. */
    public static final Comparator<String> PRINTED_ORDER = (one, other) -> {
        var left = one.split("\\.", -1);
        var right = other.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int step = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (step != 0) {
                return step;
            }
        }
        return Integer.compare(left.length, right.length);
    };

    /** The choice "no printed option is reached", worth 0 points. */
    public static final String NONE = "NONE";

    /** One of the two cases an item of set 26 offers. */
    @Schema(
            name = "ItemVariant",
            description = "Trường hợp. One of the two cases of an item.",
            examples = "{\"code\":\"a\",\"vi\":\"Dịch vụ do cộng đồng cung cấp\",\"en\":\"Service "
                    + "run by the community\"}",
            requiredProperties = {"code", "vi", "en"})
    public record Variant(String code, String vi, String en) {}

    /** The item named must have at least so many points. */
    @Schema(
            name = "ItemAppliesIf",
            description = "Chỉ tính khi tiêu chí khác có điểm. The item counts only when another has points.",
            examples = "{\"item\":\"5.1\",\"minPoints\":1}",
            requiredProperties = {"item", "minPoints"})
    public record AppliesIf(String item, int minPoints) {}

    /** A condition printed at the item without a stated consequence. */
    @Schema(
            name = "ItemRequirement",
            description = "Yêu cầu in kèm. A condition printed at the item.",
            examples = "{\"code\":\"ALL_FROM_PROVINCE\",\"vi\":\"100% trồng trong tỉnh\",\"en\":\"100% "
                    + "grown in the province\"}",
            requiredProperties = {"code", "vi", "en"})
    public record Requirement(String code, String vi, String en) {}

    public Item {
        options = List.copyOf(options);
        variants = variants == null ? List.of() : List.copyOf(variants);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        requirements = requirements == null ? List.of() : List.copyOf(requirements);
        endsScoring = endsScoring == null ? List.of() : List.copyOf(endsScoring);
    }

    /** The option a sheet chose; empty for {@code NONE}, for nothing chosen and for a code the item does not have. */
    public Optional<Option> option(String choice) {
        return options.stream().filter(option -> option.code().equals(choice)).findFirst();
    }

    /** The least that must be reached here for exactly this star, when the item prints one. */
    public Optional<Option> minimumFor(int star) {
        return options.stream().filter(option -> option.marks(star)).findFirst();
    }

    /** Whether choosing this option ends the scoring. */
    public boolean stopsAt(Option option) {
        return endsScoring.stream().anyMatch(stop -> stop.options().contains(option.code()));
    }
}
