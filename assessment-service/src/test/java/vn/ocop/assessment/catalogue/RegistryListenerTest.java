package vn.ocop.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.stack.test.StackResource;

/** Facts may come twice, late and out of order; the copy is always the newest that was heard. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistryListenerTest {

    private static Registry registry;

    @Inject
    Catalogue catalogue;

    @BeforeAll
    static void open() {
        registry = new Registry();
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void an_older_fact_changes_nothing() {
        var told = registry.product("COOPERATIVE", "S10");
        registry.product(told, 3, "S11");
        Registry.awaitRow("catalogue_product", told.productId(), 3);

        registry.product(told, 2, "S12");
        registry.product(told, 4, "S13");
        Registry.awaitRow("catalogue_product", told.productId(), 4);
        registry.product(told, 3, "S11");
        registry.producer(told.producerId(), 2, "FARM");
        Registry.awaitRow("catalogue_producer", told.producerId(), 2);

        assertThat(Registry.version("catalogue_product", told.productId())).isEqualTo(4);
        assertThat(set(told.productId())).contains("S13");
    }

    @Test
    void of_several_recognitions_the_latest_that_stands_counts() {
        var told = registry.product();
        var day = LocalDate.of(2027, 6, 30);
        registry.granted(told, day);
        var later = registry.granted(told, day.plusMonths(12));
        assertThat(lastDay(told.productId())).isEqualTo(day.plusMonths(12));

        registry.ended(later, told, day.plusMonths(12));

        assertThat(lastDay(told.productId())).isEqualTo(day);
    }

    @Test
    void a_fact_that_cannot_be_is_set_aside_and_the_rest_flows_on() {
        var id = UUID.randomUUID();
        registry.producer(id, 1, "KINGDOM");

        registry.product();

        assertThat(Registry.version("catalogue_producer", id)).isZero();
        try (var ear = Ear.on("ocop.assessment.dead-letters")) {
            assertThat(ear.await(letter -> letter.key().equals(id.toString())).headers())
                    .containsKey("dead-letter-reason");
        }
    }

    private java.util.Optional<String> set(UUID productId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> catalogue.known(productId).criteriaSet());
    }

    private LocalDate lastDay(UUID productId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> catalogue.granted(productId).orElseThrow().lastDay());
    }
}
