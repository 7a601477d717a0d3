package vn.ocop.funding.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.archive.PastPayoutResource.PastPayoutReading;
import vn.ocop.funding.entitlement.Catalogue;

/** A person who may approve payouts says what a payment of the years before was. */
@ApplicationScoped
class ReadPastPayout {

    /** What the audit chain keeps of it. */
    record Kept(
            UUID pastPayoutId,
            String provinceCode,
            String productCode,
            UUID productId,
            PastKind kind,
            long amountVnd,
            LocalDate paidOn) {

        static Kept of(PastPayout payout) {
            return new Kept(
                    payout.id(),
                    payout.provinceCode(),
                    payout.productCode(),
                    payout.productId(),
                    payout.kind(),
                    payout.amount().amount(),
                    payout.paidOn());
        }
    }

    private final PastPayouts payouts;
    private final Catalogue catalogue;
    private final Audit audit;
    private final Caller caller;
    private final IfMatch ifMatch;

    ReadPastPayout(PastPayouts payouts, Catalogue catalogue, Audit audit, Caller caller, IfMatch ifMatch) {
        this.payouts = payouts;
        this.catalogue = catalogue;
        this.audit = audit;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    PastPayout read(UUID id, PastPayoutReading reading) {
        if (!caller.isPerson()) {
            throw FundingReason.MACHINE_MAY_NOT_APPROVE.because();
        }
        var payout = payouts.get(id);
        ifMatch.require(payout.version());
        requireProduct(payout, reading.productId());
        var before = Kept.of(payout);
        payout.read(reading.kind(), reading.productId(), caller.subject(), reading.reason());
        payouts.flush();
        audit.write("past-payout-read", "past-payout", id, before, Kept.of(payout), reading.reason());
        return payout;
    }

    /** One province's money was never for another's product. */
    private void requireProduct(PastPayout payout, UUID productId) {
        if (productId != null
                && catalogue
                        .provinceOf(productId)
                        .filter(payout.provinceCode()::equals)
                        .isEmpty()) {
            throw FundingReason.PRODUCT_NOT_KNOWN_YET.because().header("Retry-After", "1");
        }
    }
}
