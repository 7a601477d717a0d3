package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.funding.payout.PayoutState;
import vn.ocop.stack.test.StackResource;

/** What the tables themselves refuse, whoever writes to them as the application's user. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {

    @Inject
    DataSource database;

    @Test
    void the_table_of_moves_is_the_list_of_moves() {
        assertThat(Situations.texts(database, "select from_state || ' ' || step || ' ' || to_state from payout_move"))
                .containsExactlyInAnyOrderElementsOf(PayoutState.MOVES.stream()
                        .map(move -> move.from() + " " + move.step() + " " + move.to())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update posting set amount = 1",
                "delete from posting",
                "truncate posting",
                "update payout_history set actor = 'khác'",
                "delete from payout_history",
                "delete from payout",
                "delete from payment_instruction",
                "delete from past_payout",
                "update statement_line set result = 'PAID'",
                "delete from statement_line",
                "insert into payout_move values ('DRAFT', 'PAY', 'PAID')",
                "update rate set amount = 1",
                "update policy set legal_basis = 'khác'",
                "update estimate set cap = cap + 1"
            })
    void what_is_final_cannot_be_written_over(String sql) {
        assertThatThrownBy(() -> Situations.change(database, sql)).hasMessageContaining("permission denied");
    }

    @Test
    void a_payout_cannot_jump_change_its_amount_or_be_signed_twice_by_one_person() {
        Office.enterPolicy("52", "FULL");
        var id = Situations.submittedSupports(database, "52", 1).get(0);

        refuses("update payout set state = 'PAID', version = 2 where id = ?::uuid", id, "does not go from");
        refuses("update payout set state = 'SUBMITTED' where id = ?::uuid", id, "does not go from");
        refuses("update payout set state = 'CANCELLED', amount = 1 where id = ?::uuid", id, "never changes");
        refuses(
                "update payout set state = 'REJECTED', checker = maker where id = ?::uuid",
                id,
                "payout_maker_may_not_check");
        refuses("update payout set state = 'APPROVED', checker = 'b' where id = ?::uuid", id, "payout_booked");
        refuses("update payout set state = 'REJECTED' where id = ?::uuid", id, "payout_signed");
    }

    @Test
    void an_amount_the_policy_does_not_name_is_refused() {
        Office.enterPolicy("53", "FULL");
        var it = Situations.recognised(database, "53", 4);
        var sql = """
                insert into payout (id, version, benefit, product_id, producer_id, recognition_id, stars, province_code,
                    policy_id, rate_stars, rate_amount, deducted, amount, state, created_at)
                select gen_random_uuid(), 0, 'REWARD', r.product_id, r.producer_id, r.id, r.stars, '53', p.id, %s, 0,
                    %s, 'DRAFT', now()
                from recognition r, policy p where p.province_code = '53' and r.id = ?""";

        refuses(sql.formatted("4, 41000000", "41000000"), it.recognitionId(), "payout_rate");
        refuses(sql.formatted("4, 40000000", "41000000"), it.recognitionId(), "payout_amount");
        refuses(sql.formatted("5, 80000000", "80000000"), it.recognitionId(), "payout_stars");
    }

    private void refuses(String sql, Object value, String why) {
        assertThatThrownBy(() -> Situations.change(database, sql, value)).hasMessageContaining(why);
    }
}
