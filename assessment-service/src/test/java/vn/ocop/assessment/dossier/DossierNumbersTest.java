package vn.ocop.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Stage;
import vn.ocop.chassis.numbering.NumberSeries;
import vn.ocop.chassis.time.Legal;
import vn.ocop.stack.test.StackResource;

/** Dossier numbers follow a template, and a thousand requests at once get a thousand of them (R6). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierNumbersTest {

    private static final int MANY = 1000;
    private static final int CONNECTIONS = 32;

    @Inject
    EntityManager database;

    @Inject
    NumberSeries series;

    @Inject
    Dossiers dossiers;

    @Test
    void a_thousand_dossiers_filed_at_once_have_the_numbers_from_one_to_a_thousand() {
        var commune = Person.commune("21001");
        var products = products("21", "21001", MANY);
        var year = Legal.today(Clock.systemUTC()).getYear();
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        List<String> numbers;
        try {
            numbers = products.stream()
                    .map(product -> CompletableFuture.supplyAsync(() -> number(commune, product), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdownNow();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj(serial -> "HS-21-%d-%06d".formatted(year, serial))
                        .toList());
    }

    /** A machine that is too busy says 503 and has written nothing: as clients do, one asks again. */
    private static String number(Person commune, UUID product) {
        var answer = Stage.file(commune, product, "FIRST");
        for (int i = 0; i < 20 && answer.statusCode() == 503; i++) {
            answer = Stage.file(commune, product, "FIRST");
        }
        return answer.then().statusCode(201).extract().path("number");
    }

    @Test
    void a_dossier_is_found_and_listed_by_its_number() {
        try (var registry = new Registry()) {
            var filed = Stage.filed(registry.product());
            String number = Stage.COMMUNE.asks().get(filed.path()).path("number");

            assertThat(number).matches("HS-38-[0-9]{4}-[0-9]{6}");
            List<String> found = Stage.COMMUNE
                    .asks()
                    .queryParam("number", number)
                    .get(Stage.BASE + "/dossiers")
                    .path("items.id");
            assertThat(found).containsExactly(filed.id().toString());
            assertThat(Stage.COMMUNE
                            .asks()
                            .queryParam("number", number)
                            .get(Stage.BASE + "/dossiers/export.csv")
                            .asString())
                    .contains("dossier_no", number);
            assertThat(Person.commune("14758")
                            .asks()
                            .queryParam("number", number)
                            .get(Stage.BASE + "/dossiers")
                            .<List<String>>path("items.id"))
                    .isEmpty();
        }
    }

    @Test
    void a_filing_that_is_refused_leaves_no_gap() {
        var commune = Person.commune("23001");
        var products = products("23", "23001", 2);
        var first = number(commune, products.get(0));

        Stage.file(commune, products.get(0), "FIRST").then().statusCode(409);

        assertThat(serial(number(commune, products.get(1)))).isEqualTo(serial(first) + 1);
    }

    private static int serial(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    @Test
    void the_service_does_not_start_with_a_template_that_makes_one_number_of_all() {
        assertThatThrownBy(() -> new DossierNumbers("HS-{province}-{year}", series, dossiers))
                .hasMessage("ocop.numbers.dossier=HS-{province}-{year}: {serial} is missing, without it all numbers"
                        + " would be one");
        assertThatThrownBy(() -> new DossierNumbers("HS-{district}-{serial}", series, dossiers))
                .hasMessageContaining("nothing is known as {district}; there are {commune}, {province}, {year}");
    }

    /** Products that the registry told of, as many as nobody wants to say one by one. */
    private List<UUID> products(String province, String commune, int count) {
        var ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            var producer = UUID.randomUUID();
            database.createNativeQuery("insert into catalogue_producer (id, kind, province_code, commune_code, version)"
                            + " values (:id, 'COOPERATIVE', :province, :commune, 1)")
                    .setParameter("id", producer)
                    .setParameter("province", province)
                    .setParameter("commune", commune)
                    .executeUpdate();
            database.createNativeQuery("""
                            insert into catalogue_product
                                (id, producer_id, code, name, industry, criteria_set, province_code, commune_code, version)
                            select id, :producer, 'T-1', 'Chè Shan tuyết', 'I', 'S10', :province, :commune, 1
                            from unnest(cast(:ids as uuid[])) as id""")
                    .setParameter("producer", producer)
                    .setParameter("province", province)
                    .setParameter("commune", commune)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .executeUpdate();
        });
        return ids;
    }
}
