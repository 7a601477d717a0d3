package vn.ocop.assessment.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The sheets of one product, to be evaluated. Nothing is stored.
 *
 * @param set code of the criteria set, {@code S01} to {@code S26}
 * @param disqualifications grounds found, by code; one is enough to turn the dossier away
 * @param members the assessors' sheets
 * @param wantsGap true asks for the cheapest way to the next star; answered for a single sheet only
 */
public record EvaluationCase(
        @NotNull @Size(max = 40) String set,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> disqualifications,
        @NotNull @Size(max = 200) List<@NotNull @Valid Sheet> members,
        Boolean wantsGap) {}
