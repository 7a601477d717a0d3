package vn.ocop.registry.granting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.hearing.Unacceptable;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.Recognition.Finding;
import vn.ocop.registry.recognition.RecognitionKind;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.registry.recognition.Recognitions;

/** What the councils' service says: a dossier was filed, or a council has concluded. */
@ApplicationScoped
class AssessmentListener implements FactListener {

    private static final int FEWEST_STARS = 3;

    private final Products products;
    private final Recognitions recognitions;
    private final Dossiers dossiers;
    private final Changes changes;
    private final Clock clock;

    AssessmentListener(Products products, Recognitions recognitions, Dossiers dossiers, Changes changes, Clock clock) {
        this.products = products;
        this.recognitions = recognitions;
        this.dossiers = dossiers;
        this.changes = changes;
        this.clock = clock;
    }

    public record DossierFiled(
            UUID dossierId, UUID productId, RecognitionKind kind, String criteriaSet, LocalDate filedOn) {}

    public record AssessmentConcluded(
            UUID dossierId,
            UUID productId,
            RecognitionKind kind,
            String criteriaSet,
            String outcome,
            int stars,
            LocalDate concludedOn) {}

    @Override
    public String speaker() {
        return "assessment";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.assessment.dossier-filed.v1" -> filed(fact.as(DossierFiled.class));
            case "vn.ocop.assessment.assessment-concluded.v1" -> concluded(fact.as(AssessmentConcluded.class));
            default -> {
                // a fact for somebody else
            }
        }
    }

    private void filed(DossierFiled filed) {
        var product = product(filed.productId());
        product.dossierFiled(filed.filedOn(), changes.by("system", "dossier-filed", null));
        dossiers.filed(filed);
        if (filed.kind() == RecognitionKind.REASSESSMENT) {
            recognitions.find("productId = ?1 and state = ?2", product.id(), RecognitionState.GRANTED).stream()
                    .forEach(recognition -> recognition.renewalFiled(filed.filedOn()));
        }
    }

    /** One recognition per dossier, and none below three stars; five stars await the ministry (Article 7.8). */
    private void concluded(AssessmentConcluded concluded) {
        var product = product(concluded.productId());
        dossiers.concluded(concluded);
        if (concluded.stars() >= FEWEST_STARS && !recognitions.existFor(concluded.dossierId())) {
            var finding = new Finding(product, concluded.kind(), concluded.stars());
            recognitions.persist(Recognition.proposed(finding, concluded.dossierId(), clock.instant()));
        }
    }

    /** A dossier of a product that was merged meanwhile is the survivor's. */
    private Product product(UUID id) {
        products.hold(List.of(id));
        return products.findByIdOptional(id)
                .map(products::lasting)
                .orElseThrow(() -> new Unacceptable("product-unknown", "no product " + id + " here"));
    }
}
