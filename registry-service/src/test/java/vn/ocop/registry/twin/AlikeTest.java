package vn.ocop.registry.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeTest {

    @ParameterizedTest(name = "«{0}» and «{1}» are alike by {2} percent")
    @CsvSource({
        "Nước mắm Ba Làng, nuoc mam ba lang, 100",
        "Bánh đa Thuỷ Nguyên, Banh da Thủy  Nguyên, 100",
        "Nước mắm «Ba Làng», Nước-mắm Ba Làng, 100",
        "Hoà Bình, Hòa Bình, 100",
        "Nước mắm Ba Làng, Nước mắmBa Làng, 100",
        "Cơ sở sản xuất Mật ong, CSSX mật ong, 100",
        "Nước mắm Ba Làng, Nước mắn Ba Làng, 93",
        "Nước mắm Ba Làng, Nước mắm Ba Lnàg, 93",
        "Nước mắm Ba Làng, Nướcc mắm Ba Làng, 93",
        "Trà xanh, Trà xnah, 86",
        "Trà hoa, Trà hoe, 0",
        "Cơm lam, Cơm tấm, 0",
        "Mắm tôm Ba Làng, Mắm tép Ba Làng, 0",
        "Mắm tôm Ba Làng, Mắn tôn Ba Làng, 0",
        "Nước mắm cốt nhĩ Ba Làng, Nước mắn cốt nhĩ Ba Lang s, 0",
        "Nước mắm cốt nhĩ Ba Làng cổ, Nước mắn cốt nhĩ Ba Lnàg cổ, 91",
        "Chiếu cói một, Chiếu cói hai, 0",
        "Nước mắm số 1, Nước mắm số 2, 0",
        "Nước mắm số 12, Nước mắm số 1 2, 0",
        "Nước mắm 40 độ, Nước mắm 40độ, 100"
    })
    void names_that_read_as_one_are_alike(String one, String other, int percent) {
        assertThat(Alike.percent(one, other)).isEqualTo(percent);
        assertThat(Alike.percent(other, one)).isEqualTo(percent);
    }

    @Test
    void of_many_new_ones_the_second_meets_the_first_in_its_commune_or_at_its_producer() {
        var producer = UUID.randomUUID();
        var there = new Neighbours(1);
        there.known(Folded.of("Mật ong"));
        var twins = new Twins(
                new HashMap<>(Map.of(producer, new ArrayList<>(List.of(Folded.of("Mật ong"))))),
                new HashMap<>(Map.of("15142", there)));

        assertThat(twins.meet(producer, "16012", "mat ong")).isTrue();
        assertThat(twins.meet(UUID.randomUUID(), "15142", "Mật  Ong")).isTrue();
        assertThat(twins.meet(UUID.randomUUID(), "15999", "Mật ong")).isFalse();
        assertThat(twins.meet(UUID.randomUUID(), "15999", "Mật ong")).isTrue();
        assertThat(twins.meet(producer, "15142", "Mật mía")).isFalse();
    }
}
