package vn.ocop.registry.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.redrawing.Villages.officer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** Lists of producers from before an act: what they name goes where the act put it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class OldListsDoorTest {

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Clock clock;

    private String today() {
        return Legal.today(clock).toString();
    }

    private String row(String key, String commune) {
        return "P-%s-%s,Hộ %s %s,household,%s\n".formatted(once, key, key, once, commune);
    }

    private static Upload sent(String... rows) {
        var file = "producer_id,name,entity_type,commune_code\n" + String.join("", rows);
        return Upload.of("producers", file.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String communeOf(String key) {
        return officer()
                .get(BASE + "/producers?identifier=SOURCE|P-" + once + "-" + key)
                .jsonPath()
                .getString("items[0].communeCode");
    }

    @Test
    void a_list_from_before_a_merger_changes_nothing_and_its_new_rows_go_to_the_successor() {
        Villages.begin("90461", "90462");
        var before = new String[] {row("a", "90461"), row("b", "90462")};
        assertThat(sent(before).result()).startsWith("DONE 2 created");
        assertThat(Villages.merge(today(), "90462", "90461", "90462").statusCode())
                .isEqualTo(201);

        assertThat(sent(before).result()).contains("2 unchanged");
        assertThat(sent(row("c", "90461")).result()).startsWith("DONE 1 created");

        assertThat(communeOf("a")).isEqualTo("90461");
        assertThat(communeOf("c")).isEqualTo("90462");
    }

    @Test
    void a_new_row_of_a_split_commune_is_ambiguous_and_a_known_one_stays() {
        Villages.begin("90471");
        assertThat(sent(row("d", "90471")).result()).startsWith("DONE 1 created");
        assertThat(Villages.split(today(), "90471", "90472", "90473").statusCode())
                .isEqualTo(201);

        var upload = sent(row("d", "90471"), row("e", "90471"), row("f", "90479"));

        assertThat(upload.reasons()).containsExactly("ambiguous_commune", "unknown_commune");
        assertThat(communeOf("d")).isEqualTo("90471");
    }

    private String product(String key, String maker, String commune) {
        return "SP-%s-%s,P-%s-%s,Mật ong %s %s,food,%s\n".formatted(once, key, once, maker, key, once, commune);
    }

    private static Upload sentProducts(String... rows) {
        var file = "product_id,producer_id,name,product_group,commune_code\n" + String.join("", rows);
        return Upload.of("products", file.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String codeOf(String key) {
        return officer()
                .get(BASE + "/products?identifier=SOURCE|SP-" + once + "-" + key)
                .jsonPath()
                .getString("items[0].code");
    }

    @Test
    void products_of_a_list_from_before_an_act_go_where_their_commune_went() {
        Villages.begin("90481", "90482", "90483");
        assertThat(sent(row("g", "90481")).result()).startsWith("DONE 1 created");
        var before = product("g", "g", "90481");
        assertThat(sentProducts(before).result()).startsWith("DONE 1 created");
        Villages.merge(today(), "90482", "90481", "90482");
        Villages.split(today(), "90483", "90484", "90485");

        assertThat(sentProducts(before).result()).contains("1 unchanged");
        assertThat(sentProducts(product("h", "g", "90481")).result()).startsWith("DONE 1 created");
        assertThat(codeOf("g")).contains("-90481-");
        assertThat(codeOf("h")).contains("-90482-");
        assertThat(sentProducts(product("i", "g", "90483"), product("j", "g", "90489"))
                        .reasons())
                .containsExactly("ambiguous_commune", "unknown_commune");
    }
}
