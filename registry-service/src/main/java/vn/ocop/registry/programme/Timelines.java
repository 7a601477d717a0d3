package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.registry.granting.Dossiers;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.programme.Timeline.Event;
import vn.ocop.registry.programme.Timeline.Money;
import vn.ocop.registry.programme.Timeline.TimelineEntry;
import vn.ocop.registry.recognition.RecognitionDays;

/** Puts together what the other rooms and services know of one product. */
@ApplicationScoped
class Timelines {

    private final Products products;
    private final Dossiers dossiers;
    private final RecognitionDays recognitions;
    private final PayoutMovements movements;

    Timelines(Products products, Dossiers dossiers, RecognitionDays recognitions, PayoutMovements movements) {
        this.products = products;
        this.dossiers = dossiers;
        this.recognitions = recognitions;
        this.movements = movements;
    }

    /** What happened to records that were merged into it happened to it. */
    Timeline of(UUID productId) {
        var merged = products.mergedInto(List.of(productId)).keySet();
        var entries = Stream.concat(Stream.of(productId), merged.stream().sorted())
                .flatMap(this::entries)
                .sorted(Comparator.comparing(TimelineEntry::day).thenComparing(TimelineEntry::event))
                .toList();
        return new Timeline(productId, entries);
    }

    private Stream<TimelineEntry> entries(UUID productId) {
        return Stream.of(
                        dossiers.of(productId).stream().map(Timelines::entry),
                        recognitions.of(productId).stream().map(Timelines::entry),
                        movements.of(productId).stream().map(Timelines::entry))
                .flatMap(some -> some);
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
