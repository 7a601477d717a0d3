package vn.ocop.journey;

import static vn.ocop.journey.People.COMMUNE;
import static vn.ocop.journey.People.COMMUNE_OFFICER;
import static vn.ocop.journey.People.MAKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done at the registry: who makes what, and what the State recognises. */
final class RegistrySteps {

    private static final String PRODUCERS = "/registry/v1/producers";
    private static final String PRODUCTS = "/registry/v1/products";
    private static final String RECOGNITIONS = "/registry/v1/recognitions";
    private static final int CERTIFICATE_MONTHS = 36;

    private final Desk commune;
    private final Desk office;
    private final Teller teller;

    RegistrySteps(Town town, Teller teller) {
        this.commune = town.desk(COMMUNE_OFFICER);
        this.office = town.desk(MAKER);
        this.teller = teller;
    }

    Ask newProducer(String mark) {
        return Ask.post(
                PRODUCERS,
                Map.of("name", "HTX bún khô Cẩm Thạch " + mark, "kind", "COOPERATIVE", "communeCode", COMMUNE));
    }

    Reply registerProducer(Ask newProducer) {
        Reply producer = commune.send(newProducer).expect(201).has("/communeCode", COMMUNE);
        return teller.tell("Xã Cẩm Thạch đăng ký chủ thể «" + producer.text("/name") + "»", producer);
    }

    /** The same request again, as after a lost answer. */
    void registerProducerAgain(Ask same, Reply before, String mark) {
        Reply again = commune.send(same).expect(201).has("/id", before.id());
        if (!again.body().equals(before.body()) || !"true".equals(again.header("Idempotent-Replayed"))) {
            throw again.surprise("đúng câu trả lời cũ | the very answer of before: " + before.body());
        }
        teller.tell("Gửi lại đúng yêu cầu ấy: nhận lại đúng câu trả lời cũ", again);
        Reply found = commune.get(PRODUCERS + "?count=true&q=" + mark);
        teller.tell("Trong sổ vẫn chỉ có một chủ thể", found.has("/total", 1));
    }

    Goods registerProduct(Reply producer, String mark, Sheets sheets) {
        Reply product = commune.send(Ask.post(
                        PRODUCTS,
                        Map.of(
                                "producerId", producer.id(),
                                "name", "Bún khô gạo lứt Cẩm Thạch " + mark,
                                "industry", sheets.industry(),
                                "criteriaSet", sheets.criteriaSet())))
                .expect(201)
                .has("/producerId", producer.id())
                .has("/criteriaSet", sheets.criteriaSet());
        teller.tell("Đăng ký sản phẩm, mã số " + product.text("/code") + ", bộ " + sheets.criteriaSet(), product);
        return new Goods(producer.id(), producer.text("/name"), product.id(), product.text("/name"));
    }

    /** The result of the council waits here for the competent authority. */
    Reply proposed(Goods goods, int stars) {
        String list = RECOGNITIONS + "?count=true&product=" + goods.productId();
        Reply found = Patience.until(
                "công nhận PROPOSED | a proposed recognition of " + goods.productId(),
                () -> Optional.of(office.get(list)).filter(page -> !page.items().isEmpty()));
        found.has("/total", 1).has("/items/0/state", "PROPOSED").has("/items/0/stars", stars);
        Reply recognition = office.get(RECOGNITIONS + "/" + found.text("/items/0/id"));
        return teller.tell("Kết quả về sổ đăng ký, chờ quyết định công nhận " + stars + " sao", recognition);
    }

    Reply decide(Reply proposed, LocalDate today, String number) {
        Reply granted = office.send(Ask.post(
                                RECOGNITIONS + "/" + proposed.id() + "/decisions",
                                Map.of(
                                        "number",
                                        number,
                                        "symbol",
                                        "QĐ-UBND",
                                        "authority",
                                        "UBND tỉnh Thanh Hóa",
                                        "level",
                                        "PROVINCE",
                                        "decidedOn",
                                        today.toString(),
                                        "stars",
                                        proposed.number("/stars")))
                        .seen(proposed))
                .expect(201)
                .has("/state", "GRANTED")
                .has("/decisionNumber", number)
                .has("/validFrom", today)
                .has("/lastDay", today.plusMonths(CERTIFICATE_MONTHS));
        return teller.tell(
                "Quyết định " + number + "/QĐ-UBND; giấy chứng nhận đến hết ngày " + granted.text("/lastDay"), granted);
    }

    /** Dossier, result, recognition and money stand on the timeline, each once. */
    void timelineShows(Goods goods, String payoutId) {
        String path = PRODUCTS + "/" + goods.productId() + "/timeline";
        Reply timeline = Patience.until(
                "PAYOUT_PAID " + payoutId + " ở | on " + path,
                () -> Optional.of(office.get(path)).filter(page -> events(page).contains("PAYOUT_PAID")));
        List<String> wanted = List.of("DOSSIER_FILED", "ASSESSMENT_CONCLUDED", "RECOGNITION_GRANTED", "PAYOUT_PAID");
        if (!events(timeline).equals(wanted)) {
            throw timeline.surprise(String.join(", ", wanted));
        }
        teller.tell("Lịch sử sản phẩm: nộp, kết luận, công nhận, đã chi, mỗi việc một lần", timeline);
    }

    private static List<String> events(Reply timeline) {
        return timeline.items().stream()
                .map(item -> item.path("event").asText())
                .toList();
    }
}
