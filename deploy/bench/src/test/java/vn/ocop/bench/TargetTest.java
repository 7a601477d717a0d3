package vn.ocop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {

    /** Everything reaches its target by a hair, and one figure is given. */
    private static Result with(int products, String name, double value) {
        return new Result(
                products,
                List.of(
                        figure(Target.BY_CODE, name, 15.0, value),
                        figure(Target.LIST, name, 90.0, value),
                        figure(Target.SEARCH, name, 50.0, value),
                        figure(Target.SUGGEST, name, 90.0, value)),
                new Figure("export", 0, 1, 900, 900, 900, 0, 0, name.equals("export cost") ? value : products, 0, 0),
                new Brought(1000, name.equals("import") ? value : 20, 1),
                new Brought(1000, 1, 1),
                new Brought(1000, 10, 1));
    }

    private static Figure figure(String operation, String name, double p99, double value) {
        return new Figure(
                operation,
                200,
                name.equals("rate") ? value : 198,
                1,
                2,
                name.equals(operation) ? value : p99,
                name.equals("failed") ? (long) value : 0,
                name.equals("statements") ? value : 3,
                name.equals("cost") ? value : 1,
                1,
                0);
    }

    @ParameterizedTest
    @CsvSource({
        "none, 0, true",
        "by code, 15.0, true",
        "by code, 15.1, false",
        "search, 50.0, true",
        "search, 50.1, false",
        "filtered list, 5000, true",
        "rate, 197.9, false",
        "failed, 1, false",
        "statements, 3.25, false",
        "import, 20.0, true",
        "import, 20.1, false"
    })
    void a_target_is_reached_up_to_its_bound_and_not_beyond(String name, double value, boolean reached) {
        assertThat(Target.of(List.of(with(20_000, name, value))))
                .hasSize(5)
                .allMatch(target -> target.reached() || !reached)
                .matches(targets -> targets.stream().allMatch(Target::reached) == reached);
    }

    @ParameterizedTest
    @CsvSource({"cost, 3, true", "cost, 3.1, false", "export cost, 400000, true", "export cost, 400001, false"})
    void ten_times_the_products_cost_at_most_twice(String name, double value, boolean reached) {
        List<Target> targets = Target.of(List.of(with(20_000, "none", 0), with(200_000, name, value)));

        assertThat(targets).hasSize(13);
        assertThat(targets.stream().allMatch(Target::reached)).isEqualTo(reached);
    }

    @Test
    void times_of_the_larger_size_are_not_promised() {
        List<Target> targets = Target.of(List.of(with(20_000, "none", 0), with(200_000, Target.SEARCH, 900)));

        assertThat(targets).allMatch(Target::reached);
    }

    @Test
    void a_promise_names_its_figures() {
        assertThat(Target.of(List.of(with(20_000, Target.SEARCH, 61.25))))
                .contains(new Target("search: p99 at most 50 ms at 200/s with 20,000 products", "61.3 ms", false));
    }
}
