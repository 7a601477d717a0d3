package vn.ocop.assessment.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.scoring.Sheet;

/**
 * The sheets of one product, to be evaluated. Nothing is stored.
 *
 * @param set code of the criteria set, {@code S01} to {@code S26}
 * @param disqualifications grounds found, by code; one is enough to turn the dossier away
 * @param members the assessors' sheets
 * @param wantsGap true asks for the cheapest way to the next star; answered for a single sheet only
 */
@Schema(
        name = "EvaluationCase",
        description = "Các phiếu chấm của một sản phẩm. The sheets of one product, to be evaluated; nothing is stored.",
        examples = "{\"set\":\"S11\",\"disqualifications\":[],\"members\":[{\"member\":\"M1\","
                + "\"choices\":{\"1.1\":\"1.1-2\",\"2.3\":\"NONE\"}}],\"wantsGap\":true}")
public record EvaluationCase(
        @Schema(description = "Code of the criteria set, S01 to S26.") @NotNull @Size(max = 40) String set,

        @Schema(description = "Grounds found, by code; one is enough to turn the dossier away.")
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> disqualifications,

        @Schema(description = "The assessors' sheets.") @NotNull @Size(max = 200) List<@NotNull @Valid Sheet> members,

        @Schema(description = "Ask for the cheapest way to the next star; answered for a single sheet.")
        Boolean wantsGap) {}
