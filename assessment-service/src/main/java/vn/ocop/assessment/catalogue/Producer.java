package vn.ocop.assessment.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A producer as the registry last told; only what decides whether it may file. */
@Entity
@Immutable
@Table(name = "catalogue_producer")
class Producer {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProducerKind kind;

    protected Producer() {}

    /** Associations, operating centres and the like stand for tourism products only, Art. 2. */
    boolean mayApplyIn(String industry) {
        return kind != ProducerKind.ASSOCIATION || Product.TOURISM.equals(industry);
    }
}
