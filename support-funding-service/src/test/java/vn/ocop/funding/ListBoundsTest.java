package vn.ocop.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** What a list cannot be asked for is refused, and the refusal names the parameter. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListBoundsTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/payouts",
                "/payouts/%s/steps",
                "/past-payouts",
                "/policies",
                "/estimates",
                "/ledger/postings",
                "/statement-lines"
            })
    void a_page_has_one_to_two_hundred_entries(String list) {
        var reader = Office.token("kiem-toan-binh", "auditor");
        var path = list.contains("%s") ? list.formatted(payout()) : list;
        assertThat(Office.as(reader).get("/funding/v1" + path + "?limit=200").statusCode())
                .isEqualTo(200);
        for (var limit : List.of("0", "-1", "201", "99999", "viele")) {
            var refused = Office.as(reader).get("/funding/v1" + path + "?limit=" + limit);
            assertThat(refused.statusCode()).as(list + " " + limit).isEqualTo(400);
            assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/query/limit");
        }
    }

    private String payout() {
        var it = Situations.recognised(database, "38", 3);
        return Office.openSupport(it.productId()).path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "/payouts, product=7, product",
        "/payouts, state=paid, state",
        "/payouts/export.csv, benefit=GIFT, benefit",
        "/past-payouts, province=7, province",
        "/past-payouts, year=2017, year",
        "/past-payouts, year=2031, year",
        "/past-payouts, kind=support, kind",
        "/past-payouts, linked=maybe, linked",
        "/past-payouts/export.ndjson, year=2031, year",
        "/past-payouts/totals, province=Thanh, province",
        "/past-payouts/totals, from=31/12/2025, from",
        "/policies, province=7, province",
        "/policies/export.xlsx, province=7, province",
        "/estimates, year=20260, year",
        "/estimates, province=7, province",
        "/ledger/postings, payout=7, payout",
        "/statement-lines, result=OK, result"
    })
    void a_filter_that_cannot_be_is_named(String list, String query, String parameter) {
        var refused = Office.as(Office.token("kiem-toan-binh", "auditor"))
                .accept("*/*")
                .get("/funding/v1" + list + "?" + query);

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
        assertThat(refused.<List<String>>path("errors.pointer")).containsExactly("/query/" + parameter);
    }
}
