package vn.ocop.funding.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Vnd;

/** One line of a policy: so many đồng for a benefit at a level. Support has no level; its line has 0 stars. */
@Embeddable
public class Rate {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Benefit benefit;

    @Column(nullable = false)
    private int stars;

    @Column(nullable = false)
    private Vnd amount;

    protected Rate() {}

    Rate(Benefit benefit, int stars, Vnd amount) {
        this.benefit = benefit;
        this.stars = stars;
        this.amount = amount;
    }

    public Benefit benefit() {
        return benefit;
    }

    public int stars() {
        return stars;
    }

    public Vnd amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate rate
                && benefit == rate.benefit
                && stars == rate.stars
                && Objects.equals(amount, rate.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(benefit, stars, amount);
    }
}
