package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The days on which a product's recognitions began and ended, for its timeline. */
@ApplicationScoped
public class RecognitionDays {

    private final Recognitions recognitions;

    RecognitionDays(Recognitions recognitions) {
        this.recognitions = recognitions;
    }

    /** @param state GRANTED on the first day; EXPIRED, SUPERSEDED or REVOKED on the day it ended */
    public record RecognitionDay(UUID recognitionId, LocalDate day, String state, String kind, int stars) {}

    public List<RecognitionDay> of(UUID productId) {
        return recognitions.find("productId = ?1 and validFrom is not null", productId).stream()
                .flatMap(RecognitionDays::days)
                .toList();
    }

    private static Stream<RecognitionDay> days(Recognition recognition) {
        var view = recognition.view();
        var kind = view.kind().name();
        var granted =
                new RecognitionDay(view.id(), view.validFrom(), RecognitionState.GRANTED.name(), kind, view.stars());
        return view.endedOn() == null
                ? Stream.of(granted)
                : Stream.of(
                        granted,
                        new RecognitionDay(
                                view.id(), view.endedOn(), view.state().name(), kind, view.stars()));
    }
}
