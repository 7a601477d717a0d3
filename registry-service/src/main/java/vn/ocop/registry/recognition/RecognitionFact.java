package vn.ocop.registry.recognition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.registry.decision.Level;

/**
 * A recognition was granted or has ended. Both say everything about it, so that a listener who hears only the end knows
 * what ended; {@code reason} and {@code endedOn} are there only at the end.
 */
public record RecognitionFact(
        @JsonIgnore String type,
        @JsonIgnore long sequence,
        UUID recognitionId,
        UUID productId,
        UUID producerId,
        String productName,
        RecognitionKind kind,
        int stars,
        Level level,
        String decisionNumber,
        String authority,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate lastDay,
        Origin origin,
        UUID dossierId,
        String provinceCode,
        String communeCode,
        EndReason reason,
        LocalDate endedOn)
        implements Fact {

    public static RecognitionFact granted(Recognition recognition) {
        return of("vn.ocop.registry.recognition-granted.v1", recognition, null);
    }

    public static RecognitionFact ended(Recognition recognition) {
        var reason = EndReason.valueOf(recognition.state().name());
        return of("vn.ocop.registry.recognition-ended.v1", recognition, reason);
    }

    private static RecognitionFact of(String type, Recognition recognition, EndReason reason) {
        var view = recognition.view();
        return new RecognitionFact(
                type,
                recognition.version() + 1,
                view.id(),
                view.productId(),
                view.producerId(),
                view.productName(),
                view.kind(),
                view.stars(),
                view.level(),
                view.decisionNumber() + "/" + view.decisionSymbol(),
                view.authority(),
                view.decidedOn(),
                view.validFrom(),
                view.lastDay(),
                view.origin(),
                view.dossierId(),
                view.provinceCode(),
                view.communeCode(),
                reason,
                reason == null ? null : view.endedOn());
    }

    @Override
    public UUID subject() {
        return recognitionId;
    }
}
