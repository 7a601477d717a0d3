package vn.ocop.chassis.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberSeriesTest {

    private final NumberTemplate template =
            NumberTemplate.parse("numbers.thing", "T-{area}-{serial:3}", Set.of("area"));

    private final Map<String, String> values = Map.of("area", UUID.randomUUID().toString());

    @Inject
    NumberSeries series;

    private String next(String... borne) {
        var taken = Set.of(borne);
        return QuarkusTransaction.requiringNew().call(() -> series.next(template, values, taken::contains));
    }

    @Test
    void a_number_whose_transaction_fails_is_given_to_the_next() {
        next();
        QuarkusTransaction.begin();
        series.next(template, values, String::isEmpty);
        QuarkusTransaction.rollback();

        assertThat(next()).isEqualTo(template.number(values, 2));
    }

    @Test
    void a_number_that_something_bears_already_is_passed_over() {
        var given = next(template.number(values, 1), template.number(values, 2));

        assertThat(given).isEqualTo(template.number(values, 3));
    }

    @Test
    void a_series_that_is_held_counts_on_afterwards() {
        QuarkusTransaction.requiringNew().run(() -> series.hold(template, values));

        assertThat(next()).isEqualTo(template.number(values, 1));
    }

    @Test
    void a_thousand_at_once_get_the_numbers_from_one_to_a_thousand() {
        var pool = Executors.newFixedThreadPool(32);
        try {
            var given =
                    IntStream.range(0, 1000)
                            .mapToObj(any -> CompletableFuture.supplyAsync(() -> next(), pool))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 1000)
                            .mapToObj(serial -> template.number(values, serial))
                            .toList());
        } finally {
            pool.shutdownNow();
        }
    }
}
