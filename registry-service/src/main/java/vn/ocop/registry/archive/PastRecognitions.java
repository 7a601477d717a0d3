package vn.ocop.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.Recognition.Finding;
import vn.ocop.registry.recognition.RecognitionFact;
import vn.ocop.registry.recognition.RecognitionKind;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.registry.recognition.Recognitions;
import vn.ocop.registry.recognition.Revocation;
import vn.ocop.registry.recognition.Standing;

/** Takes recognitions of the past into the registry as if they had been entered on their days: granted, then ended. */
@ApplicationScoped
class PastRecognitions {

    private final Recognitions recognitions;
    private final Products products;
    private final Places places;
    private final Standing standing;
    private final Outbox outbox;
    private final Clock clock;

    PastRecognitions(
            Recognitions recognitions,
            Products products,
            Places places,
            Standing standing,
            Outbox outbox,
            Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.places = places;
        this.standing = standing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a row says.
     *
     * @param decision null when its number or day is not known
     */
    record Said(
            String sourceId, String productSourceId, RecognitionKind kind, int stars, Decision decision, Fate fate) {

        /** A certificate that holds here was withdrawn since. */
        boolean withdraws(Recognition known) {
            return fate.revocation() != null && known.state() == RecognitionState.GRANTED;
        }

        /** Withdrawn once, and never otherwise than it is known here. */
        boolean contradicts(Recognition known) {
            return fate.revocation() != null
                    && !fate.revocation().equals(known.revocation())
                    && known.state() != RecognitionState.GRANTED;
        }
    }

    /**
     * What else a list of recognitions tells, as that of another registry does; each null when it is not told.
     *
     * @param productName what the product was called then
     * @param communeCode where it was recognised, of any time
     * @param state as it stands in the list
     * @param endedOn first day on which it held no more
     * @param url where the decision can be read
     * @param certificate number of the certificate
     */
    record Fate(
            String productName,
            String communeCode,
            RecognitionState state,
            LocalDate endedOn,
            String url,
            String certificate,
            Revocation revocation) {}

    /** What is known before a chunk, and what it brings. */
    private record Chunk(
            Scope reach,
            Map<String, Product> products,
            Map<String, Recognition> known,
            Map<UUID, UUID> merged,
            Set<List<Object>> decisions,
            Set<List<Object>> certificates,
            Map<String, Set<String>> communes,
            List<Recognition> granted,
            Map<Recognition, Fate> ended) {

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
        withdraw(chunk.ended());
        var touched =
                chunk.granted().stream().map(Recognition::productId).distinct().toList();
        if (!touched.isEmpty()) {
            standing.settle(touched);
            giveWay(chunk.ended());
            standing.endOver(touched, Legal.today(clock));
        }
        return applied;
    }

    private void withdraw(Map<Recognition, Fate> ended) {
        end(ended, (recognition, fate) -> {
            if (fate.revocation() == null) {
                return false;
            }
            recognition.revoke(fate.revocation(), Level.of(recognition.stars()));
            return true;
        });
    }

    /** What gave way to a decision that this file does not bring: a filtered list tells its end all the same. */
    private void giveWay(Map<Recognition, Fate> ended) {
        end(ended, (recognition, fate) -> {
            if (fate.state() != RecognitionState.SUPERSEDED
                    || fate.endedOn() == null
                    || recognition.state() != RecognitionState.GRANTED) {
                return false;
            }
            recognition.supersede(fate.endedOn());
            return true;
        });
    }

    private void end(Map<Recognition, Fate> ended, BiPredicate<Recognition, Fate> ends) {
        var over = ended.entrySet().stream()
                .filter(one -> ends.test(one.getKey(), one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        recognitions.flush();
        outbox.sayAll(over.stream().map(RecognitionFact::ended).toList());
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
        return new Chunk(
                reach,
                named,
                known,
                merged,
                decisions,
                certificates(rows),
                communes(rows),
                new ArrayList<>(),
                new LinkedHashMap<>());
    }

    /** Of the numbers that rows tell, those that certificates have here. */
    private Set<List<Object>> certificates(List<Said> rows) {
        var numbers = rows.stream()
                .map(row -> row.fate().certificate())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return numbers.isEmpty()
                ? new HashSet<>()
                : recognitions.list("certificateNumber in ?1", numbers).stream()
                        .map(one -> certificate(one.provinceCode(), one.decision(), one.certificateNumber()))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of the codes that rows name, the provinces in which they were communes on any day. */
    private Map<String, Set<String>> communes(List<Said> rows) {
        var codes = rows.stream()
                .map(row -> row.fate().communeCode())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.isEmpty()
                ? Map.of()
                : places.list("code in ?1", codes).stream()
                        .collect(Collectors.groupingBy(
                                Commune::code, Collectors.mapping(Commune::provinceCode, Collectors.toSet())));
    }

    private static List<Object> certificate(String province, Decision decision, String number) {
        return List.of(province, decision.authority(), decision.decidedOn().getYear(), number);
    }

    /** Whether another certificate of this authority and year has the number of the row. */
    private static boolean isTaken(Said row, Product product, Chunk chunk) {
        var number = row.fate().certificate();
        return number != null
                && row.decision() != null
                && !chunk.certificates().add(certificate(product.provinceCode(), row.decision(), number));
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
            return again(row, known, product, chunk);
        }
        if (known != null && (known.state() != RecognitionState.UNVERIFIED || row.decision() == null)) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("recognition_id"));
        }
        if (row.decision() != null && !chunk.decisions().add(key(product.id(), row.decision()))) {
            return Applied.rejected(RegistryRowReason.DECISION_ALREADY_USED.in("decision_no"));
        }
        if (isTaken(row, product, chunk)) {
            return Applied.rejected(RegistryRowReason.CERTIFICATE_NUMBER_TAKEN.in("certificate_no"));
        }
        return known == null ? enter(row, product, chunk) : verify(row, known, chunk);
    }

    /** What is known is kept; its number, where its decision can be read, and that it was withdrawn may be new. */
    private static Applied again(Said row, Recognition known, Product product, Chunk chunk) {
        var number = row.fate().certificate();
        var numbered = number != null && known.decision() != null && !number.equals(known.certificateNumber());
        if (numbered && known.certificateNumber() != null) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("certificate_no"));
        }
        if (row.contradicts(known)) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("revocation_ground"));
        }
        if (numbered && isTaken(row, product, chunk)) {
            return Applied.rejected(RegistryRowReason.CERTIFICATE_NUMBER_TAKEN.in("certificate_no"));
        }
        if (numbered) {
            known.bear(number);
        }
        var linked = row.fate().url() != null && known.decisionUrl() == null && known.decision() != null;
        if (linked) {
            known.readAt(row.fate().url());
        }
        if (!row.withdraws(known)) {
            return linked || numbered ? Applied.UPDATED : Applied.UNCHANGED;
        }
        chunk.ended().put(known, row.fate());
        return Applied.UPDATED;
    }

    private Applied enter(Said row, Product product, Chunk chunk) {
        var fate = row.fate();
        var commune = fate.communeCode();
        if (commune != null && !chunk.communes().getOrDefault(commune, Set.of()).contains(product.provinceCode())) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_COMMUNE.in("commune_code"));
        }
        if (fate.state() == RecognitionState.REVOKED && fate.revocation() == null) {
            return Applied.rejected(CellReason.MISSING_REQUIRED.in("revocation_ground"));
        }
        var finding = new Finding(product, row.kind(), row.stars());
        var recognition = Recognition.imported(finding, row.sourceId(), clock.instant());
        recognition.was(fate.productName(), commune);
        if (row.decision() != null) {
            recognition.grant(row.decision(), row.stars());
            recognition.readAt(fate.url());
            recognition.bear(fate.certificate());
            chunk.granted().add(recognition);
            chunk.ended().put(recognition, fate);
        }
        recognitions.persist(recognition);
        return fate.state() == RecognitionState.PROPOSED
                ? Applied.CREATED.warning(RegistryRowReason.RESULT_AWAITS_DECISION.in("state"))
                : Applied.CREATED;
    }

    private static Applied verify(Said row, Recognition known, Chunk chunk) {
        if (row.stars() > known.stars()) {
            return Applied.rejected(RegistryRowReason.RECOGNITION_IS_FINAL.in("stars"));
        }
        known.grant(row.decision(), row.stars());
        known.readAt(row.fate().url());
        known.bear(row.fate().certificate());
        chunk.granted().add(known);
        chunk.ended().put(known, row.fate());
        return Applied.UPDATED;
    }
}
