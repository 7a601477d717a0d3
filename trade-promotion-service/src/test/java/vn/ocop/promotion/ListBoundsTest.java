package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** What a list cannot be asked for is refused, and the refusal names the parameter. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/fairs", "/exhibitors", "/fairs/%s/applications", "/fairs/%s/participants", "/imports"})
    void a_page_has_one_to_two_hundred_entries(String list) {
        var path = list.formatted(UUID.randomUUID());
        for (var limit : List.of("0", "-1", "201", "99999", "viele")) {
            var refused = Api.officer().get("/promotion/v1" + path + "?limit=" + limit);
            if (path.equals(list)) {
                assertThat(refused.statusCode()).as(list + " " + limit).isEqualTo(400);
                assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/query/limit");
            } else {
                assertThat(refused.statusCode()).as(list + " " + limit).isIn(400, 404);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/fairs, province=7, province",
        "/fairs, province=Thanh, province",
        "/fairs, kind=fair, kind",
        "/fairs, from=31/12/2026, from",
        "/fairs/export.csv, province=7, province",
        "/exhibitors, commune=1514, commune",
        "/exhibitors, kind=household, kind",
        "/exhibitors/export.ndjson, commune=1514, commune"
    })
    void a_filter_that_cannot_be_is_named(String list, String query, String parameter) {
        var refused = Api.officer().accept("*/*").get("/promotion/v1" + list + "?" + query);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/query/" + parameter);
    }
}
