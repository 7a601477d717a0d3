package vn.ocop.registry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.proposal.Proposing.accept;
import static vn.ocop.registry.proposal.Proposing.id;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Office;
import vn.ocop.registry.proposal.Proposing.Made;
import vn.ocop.stack.test.StackResource;

/** What waits on an officer's desk. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalListTest {

    private static JsonPath list(RequestSpecification who, String query) {
        var answer = who.get(BASE + "/proposals?count=true&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    @Test
    void the_list_is_filtered_paged_and_ends_where_the_caller_reach_ends() {
        var made = Made.in(NGA_SON);
        var rename = made.proposes("{\"name\":\"Mắm tôm cốt\",\"reason\":\"Đổi nhãn\"}");
        var story = made.proposes("{\"details\":{\"story\":\"Nghề mắm.\"},\"reason\":\"Thêm câu chuyện\"}");
        var kind = made.proposesOfItself("{\"kind\":\"FARM\",\"reason\":\"Là trang trại\"}");
        accept(commune(NGA_SON), kind);
        var mine = "producer=" + made.producer();
        var today = Legal.today(Clock.systemUTC());

        assertThat(list(producer(made.producer()), "").<String>getList("items.id"))
                .containsExactly(id(kind), id(story), id(rename));
        assertThat(list(commune(NGA_SON), mine + "&state=PENDING").getInt("total"))
                .isEqualTo(2);
        assertThat(list(province("38"), mine + "&about=PRODUCER").<String>getList("items.id"))
                .containsExactly(id(kind));
        assertThat(list(province("38"), "record=" + made.product()).getInt("total"))
                .isEqualTo(2);
        assertThat(list(province("38"), mine + "&field=details.story").<String>getList("items.id"))
                .containsExactly(id(story));
        assertThat(list(province("38"), mine + "&province=38&commune=" + NGA_SON + "&from=" + today + "&to=" + today)
                        .getInt("total"))
                .isEqualTo(3);
        assertThat(list(province("38"), mine + "&to=" + today.minusDays(1)).getInt("total"))
                .isZero();
        assertThat(list(commune(CAM_THACH), mine).getInt("total")).isZero();
        assertThat(list(province("80"), mine).getInt("total")).isZero();
        var first = list(province("38"), mine + "&limit=2");
        var second = list(province("38"), mine + "&limit=2&cursor=" + first.getString("nextCursor"));
        assertThat(second.<String>getList("items.id")).containsExactly(id(rename));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune=1",
                "province=x",
                "field=details.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "state=DONE",
                "unknown=1",
                "from=today"
            })
    void a_filter_that_means_nothing_is_refused(String query) {
        assertThat(province("38").get(BASE + "/proposals?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void outsiders_do_not_read_proposals() {
        assertThat(Office.as("he-thong", "public-system", "ocop_province", "*")
                        .get(BASE + "/proposals")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Office.nobody().get(BASE + "/proposals").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xlsx"})
    void the_list_comes_as_a_file_with_the_same_rows(String form) {
        var made = Made.in(NGA_SON);
        var proposed = made.proposes("{\"name\":\"=Mắm tôm cốt\",\"reason\":\"Đổi nhãn\"}");

        var file = province("38").get(BASE + "/proposals/export." + form + "?producer=" + made.producer());
        var beyond = province("80").get(BASE + "/proposals/export." + form + "?producer=" + made.producer());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("de-xuat-").contains("." + form);
        if (!form.equals("xlsx")) {
            assertThat(file.asString()).contains(id(proposed)).contains("→ =Mắm tôm cốt");
            assertThat(beyond.asString()).doesNotContain(id(proposed));
        }
    }
}
