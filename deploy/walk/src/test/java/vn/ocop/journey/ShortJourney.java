package vn.ocop.journey;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One product from register to its decision and a support case, without the refusals; and what must be true of it
 * ever after, because every step was answered.
 */
final class ShortJourney {

    private final RegistrySteps registry;
    private final AssessmentSteps assessment;
    private final FundingSteps funding;
    private final Sheets sheets = Sheets.read();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final String mark;

    ShortJourney(Town town, String mark) {
        this.registry = new RegistrySteps(town, Teller.silent());
        this.assessment = new AssessmentSteps(town, Teller.silent());
        this.funding = new FundingSteps(town, Teller.silent());
        this.mark = mark;
    }

    /**
     * What was answered with success.
     *
     * @param goods registered
     * @param recognition granted
     * @param reward drafted and submitted
     */
    record Answered(Goods goods, Reply recognition, Reply reward) {}

    Goods register() {
        return registry.registerProduct(registry.registerProducer(registry.newProducer(mark)), mark, sheets);
    }

    Answered recognise(Goods goods, Reply council) {
        Reply onTheTable = assessment.admit(assessment.propose(assessment.file(goods)), council);
        assessment.putSheets(onTheTable, sheets);
        assessment.conclude(onTheTable, sheets);
        Reply granted = registry.decide(registry.proposed(goods, sheets.stars()), today, "715");
        Reply reward = funding.submit(funding.rewardDrafted(goods, granted));
        return new Answered(goods, granted, reward);
    }
}
