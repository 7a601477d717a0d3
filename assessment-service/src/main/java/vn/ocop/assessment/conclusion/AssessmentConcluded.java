package vn.ocop.assessment.conclusion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/** A council has concluded. It carries all that a listener needs, so that none has to ask back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentConcluded(
        UUID dossierId,
        UUID productId,
        UUID producerId,
        String kind,
        String criteriaSet,
        String ruleVersion,
        String outcome,
        int sumPoints,
        int sheets,
        String averageFraction,
        int bandStars,
        int stars,
        String level,
        LocalDate concludedOn,
        Instant concludedAt,
        @JsonIgnore long sequence)
        implements Fact {

    @Override
    public String type() {
        return "vn.ocop.assessment.assessment-concluded.v1";
    }

    @Override
    public UUID subject() {
        return dossierId;
    }
}
