package vn.ocop.funding.entitlement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of the registry's recognition facts.
 *
 * @param stars 3 to 5
 * @param lastDay last day of the certificate, inclusive
 * @param origin DECIDED here, or IMPORTED from earlier records
 * @param reason EXPIRED, REVOKED or SUPERSEDED; only in recognition-ended
 * @param endedOn only in recognition-ended
 */
public record RecognitionHeard(
        UUID recognitionId,
        UUID productId,
        UUID producerId,
        String kind,
        int stars,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate lastDay,
        String origin,
        String provinceCode,
        String reason,
        LocalDate endedOn) {

    public boolean decidedHere() {
        return "DECIDED".equals(origin);
    }
}
