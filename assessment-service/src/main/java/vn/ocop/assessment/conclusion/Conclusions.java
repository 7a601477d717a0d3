package vn.ocop.assessment.conclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The conclusions, one per dossier at most. */
@ApplicationScoped
class Conclusions implements PanacheRepositoryBase<Conclusion, UUID> {

    Optional<Conclusion> about(UUID dossierId) {
        return find("dossierId", dossierId).firstResultOptional();
    }
}
