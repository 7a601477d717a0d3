package vn.ocop.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** G2, D-6: the figures of Thanh Hoá in the boundaries of before and after 1 July 2025. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundariesDoorTest {

    /** Every other product is put where it would have been registered before the reform, in turn over all old units. */
    private static final String REGISTERED_BEFORE = """
            with old as (select id, row_number() over (order by code, id) - 1 as number, count(*) over () as count
                         from commune where province_code = '78' and valid_to = date '2025-07-01'),
                 made as (select id, row_number() over (order by code) as number
                          from product where province_code = '78')
            update product set commune_id = old.id
            from old, made
            where product.id = made.id and made.number % 2 = 0 and old.number = (made.number / 2) % old.count""";

    @Inject
    EntityManager db;

    @Test
    void the_real_merger_replayed_gives_661_in_old_and_in_new_boundaries() throws IOException {
        load("communes", "communes.csv");
        load("commune-mergers", "commune-mergers-38.csv");
        load("producers", "producers.csv");
        load("products", "products.csv");
        load("recognitions", "recognitions.csv");
        assertThat(nobody().get(BASE + "/statistics/products?province=78")
                        .jsonPath()
                        .getInt("total"))
                .isEqualTo(661);
        var today = count("new");
        assertThat(today.getInt("toBeAssigned")).isZero();
        assertThat(sum(today, "communes.total")).isEqualTo(661);
        var unreplayed = count("old");
        assertThat(sum(unreplayed, "communes.total") + unreplayed.getInt("unknownOldCommune"))
                .isEqualTo(661);

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(db.createNativeQuery(REGISTERED_BEFORE).executeUpdate())
                        .isEqualTo(330));

        var before = count("old");
        var after = count("new");
        assertThat(before.getInt("total")).isEqualTo(661);
        assertThat(after.getInt("total")).isEqualTo(661);
        assertThat(sum(before, "communes.total") + before.getInt("unknownOldCommune"))
                .isEqualTo(661);
        assertThat(sum(after, "communes.total") + after.getInt("toBeAssigned")).isEqualTo(661);
        assertThat(before.getInt("toBeAssigned")).isZero();
        assertThat(after.getInt("unknownOldCommune")).isZero();
        assertThat(before.getInt("unknownOldCommune")).isBetween(1, 331);
        assertThat(after.getInt("toBeAssigned")).isEqualTo(7);
        assertThat(sum(before, "communes.total")).isGreaterThanOrEqualTo(330);
        assertThat(before.getList("communes").size()).isGreaterThan(166);
        assertThat(after.getList("communes").size()).isLessThanOrEqualTo(166);
        assertThat(before.getString("boundariesOf")).isEqualTo("2025-06-30");
        for (var figures : List.of(before, after)) {
            assertThat(sum(figures, "communes.valid") + sum(figures, "communes.lapsed"))
                    .isEqualTo(sum(figures, "communes.total"));
            assertThat(sum(figures, "communes.byLastStars.three")
                            + sum(figures, "communes.byLastStars.four")
                            + sum(figures, "communes.byLastStars.five"))
                    .isEqualTo(sum(figures, "communes.total"));
        }
        assertThat(codes(before)).containsEntry("95142", 1L);
        assertThat(codes(after)).containsEntry("95142", 1L);
    }

    @Test
    void boundaries_are_old_or_new_of_one_province() {
        assertThat(nobody().get(BASE + "/statistics/communes").statusCode()).isEqualTo(400);
        assertThat(nobody().get(BASE + "/statistics/communes?province=38&boundaries=middle")
                        .statusCode())
                .isEqualTo(400);
        var nothing = nobody().get(BASE + "/statistics/communes?province=01").jsonPath();
        assertThat(nothing.getInt("total")).isZero();
        assertThat(nothing.getList("communes")).isEmpty();
        assertThat(nothing.getString("boundaries")).isEqualTo("new");
    }

    private static JsonPath count(String boundaries) {
        return nobody().get(BASE + "/statistics/communes?province=78&boundaries=" + boundaries)
                .jsonPath();
    }

    private static int sum(JsonPath figures, String path) {
        return figures.getList(path, Integer.class).stream().mapToInt(i -> i).sum();
    }

    private static Map<String, Long> codes(JsonPath figures) {
        return figures.getList("communes.code", String.class).stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    /** The sample of Thanh Hoá as a province 78 of its own, so that other tests are left alone. */
    private static void load(String kind, String file) throws IOException {
        try (InputStream in = BoundariesDoorTest.class.getResourceAsStream("/sample/" + file)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var moved = lines.stream()
                    .skip(1)
                    .filter(line -> line.matches(".*(,38,|-38-).*"))
                    .map(BoundariesDoorTest::moved)
                    .collect(Collectors.joining("\n"));
            var upload =
                    Upload.of(kind, (lines.get(0) + "\n" + moved + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
            assertThat(upload.result()).as(kind).startsWith("DONE");
        }
    }

    private static String moved(String line) {
        return line.replaceAll("(^|,)1([456]\\d{3})(?=,)", "$19$2")
                .replaceAll("(?<=,)38(?=,)", "78")
                .replace("-38-", "-78-")
                .replace("Tỉnh Thanh Hóa", "Tỉnh Thử Ranh Giới");
    }
}
