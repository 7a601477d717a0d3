package vn.ocop.funding.archive;

import java.time.LocalDate;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.text.Names;
import vn.ocop.funding.Vnd;

/**
 * A past payout as a file tells it.
 *
 * @param sourceId the file's own id of the payment; null for none
 * @param productName null when the file does not say
 * @param stars null when the file does not say
 * @param decisionNumber as written; null when the file does not say
 */
record Told(
        String provinceCode,
        String sourceId,
        String productCode,
        String productName,
        String purpose,
        Integer stars,
        Vnd amount,
        LocalDate paidOn,
        String decisionNumber) {

    static Told of(Accepted row) {
        return new Told(
                row.text("province"),
                row.text("sourceId"),
                row.text("productCode"),
                row.text("productName"),
                row.text("purpose"),
                row.whole("stars"),
                new Vnd(row.large("amountVnd")),
                row.day("paidOn"),
                row.text("decisionNumber"));
    }

    /** The same without the file's own id of the payment. */
    Told withoutSource() {
        return new Told(provinceCode, null, productCode, productName, purpose, stars, amount, paidOn, decisionNumber);
    }

    /** Code, content, amount and day make one payment within a province. */
    record Key(String provinceCode, String productKey, String purposeKey, Vnd amount, LocalDate paidOn) {}

    Key key() {
        return new Key(provinceCode, productKey(), purposeKey(), amount, paidOn);
    }

    String productKey() {
        return PaidRow.productKey(productCode);
    }

    String purposeKey() {
        return Names.key(purpose);
    }
}
