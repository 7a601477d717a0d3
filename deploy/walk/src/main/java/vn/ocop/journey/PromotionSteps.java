package vn.ocop.journey;

import static vn.ocop.journey.People.MAKER;
import static vn.ocop.journey.People.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done for a fair. */
final class PromotionSteps {

    private static final String FAIRS = "/promotion/v1/fairs";
    private static final String APPLICATIONS = "/promotion/v1/applications";

    private final Town town;
    private final Desk office;
    private final Teller teller;

    PromotionSteps(Town town, Teller teller) {
        this.town = town;
        this.office = town.desk(MAKER);
        this.teller = teller;
    }

    /** Begins in thirty days, lasts five, takes applications from today on. */
    Reply announceFair(LocalDate today) {
        LocalDate first = today.plusDays(30);
        Reply fair = office.send(Ask.post(
                        FAIRS,
                        Map.of(
                                "provinceCode",
                                PROVINCE,
                                "name",
                                "Hội chợ nông sản và sản phẩm OCOP xứ Thanh " + first.getYear(),
                                "kind",
                                "FAIR",
                                "reach",
                                "IN_PROVINCE",
                                "firstDay",
                                first.toString(),
                                "lastDay",
                                first.plusDays(4).toString(),
                                "place",
                                "Quảng trường Lam Sơn, phường Hạc Thành",
                                "booths",
                                40,
                                "opensOn",
                                today.toString(),
                                "closesOn",
                                today.plusDays(20).toString())))
                .expect(201)
                .has("/acceptedStands", 0);
        return teller.tell("Mở hội chợ 40 gian từ ngày " + first, fair);
    }

    /** The registry's facts have arrived here too. */
    void recognitionArrived(Goods goods, int stars) {
        String path = "/promotion/v1/exhibitors/" + goods.producerId();
        Reply exhibitor = Patience.until(
                stars + " sao ở | stars at " + path,
                () -> Optional.of(office.send(Ask.get(path)))
                        .filter(found -> String.valueOf(stars).equals(found.text("/products/0/stars"))));
        teller.tell("Xúc tiến thương mại đã biết công nhận " + stars + " sao", exhibitor.expect(200));
    }

    Reply apply(Reply fair, String producerId, String productId) {
        Reply application = town.desk(People.producer(producerId))
                .insist(
                        Ask.post(FAIRS + "/" + fair.id() + "/applications", Map.of("products", List.of(productId))),
                        "product-not-known-yet")
                .expect(201)
                .has("/state", "SUBMITTED");
        return teller.tell("Chủ thể đăng ký gian hàng", application);
    }

    void accept(Reply application, Reply fair) {
        Reply accepted = office.send(acceptance(application)).expect(200).has("/state", "ACCEPTED");
        if (accepted.text("/booth").isEmpty()) {
            throw accepted.surprise("/booth");
        }
        teller.tell("Gian hàng " + accepted.text("/booth") + " được duyệt", accepted);
        teller.tell(
                "Hội chợ đã có một gian", office.get(FAIRS + "/" + fair.id()).has("/acceptedStands", 1));
    }

    void lapsedIsRefused(Reply application, Reply fair) {
        Reply refused = office.send(acceptance(application)).refused(409, "recognition-not-valid-on-fair-days");
        teller.tell("Sản phẩm hết hạn công nhận: không được gian hàng", refused);
        office.get(FAIRS + "/" + fair.id()).has("/acceptedStands", 1);
    }

    private static Ask acceptance(Reply application) {
        return Ask.post(APPLICATIONS + "/" + application.id() + "/acceptances", Map.of())
                .seen(application);
    }
}
