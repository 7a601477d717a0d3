package vn.ocop.promotion.exhibitor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Our copy of a producer; only the registry's facts change it. */
@Entity
@Immutable
class Exhibitor {

    @Id
    private UUID id;

    private String name;
    private String kind;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "lives_on_as")
    private UUID livesOnAs;

    protected Exhibitor() {}

    /** The producer it was merged into; null for nearly all. */
    UUID livesOnAs() {
        return livesOnAs;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    String provinceCode() {
        return provinceCode;
    }

    String communeCode() {
        return communeCode;
    }
}
