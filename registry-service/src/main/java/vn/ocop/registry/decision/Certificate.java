package vn.ocop.registry.decision;

import java.time.LocalDate;

/** A certificate holds 36 months from the day of the decision, the last day included (Article 4.3). */
public record Certificate(LocalDate validFrom, LocalDate lastDay) {

    private static final int MONTHS = 36;

    public static Certificate issued(LocalDate decidedOn) {
        return new Certificate(decidedOn, decidedOn.plusMonths(MONTHS));
    }

    public boolean over(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
