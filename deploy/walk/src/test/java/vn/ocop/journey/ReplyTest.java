package vn.ocop.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void what_was_expected_passes() throws IOException {
        Reply paid = reply(200, "{\"id\":\"a\",\"state\":\"PAID\",\"stars\":4}");
        assertThat(paid.expect(200).has("/state", "PAID").has("/stars", 4).id()).isEqualTo("a");
        assertThat(reply(409, "{\"code\":\"payout-already-exists\"}").refused(409, "payout-already-exists"))
                .isNotNull();
    }

    @Test
    void a_surprise_says_what_was_expected_and_what_came() throws IOException {
        Reply refused = reply(409, "{\"code\":\"budget-exhausted\"}");
        assertThatThrownBy(() -> refused.expect(200))
                .isInstanceOf(Surprise.class)
                .hasMessageContaining("expected: trạng thái | status 200")
                .hasMessageContaining("came: 409")
                .hasMessageContaining("budget-exhausted");
        assertThatThrownBy(() -> refused.refused(409, "payout-already-exists")).isInstanceOf(Surprise.class);
        assertThatThrownBy(() -> refused.refused(403, "budget-exhausted")).isInstanceOf(Surprise.class);
        assertThatThrownBy(() -> refused.has("/state", "PAID")).isInstanceOf(Surprise.class);
    }

    private static Reply reply(int status, String body) throws IOException {
        return new Reply(
                Ask.get("/funding/v1/payouts/a"),
                status,
                HttpHeaders.of(Map.of(), (name, value) -> true),
                new ObjectMapper().readTree(body));
    }
}
