package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.intake.Applied;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.recognition.Recognition.Finding;

/** Takes recognitions of the past into the registry as if they had been entered on their days: granted, then ended. */
@ApplicationScoped
class PastRecognitions {

    private final Recognitions recognitions;
    private final Products products;
    private final Standing standing;
    private final Outbox outbox;
    private final Clock clock;

    PastRecognitions(Recognitions recognitions, Products products, Standing standing, Outbox outbox, Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a row says.
     *
     * @param decision null when its number or day is not known
     */
    record Said(String sourceId, String productSourceId, RecognitionKind kind, int stars, Decision decision) {}

    /** What is known before a chunk, and what it brings. */
    private record Chunk(
            Scope reach,
            Map<String, Product> products,
            Map<String, Recognition> known,
            Map<UUID, UUID> merged,
            Set<List<Object>> decisions,
            List<Recognition> granted) {

        /** What was granted stays with a product that was merged; its survivor is asked about. */
        boolean isOf(Recognition recognition, Product product) {
            return merged.getOrDefault(recognition.productId(), recognition.productId())
                    .equals(product.id());
        }
    }

    /** In the order of the rows. */
    List<Applied> take(List<Said> rows, Scope reach) {
        var chunk = chunk(rows, reach);
        var applied = rows.stream().map(row -> take(row, chunk)).toList();
        recognitions.flush();
        outbox.sayAll(chunk.granted().stream().map(RecognitionFact::granted).toList());
        var touched =
                chunk.granted().stream().map(Recognition::productId).distinct().toList();
        if (!touched.isEmpty()) {
            standing.settle(touched);
            standing.endOver(touched, Legal.today(clock));
        }
        return applied;
    }

    private Chunk chunk(List<Said> rows, Scope reach) {
        var named = products.bySource(
                rows.stream().map(Said::productSourceId).distinct().toList());
        var known = recognitions.bySource(rows.stream().map(Said::sourceId).toList());
        var decisions = new HashSet<List<Object>>();
        var ids = named.values().stream().map(Product::id).distinct().toList();
        var merged = products.mergedInto(ids);
        var all = Stream.concat(ids.stream(), merged.keySet().stream()).toList();
        recognitions
                .decidedOn(all)
                .forEach(recognition -> decisions.add(key(
                        merged.getOrDefault(recognition.productId(), recognition.productId()),
                        recognition.decision())));
        return new Chunk(reach, named, known, merged, decisions, new ArrayList<>());
    }

    private static List<Object> key(UUID product, Decision decision) {
        return List.of(
                product,
                decision.authority(),
                decision.number(),
                decision.symbol(),
                decision.decidedOn().getYear());
    }

    private Applied take(Said row, Chunk chunk) {
        var product = chunk.products().get(row.productSourceId());
        if (product == null || !chunk.reach().covers(product.provinceCode())) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_PRODUCT.in("product_id"));
        }
        var known = chunk.known().get(row.sourceId());
        if (known != null && chunk.isOf(known, product) && known.says(known.productId(), row.stars(), row.decision())) {
            return Applied.UNCHANGED;
        }
        if (known != null && (known.state() != RecognitionState.UNVERIFIED || row.decision() == null)) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("recognition_id"));
        }
        if (row.decision() != null && !chunk.decisions().add(key(product.id(), row.decision()))) {
            return Applied.rejected(RegistryRowReason.DECISION_ALREADY_USED.in("decision_no"));
        }
        return known == null ? enter(row, product, chunk) : verify(row, known, chunk);
    }

    private Applied enter(Said row, Product product, Chunk chunk) {
        var finding = new Finding(product, row.kind(), row.stars());
        var recognition = Recognition.imported(finding, row.sourceId(), clock.instant());
        if (row.decision() != null) {
            recognition.grant(row.decision(), row.stars());
            chunk.granted().add(recognition);
        }
        recognitions.persist(recognition);
        return Applied.CREATED;
    }

    private static Applied verify(Said row, Recognition known, Chunk chunk) {
        if (row.stars() > known.stars()) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("stars"));
        }
        known.grant(row.decision(), row.stars());
        chunk.granted().add(known);
        return Applied.UPDATED;
    }
}
