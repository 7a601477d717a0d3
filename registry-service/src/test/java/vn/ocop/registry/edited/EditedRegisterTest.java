package vn.ocop.registry.edited;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.registry.Office;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** An office's register finds what was renamed or moved here, and leaves it so unless it is told otherwise (R14). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditedRegisterTest {

    private static final String HEADER = "Tên sản phẩm;Chủ thể;Loại hình;Xã/Phường;Hạng sao;Nhóm sản phẩm\n";
    private static final String SAME = "DONE 0 created 0 updated 2 unchanged 0 rejected";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    /** Without codes: producer and products are found by what they are called. */
    private final String file = HEADER
            + "Chiếu %1$s;Hộ cói %1$s;Hộ;Xã Nga Sơn;3;Thủ công\n".formatted(mark)
            + "Thảm %1$s;Hộ cói %1$s;Hộ;Xã Nga Sơn;3;Thủ công\n".formatted(mark);

    private JsonPath found(String list, String name) {
        return Office.province("38")
                .queryParam("q", name + " " + mark)
                .get(BASE + "/" + list + "?count=true")
                .jsonPath();
    }

    private void put(String list, String name, String body) {
        var path = BASE + "/" + list + "/" + found(list, name).getString("items[0].id");
        var etag = Office.province("38").get(path).header("ETag");
        assertThat(Office.province("38")
                        .header("If-Match", etag)
                        .body(body)
                        .put(path)
                        .statusCode())
                .isEqualTo(200);
    }

    @BeforeEach
    void a_register_came_in_and_everything_was_put_right() {
        Upload.of("register", file);
        put("producers", "Hộ cói", """
                {"name":"HTX chiếu cói %s","kind":"COOPERATIVE","communeCode":"%s"}""".formatted(mark, CAM_THACH));
        put("products", "Chiếu", """
                {"name":"Chiếu hoa %s","industry":"V","criteriaSet":"S23"}""".formatted(mark));
        put("products", "Thảm", """
                {"name":"Thảm lục bình %s","industry":"IV"}""".formatted(mark));
    }

    private void nothingIsDoubled() {
        assertThat(found("producers", "").getInt("total")).isEqualTo(1);
        assertThat(found("products", "").getInt("total")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIAL", "ALL_OR_NOTHING"})
    void what_was_put_right_is_found_kept_and_reported(String mode) {
        var again = Upload.of("register", file, "mode=" + mode);

        assertThat(again.result()).isEqualTo(SAME);
        assertThat(again.accepted().<String>getList("items[0].kept"))
                .containsExactlyInAnyOrder("name", "producer", "group", "kind");
        assertThat(again.accepted().<String>getList("items[1].kept"))
                .containsExactlyInAnyOrder("name", "producer", "kind");
        nothingIsDoubled();
        assertThat(found("products", "Chiếu hoa").getString("items[0].industry"))
                .isEqualTo("V");
    }

    @Test
    void told_to_overwrite_it_takes_the_words_of_the_register_once() {
        var rehearsal = Upload.of("register", file, "mode=PARTIAL&dryRun=true&overwriteEdited=true");
        var over = Upload.of("register", file, "mode=PARTIAL&overwriteEdited=true");

        assertThat(rehearsal.result()).isEqualTo("DONE 0 created 2 updated 0 unchanged 0 rejected");
        assertThat(over.result()).isEqualTo("DONE 0 created 2 updated 0 unchanged 0 rejected");
        assertThat(over.accepted().getList("items.kept.flatten()")).isEmpty();
        nothingIsDoubled();
        assertThat(found("products", "Chiếu").getString("items[0].industry")).isEqualTo("IV");
        assertThat(found("products", "Thảm").getInt("total")).isEqualTo(1);
        var maker = found("producers", "Hộ cói");
        assertThat(maker.getString("items[0].kind")).isEqualTo("HOUSEHOLD");
        assertThat(maker.getString("items[0].communeCode")).isEqualTo(NGA_SON);
        var again = Upload.of("register", file, "mode=PARTIAL&overwriteEdited=true");
        assertThat(again.result()).isEqualTo(SAME);
    }

    @Test
    void a_kind_of_producer_that_its_products_do_not_allow_is_not_taken() {
        var association = file.replace(";Hộ;", ";Hội;");

        var over = Upload.of("register", association, "mode=PARTIAL&overwriteEdited=true");

        assertThat(found("producers", "").getString("items[0].kind")).isEqualTo("COOPERATIVE");
        assertThat(over.result()).isEqualTo("DONE 0 created 2 updated 0 unchanged 0 rejected");
    }
}
