package vn.ocop.journey;

import static vn.ocop.journey.People.CHAIR;
import static vn.ocop.journey.People.COMMUNE_OFFICER;
import static vn.ocop.journey.People.MAKER;
import static vn.ocop.journey.People.MEMBER_FOR_AGRICULTURE;
import static vn.ocop.journey.People.MEMBER_FOR_TRADE;
import static vn.ocop.journey.People.PROVINCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.stack.token.TokenRequest;

/** What is done about a dossier: commune, province, council. */
final class AssessmentSteps {

    private static final String DOSSIERS = "/assessment/v1/dossiers";
    private static final String COUNCILS = "/assessment/v1/councils";
    private static final List<TokenRequest> MEMBERS = List.of(CHAIR, MEMBER_FOR_AGRICULTURE, MEMBER_FOR_TRADE);
    private static final List<String> DEPARTMENTS =
            List.of("UBND tỉnh Thanh Hóa", "Sở Nông nghiệp và Môi trường", "Sở Công Thương");

    private final Town town;
    private final Desk commune;
    private final Desk office;
    private final Teller teller;

    AssessmentSteps(Town town, Teller teller) {
        this.town = town;
        this.commune = town.desk(COMMUNE_OFFICER);
        this.office = town.desk(MAKER);
        this.teller = teller;
    }

    /** Three members, the chair among them. */
    Reply setUpCouncil() {
        Reply council = office.send(Ask.post(
                        COUNCILS,
                        Map.of(
                                "provinceCode", PROVINCE,
                                "chair", CHAIR.subject(),
                                "members", List.of(seat(0), seat(1), seat(2)))))
                .expect(201)
                .has("/chair", CHAIR.subject())
                .has("/members/2/subject", MEMBER_FOR_TRADE.subject());
        return teller.tell("Sở lập Hội đồng ba thành viên, quy chế thông thường", council);
    }

    private static Map<String, String> seat(int number) {
        return Map.of("subject", MEMBERS.get(number).subject(), "department", DEPARTMENTS.get(number));
    }

    void strangersAreNotFiled() {
        Reply refused = commune.send(newDossier(UUID.randomUUID().toString())).refused(409, "product-not-known-yet");
        if (refused.header("Retry-After").isEmpty()) {
            throw refused.surprise("Retry-After");
        }
        teller.tell("Hồ sơ cho sản phẩm chưa ai biết: từ chối, hẹn thử lại", refused);
    }

    Reply file(Goods goods) {
        Reply dossier = commune.insist(newDossier(goods.productId()), "product-not-known-yet")
                .expect(201)
                .has("/state", "FILED")
                .has("/productId", goods.productId());
        return teller.tell("Nộp hồ sơ đánh giá lần đầu", dossier);
    }

    private static Ask newDossier(String productId) {
        return Ask.post(DOSSIERS, Map.of("productId", productId, "kind", "FIRST"));
    }

    Reply propose(Reply dossier) {
        Reply proposed = commune.send(Ask.post(at(dossier) + "/proposals").seen(dossier))
                .expect(200)
                .has("/state", "PROPOSED");
        return teller.tell("Xã đề nghị lên tỉnh (Điều 7.2)", proposed);
    }

    Reply admit(Reply dossier, Reply council) {
        Reply admitted = office.send(Ask.post(at(dossier) + "/admissions", Map.of("councilId", council.id()))
                        .seen(dossier))
                .expect(200)
                .has("/state", "ON_THE_TABLE");
        return teller.tell("Tỉnh đưa hồ sơ ra Hội đồng (Điều 7.4)", admitted);
    }

    void putSheets(Reply dossier, Sheets sheets) {
        for (int member = 0; member < MEMBERS.size(); member++) {
            Sheets.Sheet sheet = sheets.sheets().get(member);
            Reply put = town.desk(MEMBERS.get(member))
                    .send(Ask.put(at(dossier) + "/sheets/mine", Map.of("choices", sheet.choices()))
                            .asFirst())
                    .expect(200)
                    .has("/total", sheet.total());
            teller.tell(DEPARTMENTS.get(member) + " chấm " + sheet.total() + " điểm", put);
        }
    }

    Reply conclude(Reply dossier, Sheets sheets) {
        Desk chair = town.desk(CHAIR);
        Reply conclusion = chair.send(
                        Ask.post(at(dossier) + "/conclusions", Map.of()).seen(chair.get(at(dossier))))
                .expect(201)
                .has("/outcome", "RATED")
                .has("/stars", sheets.stars())
                .has("/averageFraction", sheets.averageFraction());
        return teller.tell(
                "Chủ tịch kết luận: trung bình " + sheets.averageFraction() + ", " + sheets.stars() + " sao",
                conclusion);
    }

    private static String at(Reply dossier) {
        return DOSSIERS + "/" + dossier.id();
    }
}
