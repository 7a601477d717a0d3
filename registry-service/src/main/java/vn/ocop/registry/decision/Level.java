package vn.ocop.registry.decision;

import java.time.LocalDate;

/** Who recognises: since 1 July 2025 the province three and four stars, the ministry five (Decisions 1489, 26/2026). */
public enum Level {
    DISTRICT,
    PROVINCE,
    NATIONAL;

    /** First day without districts. */
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    /** Whether this level may recognise so many stars on that day. */
    public boolean mayRecognise(int stars, LocalDate decidedOn) {
        return switch (this) {
            case NATIONAL -> stars == 5;
            case PROVINCE -> stars == 3 || stars == 4;
            case DISTRICT -> stars == 3 && decidedOn.isBefore(DISTRICTS_ENDED);
        };
    }

    /** Who will have to decide on a result of so many stars. */
    public static Level of(int stars) {
        return stars == 5 ? NATIONAL : PROVINCE;
    }
}
