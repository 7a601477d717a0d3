package vn.ocop.chassis.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitChartTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final Unit LIEN = unit("15136", "Cẩm Liên");
    private static final Unit OLD_THACH = unit("15142", "Cẩm Thạch cũ");
    private static final Unit THACH = unit("15142", "Cẩm Thạch");
    private static final Unit BINH = unit("15143", "Cẩm Bình");
    private static final Unit WIDER = unit("15143", "Cẩm Thạch Bình");

    private static final UnitChange MERGER =
            change(ChangeKind.MERGE, FIRST, whole(LIEN, THACH), whole(OLD_THACH, THACH));
    private static final UnitChange LATER = change(ChangeKind.MERGE, SECOND, whole(THACH, WIDER), whole(BINH, WIDER));

    private static Unit unit(String code, String name) {
        return new Unit(UUID.nameUUIDFromBytes((code + name).getBytes(StandardCharsets.UTF_8)), code, name);
    }

    private static Became whole(Unit from, Unit to) {
        return new Became(from, to, true);
    }

    private static Became part(Unit from, Unit to) {
        return new Became(from, to, false);
    }

    private static UnitChange change(ChangeKind kind, LocalDate day, Became... successions) {
        return new UnitChange(UUID.randomUUID(), 1, kind, day, "1686/NQ-UBTVQH15", "38", List.of(successions));
    }

    private static UnitChart chart(UnitChange... changes) {
        return new UnitChart(Arrays.asList(changes));
    }

    @Test
    void a_code_that_lives_on_is_two_units() {
        var chart = chart(MERGER);

        assertThat(chart.holder(OLD_THACH.id(), FIRST.minusDays(1)).unit()).isEqualTo(OLD_THACH);
        assertThat(chart.holder(OLD_THACH.id(), FIRST).unit()).isEqualTo(THACH);
        assertThat(chart.gatheredIn(THACH.id(), FIRST))
                .containsExactlyInAnyOrder(LIEN.id(), OLD_THACH.id(), THACH.id());
        assertThat(chart.gatheredIn(LIEN.id(), FIRST)).isEmpty();
    }

    @Test
    void officers_of_the_old_and_of_the_new_unit_reach_the_same() {
        var old = chart(MERGER).reached(Set.of("15136"), TODAY);
        var current = chart(MERGER).reached(Set.of("15142"), TODAY);

        assertThat(old.codes()).containsExactlyInAnyOrder("15136", "15142").isEqualTo(current.codes());
        assertThat(old.units()).containsExactlyInAnyOrder(LIEN.id(), OLD_THACH.id(), THACH.id());
        assertThat(old.strangers()).isEmpty();
        assertThat(old.covers("15142", null)).isTrue();
    }

    @Test
    void a_chain_is_followed_to_its_end_in_whatever_order_it_was_heard() {
        var changes = new ArrayList<>(List.of(MERGER, LATER));
        var inOrder = new UnitChart(changes).reached(Set.of("15136"), TODAY);
        Collections.reverse(changes);

        assertThat(new UnitChart(changes).reached(Set.of("15136"), TODAY)).isEqualTo(inOrder);
        assertThat(inOrder.codes()).containsExactlyInAnyOrder("15136", "15142", "15143");
        assertThat(chart(MERGER, LATER).holder(LIEN.id(), SECOND.minusDays(1)).unit())
                .isEqualTo(THACH);
        assertThat(chart(MERGER, LATER).holder(LIEN.id(), SECOND).unit()).isEqualTo(WIDER);
    }

    @Test
    void of_a_split_nobody_knows_what_went_where_but_the_old_token_keeps_its_code() {
        var east = unit("15145", "Cẩm Đông");
        var west = unit("15146", "Cẩm Tây");
        var chart = chart(change(ChangeKind.SPLIT, SECOND, part(THACH, east), part(THACH, west)));
        var holder = chart.holder(THACH.id(), TODAY);

        assertThat(holder.unit()).isNull();
        assertThat(holder.candidates()).containsExactly(east, west);
        assertThat(chart.reached(Set.of("15142"), TODAY).codes()).containsExactly("15142");
        assertThat(chart.reached(Set.of("15145"), TODAY).codes()).containsExactly("15145");
        assertThat(chart.reached(Set.of("15145"), TODAY).covers("15142", THACH.id()))
                .isFalse();
    }

    @Test
    void a_part_that_keeps_the_code_of_the_split_unit_goes_on_with_its_work() {
        var rest = unit("15142", "Cẩm Thạch còn lại");
        var east = unit("15145", "Cẩm Đông");
        var chart = chart(change(ChangeKind.SPLIT, SECOND, part(THACH, east), part(THACH, rest)));

        assertThat(chart.reached(Set.of("15142"), TODAY).covers("15142", THACH.id()))
                .isTrue();
    }

    @Test
    void who_gets_the_code_of_a_merged_unit_does_not_get_its_things() {
        var stranger = unit("15136", "Một xã khác");
        var elsewhere = unit("15150", "Ở nơi khác");
        var chart = chart(MERGER, change(ChangeKind.SPLIT, SECOND, part(elsewhere, stranger)));
        var new15136 = chart.reached(Set.of("15136"), TODAY);
        var thach = chart.reached(Set.of("15142"), TODAY);

        assertThat(new15136.strangers()).containsExactly(LIEN.id());
        assertThat(new15136.covers("15136", LIEN.id())).isFalse();
        assertThat(new15136.covers("15136", stranger.id())).isTrue();
        assertThat(thach.codes()).containsExactly("15142");
        assertThat(thach.covers("15136", LIEN.id())).isTrue();
        assertThat(thach.covers("15136", stranger.id())).isFalse();
    }

    @Test
    void after_a_reversal_older_things_are_where_they_were_and_the_rest_waits() {
        var lien = unit("15136", "Cẩm Liên lập lại");
        var thach = unit("15142", "Cẩm Thạch lập lại");
        var chart = chart(
                change(
                        ChangeKind.UNMERGE,
                        SECOND,
                        part(THACH, lien),
                        whole(LIEN, lien),
                        part(THACH, thach),
                        whole(OLD_THACH, thach)),
                MERGER);

        assertThat(chart.holder(LIEN.id(), TODAY).unit()).isEqualTo(lien);
        assertThat(chart.holder(OLD_THACH.id(), TODAY).unit()).isEqualTo(thach);
        assertThat(chart.holder(THACH.id(), TODAY).unit()).isNull();
        assertThat(chart.holder(LIEN.id(), SECOND.minusDays(1)).unit()).isEqualTo(THACH);
        assertThat(chart.gatheredIn(THACH.id(), SECOND.minusDays(1)))
                .containsExactlyInAnyOrder(LIEN.id(), OLD_THACH.id(), THACH.id());
    }

    @Test
    void renaming_and_giving_a_part_away_move_nothing() {
        var ward = new Unit(BINH.id(), "15143", "Phường Cẩm Bình");
        var chart = chart(
                change(ChangeKind.RENAME, FIRST, whole(BINH, ward)),
                change(ChangeKind.PART_TRANSFER, SECOND, part(ward, THACH)));

        assertThat(chart.holder(BINH.id(), TODAY).unit()).isEqualTo(ward);
        assertThat(chart.gatheredIn(THACH.id(), TODAY)).containsExactly(THACH.id());
    }

    @Test
    void what_nobody_told_of_is_left_alone() {
        var reached = chart(MERGER).reached(Set.of("16561"), TODAY);

        assertThat(reached.codes()).containsExactly("16561");
        assertThat(reached.units()).isEmpty();
        assertThat(reached.covers("16561", UUID.randomUUID())).isTrue();
        assertThat(chart(MERGER).holder(UUID.randomUUID(), TODAY).unit()).isNull();
    }

    @Test
    void a_change_that_lies_ahead_moves_nobody_yet() {
        assertThat(chart(LATER).reached(Set.of("15142"), SECOND.minusDays(1)).codes())
                .containsExactly("15142");
        assertThat(chart(LATER).reached(Set.of("15142"), SECOND).codes()).containsExactlyInAnyOrder("15142", "15143");
    }
}
