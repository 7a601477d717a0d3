package vn.ocop.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VndTest {

    @Test
    void the_published_total_adds_up_to_the_last_dong() {
        var total = Vnd.million(19_725).plus(Vnd.million(10_875)).plus(Vnd.million(12_675));

        assertThat(total.amount()).isEqualTo(43_275_000_000L);
        assertThat(Money.of(total).vnd()).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Vnd.MOST + 1, Long.MAX_VALUE})
    void there_is_no_amount_below_nothing_or_beyond_what_clients_can_hold(long amount) {
        assertThatThrownBy(() -> new Vnd(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_cannot_be_taken_than_there_is() {
        assertThatThrownBy(() -> new Vnd(1).minus(new Vnd(2))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Vnd(2).minus(new Vnd(2)).isZero()).isTrue();
    }

    @Test
    void what_does_not_fit_is_refused_and_never_wraps_around() {
        assertThatThrownBy(() -> Vnd.million(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Vnd(Vnd.MOST).plus(new Vnd(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
