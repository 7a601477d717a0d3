package vn.ocop.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** One product's way from the commune's register to a paid reward and a stand at a fair, refusals included. */
final class Walk {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Town town;
    private final Teller teller;
    private final RegistrySteps registry;
    private final AssessmentSteps assessment;
    private final FundingSteps funding;
    private final PromotionSteps promotion;
    private final Sheets sheets = Sheets.read();
    private final LocalDate today = LocalDate.now(VIETNAM);
    private final String mark = mark();

    Walk(Town town, Teller teller) {
        this.town = town;
        this.teller = teller;
        this.registry = new RegistrySteps(town, teller);
        this.assessment = new AssessmentSteps(town, teller);
        this.funding = new FundingSteps(town, teller);
        this.promotion = new PromotionSteps(town, teller);
    }

    Goods whole() {
        Goods goods = register();
        Reply recognition = recognise(goods);
        payReward(goods, recognition);
        funding.supportOnlyOnce(goods);
        exhibit(goods);
        auditsHold();
        return goods;
    }

    private Goods register() {
        Ask newProducer = registry.newProducer(mark);
        Reply producer = registry.registerProducer(newProducer);
        registry.registerProducerAgain(newProducer, producer, mark);
        return registry.registerProduct(producer, mark, sheets);
    }

    private Reply recognise(Goods goods) {
        assessment.strangersAreNotFiled();
        Reply council = assessment.setUpCouncil();
        return granted(goods, council);
    }

    private Reply granted(Goods goods, Reply council) {
        Reply dossier = assessment.file(goods);
        Reply onTheTable = assessment.admit(assessment.propose(dossier), council);
        assessment.putSheets(onTheTable, sheets);
        assessment.conclude(onTheTable, sheets);
        Reply proposed = registry.proposed(goods, sheets.stars());
        return registry.decide(proposed, today, String.valueOf(1 + RANDOM.nextInt(9999)));
    }

    private void payReward(Goods goods, Reply recognition) {
        Reply reward = funding.rewardDrafted(goods, recognition);
        Reply estimate = funding.estimate(today);
        Reply submitted = funding.submit(reward);
        funding.makerMayNotApprove(submitted);
        Reply approved = funding.approve(submitted);
        funding.checkerMayNotPay(approved);
        funding.paidByStatement(funding.instruct(approved), today);
        funding.spentShows(estimate, reward);
        registry.timelineShows(goods, reward.id());
    }

    private void exhibit(Goods goods) {
        promotion.recognitionArrived(goods, sheets.stars());
        Reply fair = promotion.announceFair(today);
        promotion.accept(promotion.apply(fair, goods.producerId(), goods.productId()), fair);
        JsonNode old = new Lapsed(town, teller).recognition(today, mark);
        Reply late = promotion.apply(
                fair, old.path("producerId").asText(), old.path("productId").asText());
        promotion.lapsedIsRefused(late, fair);
    }

    /** Every service's chain of audit entries is whole. */
    private void auditsHold() {
        for (String service : List.of("registry", "assessment", "funding", "promotion")) {
            Reply chain = town.desk(People.AUDITOR).get("/" + service + "/v1/audit/verification");
            teller.tell("Nhật ký " + service + " nguyên vẹn", chain.has("/valid", true));
        }
    }

    /** Makes the names of one journey its own. */
    static String mark() {
        return Long.toString(RANDOM.nextLong(1L << 40), 36).toUpperCase(Locale.ROOT);
    }
}
