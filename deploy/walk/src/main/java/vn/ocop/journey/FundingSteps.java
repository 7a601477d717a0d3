package vn.ocop.journey;

import static vn.ocop.journey.People.CHECKER;
import static vn.ocop.journey.People.MAKER;
import static vn.ocop.journey.People.PAYER;
import static vn.ocop.journey.People.PROVINCE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ocop.stack.token.Role;

/** What is done with public money: three different people and the Treasury's answer. */
final class FundingSteps {

    private static final String PAYOUTS = "/funding/v1/payouts";
    private static final String ESTIMATES = "/funding/v1/estimates";
    private static final long REWARD_FOR_FOUR_STARS = 40_000_000;
    private static final long SUPPORT = 75_000_000;
    private static final long ENOUGH_FOR_A_YEAR = 500_000_000_000L;

    private final Town town;
    private final Desk maker;
    private final Desk checker;
    private final Desk payer;
    private final Teller teller;

    FundingSteps(Town town, Teller teller) {
        this.town = town;
        this.maker = town.desk(MAKER);
        this.checker = town.desk(CHECKER);
        this.payer = town.desk(PAYER);
        this.teller = teller;
    }

    /** The registry's fact drafts it; nobody asks for it. */
    Reply rewardDrafted(Goods goods, Reply recognition) {
        String list = PAYOUTS + "?count=true&benefit=REWARD&product=" + goods.productId();
        Reply found = Patience.until(
                "khoản thưởng | a reward for " + goods.productId(),
                () -> Optional.of(maker.get(list)).filter(page -> !page.items().isEmpty()));
        found.has("/total", 1)
                .has("/items/0/state", "DRAFT")
                .has("/items/0/recognitionId", recognition.id())
                .has("/items/0/amount/amount", REWARD_FOR_FOUR_STARS);
        Reply reward = maker.get(PAYOUTS + "/" + found.text("/items/0/id"));
        return teller.tell("Khoản thưởng 40.000.000 đồng tự được lập nháp theo nghị quyết", reward);
    }

    /** One estimate a year; the first journey of the year enters it. */
    Reply estimate(LocalDate today) {
        String list = ESTIMATES + "?benefit=REWARD&province=" + PROVINCE + "&year=" + today.getYear();
        Reply page = maker.get(list);
        if (page.items().isEmpty()) {
            Reply entered = maker.send(Ask.post(ESTIMATES, newEstimate(today)));
            if (!entered.isRefusal("estimate-already-exists")) {
                entered.expect(201);
            }
            page = maker.get(list);
        }
        Reply estimate = maker.get(ESTIMATES + "/" + page.text("/items/0/id"));
        return teller.tell("Dự toán thưởng năm " + today.getYear() + " đã giao", estimate.has("/benefit", "REWARD"));
    }

    private static Map<String, Object> newEstimate(LocalDate today) {
        return Map.of(
                "provinceCode",
                PROVINCE,
                "fiscalYear",
                today.getYear(),
                "benefit",
                "REWARD",
                "cap",
                Map.of("amount", ENOUGH_FOR_A_YEAR, "currency", "VND"),
                "decisionNumber",
                "4567/QĐ-UBND",
                "decidedOn",
                today.withDayOfYear(1).toString());
    }

    Reply submit(Reply reward) {
        Reply submitted = step(maker, reward, "submissions").has("/state", "SUBMITTED");
        return teller.tell("Chuyên viên trình khoản chi", submitted.has("/maker", MAKER.subject()));
    }

    void makerMayNotApprove(Reply submitted) {
        Reply noRole = maker.send(ask(submitted, "approvals")).refused(403, "forbidden");
        teller.tell("Chuyên viên tự duyệt: vai trò không cho", noRole);
        Desk sameHuman = town.desk(People.inOffice(Role.PROVINCE_APPROVER, MAKER));
        Reply samePerson = sameHuman.send(ask(submitted, "approvals")).refused(403, "maker-may-not-approve");
        teller.tell("Cũng người ấy với vai trò người duyệt: vẫn bị từ chối", samePerson);
    }

    Reply approve(Reply submitted) {
        Reply approved = step(checker, submitted, "approvals").has("/state", "APPROVED");
        return teller.tell("Lãnh đạo duyệt; dự toán được giữ chỗ", approved.has("/checker", CHECKER.subject()));
    }

    void checkerMayNotPay(Reply approved) {
        Desk sameHuman = town.desk(People.inOffice(Role.TREASURY_OPERATOR, CHECKER));
        Reply refused = sameHuman.send(ask(approved, "instructions")).refused(403, "payer-must-be-a-third-person");
        teller.tell("Người duyệt tự lệnh chi: từ chối, cần người thứ ba", refused);
    }

    Reply instruct(Reply approved) {
        Reply instructed = step(payer, approved, "instructions").has("/state", "INSTRUCTED");
        return teller.tell("Kế toán gửi lệnh sang Kho bạc", instructed.has("/payer", PAYER.subject()));
    }

    void paidByStatement(Reply instructed, LocalDate today) {
        Uploads uploads = new Uploads(payer, teller);
        String statement = "end_to_end_ref,amount_vnd,value_date,result,reason\n" + instructed.text("/endToEndRef")
                + "," + instructed.number("/amount/amount") + "," + today + ",PAID,\n";
        Uploads.File file = new Uploads.File("funding", "statement", "bao-no-" + instructed.id() + ".csv", statement);
        uploads.send(file, "Kho bạc báo Nợ: tệp sao kê được nhận").has("/accepted", 1);
        Reply paid =
                payer.get(PAYOUTS + "/" + instructed.id()).has("/state", "PAID").has("/paidOn", today);
        teller.tell("Khoản thưởng đã chi cho chủ thể", paid);
        uploads.send(file, "Sao kê ấy gửi lần nữa: không chi thêm đồng nào").has("/unchanged", 1);
        payer.get(PAYOUTS + "/" + instructed.id()).has("/state", "PAID").expectSame(paid);
    }

    /** Of an estimate nobody else draws on at the moment exactly the amount is gone. */
    void spentShows(Reply before, Reply reward) {
        Reply after = maker.get(ESTIMATES + "/" + before.id());
        long spent = after.number("/spent/amount") - before.number("/spent/amount");
        if (spent < reward.number("/amount/amount")) {
            throw after.surprise("đã chi thêm | spent more by " + reward.number("/amount/amount"));
        }
        teller.tell("Dự toán cho thấy số đã chi", after);
    }

    /** Whatever the Idempotency-Key: a benefit of a product is paid once. */
    void supportOnlyOnce(Goods goods) {
        Ask ask = Ask.post(PAYOUTS, Map.of("productId", goods.productId(), "benefit", "SUPPORT"));
        Reply opened = maker.send(ask).expect(201).has("/state", "DRAFT").has("/amount/amount", SUPPORT);
        teller.tell("Mở hồ sơ hỗ trợ một lần 75.000.000 đồng", opened);
        teller.tell(
                "Mở hồ sơ hỗ trợ lần thứ hai: từ chối",
                maker.send(ask.freshKey()).refused(409, "payout-already-exists"));
    }

    private static Reply step(Desk person, Reply payout, String step) {
        return person.send(ask(payout, step)).expect(200).has("/id", payout.id());
    }

    private static Ask ask(Reply payout, String step) {
        return Ask.post(PAYOUTS + "/" + payout.id() + "/" + step).seen(payout);
    }
}
