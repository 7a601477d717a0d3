package vn.ocop.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Contract;
import vn.ocop.registry.programme.FundingListener.PayoutPaid;
import vn.ocop.registry.programme.FundingListener.PayoutReturned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeContractTest {

    private static final String FUNDING = "support-funding-service";

    @Test
    void we_can_read_what_the_public_moneys_service_says() throws IOException {
        var paid = Contract.theirs(FUNDING, "funding", "payout-paid.v1").as(PayoutPaid.class);
        var returned = Contract.theirs(FUNDING, "funding", "payout-returned.v1").as(PayoutReturned.class);

        assertThat(paid).hasNoNullFieldsOrProperties();
        assertThat(returned).hasNoNullFieldsOrProperties();
        assertThat(paid.amount()).isPositive();
    }
}
