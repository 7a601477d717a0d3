package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.registry.programme.Timeline.Event;
import vn.ocop.registry.programme.Timeline.Money;
import vn.ocop.registry.programme.Timeline.TimelineEntry;
import vn.ocop.registry.recognition.Dossiers;
import vn.ocop.registry.recognition.RecognitionDays;

/** Puts together what the other rooms and services know of one product. */
@ApplicationScoped
class Timelines {

    private final Dossiers dossiers;
    private final RecognitionDays recognitions;
    private final PayoutMovements movements;

    Timelines(Dossiers dossiers, RecognitionDays recognitions, PayoutMovements movements) {
        this.dossiers = dossiers;
        this.recognitions = recognitions;
        this.movements = movements;
    }

    Timeline of(UUID productId) {
        var entries = Stream.of(
                        dossiers.of(productId).stream().map(Timelines::entry),
                        recognitions.of(productId).stream().map(Timelines::entry),
                        movements.of(productId).stream().map(Timelines::entry))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(TimelineEntry::day).thenComparing(TimelineEntry::event))
                .toList();
        return new Timeline(productId, entries);
    }

    private static TimelineEntry entry(Dossiers.DossierDay day) {
        var event = day.outcome() == null ? Event.DOSSIER_FILED : Event.ASSESSMENT_CONCLUDED;
        return new TimelineEntry(day.day(), event, day.dossierId(), day.kind(), day.stars(), day.outcome(), null);
    }

    private static TimelineEntry entry(RecognitionDays.RecognitionDay day) {
        var event = Event.valueOf("RECOGNITION_" + day.state());
        return new TimelineEntry(day.day(), event, day.recognitionId(), day.kind(), day.stars(), null, null);
    }

    private static TimelineEntry entry(PayoutMovements.PayoutMovement movement) {
        return new TimelineEntry(
                movement.movedOn(),
                Event.valueOf("PAYOUT_" + movement.movement()),
                movement.payoutId(),
                movement.benefit(),
                null,
                null,
                new Money(movement.amount(), "VND"));
    }
}
