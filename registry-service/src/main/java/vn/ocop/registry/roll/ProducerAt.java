package vn.ocop.registry.roll;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.registry.Reach;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.ProducerState;
import vn.ocop.registry.producer.ProducerView;

/**
 * A producer as it was at the moment asked about, see {@link vn.ocop.registry.history.AsOf}. Who may see it depends on
 * where it is today.
 */
@Entity
@Immutable
public class ProducerAt implements Reach.Owned {

    @Id
    private UUID id;

    private long version;
    private String code;
    private String name;

    @SuppressWarnings("UnusedVariable") // asked for in conditions
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private ProducerKind kind;

    private String provinceCode;
    private String communeCode;
    private String provinceThen;
    private String communeThen;

    @Enumerated(EnumType.STRING)
    private ProducerState state;

    private UUID mergedInto;
    private String duplicateReason;
    private Instant registeredAt;
    private Instant changedAt;

    protected ProducerAt() {}

    public long version() {
        return version;
    }

    @Override
    public UUID producerId() {
        return id;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    public ProducerView view() {
        return new ProducerView(
                id,
                code,
                name,
                kind,
                provinceThen,
                communeThen,
                state,
                mergedInto,
                null,
                duplicateReason,
                registeredAt,
                changedAt);
    }
}
