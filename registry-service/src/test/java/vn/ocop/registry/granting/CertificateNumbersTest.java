package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.numbering.NumberSeries;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.Upload;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.DecisionNumbers;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.recognition.Recognitions;
import vn.ocop.stack.test.StackResource;

/** Certificates are numbered by the office's template, a thousand at once with a thousand numbers (R6). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class CertificateNumbersTest {

    private static final int MANY = 1000;
    private static final int CONNECTIONS = 32;
    private static final String DAY = "2026-06-25";

    @Inject
    EntityManager db;

    @Inject
    NumberSeries series;

    @Inject
    Recognitions recognitions;

    /** Results that await their decision, of so many products of a commune of their own. */
    private List<UUID> proposed(String province, int many, int stars) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        place(province);
        Upload.of(
                "producers",
                "producer_id,name,entity_type,commune_code\nS-" + mark + ",HTX số " + mark + ",cooperative," + province
                        + "001\n");
        var products = Upload.of(
                "products",
                IntStream.range(0, many)
                        .mapToObj(i ->
                                "S-%s-%d,S-%s,Chè %s số %d,food,%s001%n".formatted(mark, i, mark, mark, i, province))
                        .collect(Collectors.joining(
                                "", "product_id,producer_id,name,product_group,commune_code\n", "")));
        assertThat(products.result()).startsWith("DONE " + many + " created");
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> ids = db.createNativeQuery("""
                            insert into recognition (id, version, product_id, product_name, producer_id, province_code,
                                commune_code, kind, origin, state, stars, level, dossier_id, registered_at)
                            select gen_random_uuid(), 0, id, name, producer_id, province_code, commune_code, 'FIRST',
                                   'DECIDED', 'PROPOSED', :stars, case when :stars = 5 then 'NATIONAL' else 'PROVINCE' end,
                                   gen_random_uuid(), now()
                            from product where name like :name
                            returning id""")
                    .setParameter("stars", stars)
                    .setParameter("name", "Chè " + mark + " số %")
                    .getResultList();
            return ids.stream().map(UUID.class::cast).toList();
        });
    }

    private void place(String province) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from)
                        select :id, 0, :code, 'Đánh Số', 'Xã Đánh Số', :key, 'COMMUNE', :province, 'Tỉnh Thử',
                               date '2025-07-01'
                        where not exists (select 1 from commune where code = :code)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("code", province + "001")
                        .setParameter("key", SearchKey.of("Xã Đánh Số"))
                        .setParameter("province", province)
                        .executeUpdate());
    }

    private static Response decided(String province, UUID recognition, int stars, String more) {
        var address = BASE + "/recognitions/" + recognition;
        return post(
                province(province)
                        .header("If-Match", province(province).get(address).header("ETag")),
                "/recognitions/" + recognition + "/decisions",
                """
                {"number":"715","symbol":"%s","authority":"%s","level":"%s","decidedOn":"%s","stars":%d%s}""".formatted(
                                stars == 5 ? "QĐ-BNNMT" : "QĐ-UBND",
                                stars == 5 ? "Bộ Nông nghiệp và Môi trường" : "UBND tỉnh Thử",
                                stars == 5 ? "NATIONAL" : "PROVINCE",
                                DAY,
                                stars,
                                more));
    }

    private static Response told(String province, UUID recognition, String number) {
        var address = BASE + "/recognitions/" + recognition;
        return province(province)
                .header("If-Match", province(province).get(address).header("ETag"))
                .body("{\"number\":\"" + number + "\"}")
                .put(address + "/certificate-number");
    }

    private static String number(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer.jsonPath().getString("certificateNumber");
    }

    /** A machine that is too busy says 503 and has written nothing: as clients do, one asks again. */
    private static Response patiently(Supplier<Response> asked) {
        var answer = asked.get();
        for (int i = 0; i < 20 && answer.statusCode() == 503; i++) {
            answer = asked.get();
        }
        return answer;
    }

    private static String code(Response answer) {
        return answer.statusCode() + " " + answer.jsonPath().getString("code");
    }

    @Test
    void a_thousand_decisions_at_once_number_a_thousand_certificates_without_a_gap() {
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        List<String> numbers;
        try {
            numbers = proposed("05", MANY, 3).stream()
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> number(patiently(() -> decided("05", one, 3, ""))), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdownNow();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY)
                        .mapToObj("GCN-05-2026-%06d"::formatted)
                        .toList());
    }

    @Test
    void a_certificate_is_found_by_its_number_and_its_product_shows_it() {
        var recognition = proposed("07", 1, 3).get(0);

        var answer = decided("07", recognition, 3, "");

        var number = number(answer);
        assertThat(province("07")
                        .queryParam("certificateNumber", number)
                        .get(BASE + "/recognitions")
                        .<List<String>>path("items.id"))
                .containsExactly(recognition.toString());
        assertThat(province("08")
                        .queryParam("certificateNumber", number)
                        .get(BASE + "/recognitions")
                        .<List<String>>path("items.id"))
                .isEmpty();
        assertThat(province("07")
                        .get(BASE + "/products/" + answer.jsonPath().getString("productId"))
                        .jsonPath()
                        .getString("recognition.certificateNumber"))
                .isEqualTo(number);
        assertThat(province("07")
                        .queryParam("certificateNumber", number)
                        .get(BASE + "/recognitions/export.csv")
                        .asString())
                .contains("certificate_no", number);
    }

    @Test
    void a_number_the_office_wrote_itself_is_kept_and_passed_over() {
        var results = proposed("21", 4, 3);
        assertThat(number(decided("21", results.get(0), 3, ""))).isEqualTo("GCN-21-2026-000001");
        var own = ",\"certificateNumber\":\"GCN-21-2026-000002\"";

        assertThat(number(decided("21", results.get(1), 3, own))).isEqualTo("GCN-21-2026-000002");

        assertThat(code(decided("21", results.get(2), 3, own))).isEqualTo("409 certificate-number-taken");
        assertThat(number(decided("21", results.get(2), 3, ""))).isEqualTo("GCN-21-2026-000003");
        assertThat(number(decided("21", results.get(3), 3, ",\"certificateNumber\":\"15/GCN - OCOP\"")))
                .isEqualTo("15/GCN - OCOP");
    }

    @Test
    void a_ministrys_certificate_stays_without_a_number_until_it_is_told() {
        var results = proposed("23", 2, 5);

        assertThat(number(decided("23", results.get(0), 5, ""))).isNull();

        assertThat(code(told("23", results.get(1), "1"))).isEqualTo("409 move-not-allowed");
        assertThat(number(told("23", results.get(0), "15/GCN-BNNMT"))).isEqualTo("15/GCN-BNNMT");
        assertThat(number(told("23", results.get(0), "15/GCN-BNNMT"))).isEqualTo("15/GCN-BNNMT");
        assertThat(code(told("23", results.get(0), "16/GCN-BNNMT"))).isEqualTo("409 certificate-keeps-its-number");
        number(decided("23", results.get(1), 5, ""));
        assertThat(code(told("23", results.get(1), "15/GCN-BNNMT"))).isEqualTo("409 certificate-number-taken");
        assertThat(told("23", results.get(1), " 17").statusCode()).isEqualTo(400);
    }

    @Test
    void certificates_of_a_file_keep_their_numbers_and_are_never_met() {
        var result = proposed("26", 1, 3).get(0);
        var mark = UUID.randomUUID().toString().substring(0, 8);
        Upload.of(
                "producers", "producer_id,name,entity_type,commune_code\nK-" + mark + ",HTX sổ cũ,cooperative,26001\n");
        Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                K1-%1$s,K-%1$s,Miến dong,food,26001
                K2-%1$s,K-%1$s,Bún khô,food,26001
                """.formatted(mark));
        var rows = """
                recognition_id,product_id,kind,stars,decision_no,decision_date,authority_level,authority,certificate_no
                K1-%1$s,K1-%1$s,new,3,11/QĐ-UBND,2026-02-01,province,UBND tỉnh Thử,%2$s
                K2-%1$s,K2-%1$s,new,3,12/QĐ-UBND,2026-02-02,province,UBND tỉnh Thử,%3$s
                """;
        var first = "GCN-26-2026-000001";

        var twice = Upload.of("recognitions", rows.formatted(mark, first, first));
        assertThat(twice.result()).isEqualTo("DONE 1 created 0 updated 0 unchanged 1 rejected");
        assertThat(twice.reasons()).containsExactly("certificate_number_taken");
        assertThat(Upload.of("recognitions", rows.formatted(mark, first, "")).result())
                .isEqualTo("DONE 1 created 0 updated 1 unchanged 0 rejected");
        assertThat(Upload.of("recognitions", rows.formatted(mark, first, "7/GCN"))
                        .result())
                .isEqualTo("DONE 0 created 1 updated 1 unchanged 0 rejected");
        assertThat(Upload.of("recognitions", rows.formatted(mark, "8/GCN", "7/GCN"))
                        .reasons())
                .containsExactly("recognition_is_final");

        assertThat(number(decided("26", result, 3, ""))).isEqualTo("GCN-26-2026-000002");
    }

    @ParameterizedTest(name = "by {0} the number {1} is of the form: {2}")
    @CsvSource({
        "{serial}/QĐ-UBND, 715 QĐ-UBND, true",
        "{serial}/QĐ-UBND, 715a QĐ-UBND, true",
        "{serial}/QĐ-UBND, 715 QĐ-SNN, false",
        "{serial}/{year}/QĐ-UBND, 715 2026/QĐ-UBND, true",
        "{serial}/{year}/QĐ-UBND, 715 2025/QĐ-UBND, false",
        "{serial}/{symbol}, 715 QĐ-SNN, true"
    })
    void a_decisions_number_is_held_to_the_form_of_its_level(String form, String written, boolean good) {
        var numbers = new DecisionNumbers("{serial}/{symbol}", form, "{serial}/{symbol}");
        var space = written.indexOf(' ');
        var decision = new Decision(
                written.substring(0, space),
                written.substring(space + 1),
                "UBND tỉnh Thử",
                Level.PROVINCE,
                LocalDate.of(2026, 6, 25));

        if (good) {
            numbers.require(decision);
        } else {
            assertThatThrownBy(() -> numbers.require(decision))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(RegistryReason.DECISION_NUMBER_OF_ANOTHER_FORM.slug());
        }
    }

    @Test
    void the_service_does_not_start_with_templates_that_cannot_be() {
        assertThatThrownBy(() -> new CertificateNumbers("GCN-{year}", series, recognitions))
                .hasMessageStartingWith("registry.numbers.certificate=GCN-{year}: {serial} is missing");
        assertThatThrownBy(() -> new DecisionNumbers("{serial}", "{serial}/{authority}", "{serial}"))
                .hasMessageStartingWith("registry.numbers.decision.province={serial}/{authority}: nothing is known as");
    }
}
