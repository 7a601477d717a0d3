package vn.ocop.registry.recognition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.registry.recognition.RecognitionView.RevocationView;

/**
 * The decision that withdraws a certificate (Article 8): by the authority that gives so many stars, within fifteen days
 * of the conclusion it rests on. A late decision is valid all the same; that it is late is shown.
 */
@Embeddable
public class Revocation {

    private static final int TERM_DAYS = 15;

    @Enumerated(EnumType.STRING)
    private RevocationGround revocationGround;

    private String revocationReason;
    private String revocationNumber;
    private String revocationSymbol;
    private String revocationAuthority;
    private LocalDate revocationDecidedOn;
    private LocalDate revocationConcludedOn;

    protected Revocation() {}

    /** @param concludedOn the authority's conclusion, or the commune's word that production has stopped */
    public Revocation(RevocationGround ground, String reason, Decision decision, LocalDate concludedOn) {
        if (concludedOn.isAfter(decision.decidedOn())) {
            throw CommonReason.INVALID_INPUT.at("/concludedOn", "concludedOn");
        }
        this.revocationGround = ground;
        this.revocationReason = reason;
        this.revocationNumber = decision.number();
        this.revocationSymbol = decision.symbol();
        this.revocationAuthority = decision.authority();
        this.revocationDecidedOn = decision.decidedOn();
        this.revocationConcludedOn = concludedOn;
    }

    /** @throws vn.ocop.chassis.problem.Refused when it was decided before there was anything to withdraw */
    LocalDate endOf(LocalDate validFrom) {
        if (revocationDecidedOn.isBefore(validFrom)) {
            throw RegistryReason.REVOCATION_BEFORE_CERTIFICATE.at("/decidedOn", revocationDecidedOn, validFrom);
        }
        return revocationDecidedOn;
    }

    /** Two of the same words are one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Revocation revocation && view().equals(revocation.view());
    }

    @Override
    public int hashCode() {
        return view().hashCode();
    }

    RevocationView view() {
        return new RevocationView(
                revocationGround,
                revocationReason,
                revocationNumber,
                revocationSymbol,
                revocationAuthority,
                revocationDecidedOn,
                revocationConcludedOn,
                !revocationDecidedOn.isAfter(revocationConcludedOn.plusDays(TERM_DAYS)));
    }
}
