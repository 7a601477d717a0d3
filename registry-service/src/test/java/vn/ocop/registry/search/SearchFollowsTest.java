package vn.ocop.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.province;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** Search rows are made beside an import, and are there before it is done. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchFollowsTest {

    private static final int PRODUCTS = 1_200;

    private final String once = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    SearchFollows follows;

    private void bringProducts() {
        var maker = "producer_id,name,entity_type,commune_code\nF-%s,HTX %s,cooperative,%s\n"
                .formatted(once, once, NGA_SON);
        assertThat(Upload.of("producers", maker.getBytes(StandardCharsets.UTF_8), Map.of())
                        .result())
                .startsWith("DONE 1 created");
        var rows = new StringBuilder("product_id,producer_id,name,product_group,commune_code\n");
        for (int i = 0; i < PRODUCTS; i++) {
            rows.append("F-%s-%d,F-%s,Mắm %s số %d,food,%s\n".formatted(once, i, once, once, i, NGA_SON));
        }
        assertThat(Upload.of("products", rows.toString().getBytes(StandardCharsets.UTF_8), Map.of())
                        .result())
                .startsWith("DONE " + PRODUCTS + " created");
    }

    private int found() {
        return province("38")
                .queryParam("q", "mam " + once)
                .queryParam("count", true)
                .get(BASE + "/search/products")
                .jsonPath()
                .getInt("total");
    }

    /** All products of this test wait, as if they had never been followed. */
    private void forget() throws SQLException {
        try (var admin = superuser();
                var sql = admin.createStatement()) {
            sql.execute("with gone as (delete from product_search where name like 'Mắm " + once
                    + "%' returning product_id) insert into product_search_waiting select product_id from gone");
        }
    }

    @Test
    void what_an_import_has_brought_is_found_when_it_is_done() {
        bringProducts();

        assertThat(found()).isEqualTo(PRODUCTS);
    }

    @Test
    void what_a_crash_has_left_waiting_is_found_within_seconds() throws Exception {
        bringProducts();
        forget();

        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (found() < PRODUCTS && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }

        assertThat(found()).isEqualTo(PRODUCTS);
    }

    @Test
    void when_eight_settle_at_once_everything_is_found() throws Exception {
        bringProducts();
        forget();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> settling = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                settling.add(() -> {
                    follows.settle();
                    return null;
                });
            }
            for (var settled : threads.invokeAll(settling)) {
                settled.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(found()).isEqualTo(PRODUCTS);
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("ocop.test.superuser-url", String.class));
    }
}
