package vn.ocop.promotion.exhibitor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Our copy of a product; only the registry's facts change it. */
@Entity
@Immutable
public class Product {

    @Id
    private UUID id;

    @Column(name = "producer_id")
    private UUID producerId;

    private String code;
    private String name;

    @Column(name = "lives_on_as")
    private UUID livesOnAs;

    protected Product() {}

    /** The product it was merged into; null for nearly all. */
    public UUID livesOnAs() {
        return livesOnAs;
    }

    public UUID id() {
        return id;
    }

    public UUID producerId() {
        return producerId;
    }

    String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
