package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.proposal.Proposing.accept;
import static vn.ocop.registry.proposal.Proposing.code;
import static vn.ocop.registry.proposal.Proposing.id;
import static vn.ocop.registry.proposal.Proposing.refuse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** R8 meets R13: what waits when its record is merged into another one. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalMergedTest {

    private static final String RENAMED = "{\"name\":\"%s\",\"reason\":\"Đổi tên theo giấy đăng ký\"}";

    private static void merge(String things, UUID gone, UUID survivor) {
        var etag = province("38").get(BASE + "/" + things + "/" + gone).header("ETag");
        var merged =
                post(province("38").header("If-Match", etag), "/" + things + "/" + gone + "/mergers", """
                {"survivorId":"%s","reason":"Đăng ký hai lần"}""".formatted(
                                survivor));
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
    }

    private static Response read(Response proposed) {
        return commune(NGA_SON).get(BASE + "/proposals/" + id(proposed));
    }

    @Test
    void what_was_proposed_of_a_merged_producer_is_accepted_no_more_and_can_be_refused() {
        var gone = Made.in(NGA_SON);
        var survivor = Made.in(NGA_SON);
        var proposed = gone.proposesOfItself(RENAMED.formatted("Hộ " + UUID.randomUUID()));
        id(proposed);

        merge("producers", gone.producer(), survivor.producer());

        var answer = accept(commune(NGA_SON), proposed);
        assertThat(code(answer)).isEqualTo("409 merged-away");
        assertThat(answer.jsonPath().getString("detail"))
                .contains(survivor.producer().toString());
        assertThat(read(proposed).jsonPath().getString("state")).isEqualTo("PENDING");
        assertThat(refuse(commune(NGA_SON), proposed, "Chủ thể đã hợp nhất").statusCode())
                .isEqualTo(201);
        var anew = gone.proposesOfItself(RENAMED.formatted("Hộ " + UUID.randomUUID()));
        assertThat(anew.statusCode()).isIn(308, 409);
    }

    @Test
    void what_was_proposed_of_a_merged_product_is_accepted_no_more() {
        var gone = Made.in(NGA_SON);
        var survivor = new Made(
                id2(post(commune(NGA_SON), "/products", """
                        {"producerId":"%s","name":"Mắm %s","industry":"I","criteriaSet":"S09"}""".formatted(gone.producer(), UUID.randomUUID()))),
                gone.producer());
        var proposed = gone.proposes(RENAMED.formatted("Mắm tôm " + UUID.randomUUID()));
        id(proposed);

        merge("products", gone.product(), survivor.product());

        var answer = accept(commune(NGA_SON), proposed);
        assertThat(code(answer)).isEqualTo("409 merged-away");
        assertThat(answer.jsonPath().getString("detail"))
                .contains(survivor.product().toString());
        assertThat(refuse(commune(NGA_SON), proposed, "Sản phẩm đã hợp nhất").statusCode())
                .isEqualTo(201);
    }

    private static UUID id2(Response created) {
        return vn.ocop.registry.Office.id(created);
    }

    @Test
    void what_waits_for_a_product_of_a_merged_producer_goes_on_under_the_survivor() {
        var gone = Made.in(NGA_SON);
        var survivor = Made.in(NGA_SON);
        var proposed = gone.proposes(RENAMED.formatted("Mắm tôm " + UUID.randomUUID()));
        id(proposed);

        merge("producers", gone.producer(), survivor.producer());

        var now = read(proposed);
        assertThat(now.jsonPath().getString("producerId"))
                .isEqualTo(survivor.producer().toString());
        for (var token : new UUID[] {gone.producer(), survivor.producer()}) {
            assertThat(producer(token).get(BASE + "/proposals/" + id(proposed)).statusCode())
                    .isEqualTo(200);
            assertThat(producer(token).get(BASE + "/products/" + gone.product()).statusCode())
                    .isEqualTo(200);
        }
        var accepted = post(
                commune(NGA_SON).header("If-Match", now.header("ETag")),
                "/proposals/" + id(proposed) + "/acceptances",
                "");
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(201);
    }
}
