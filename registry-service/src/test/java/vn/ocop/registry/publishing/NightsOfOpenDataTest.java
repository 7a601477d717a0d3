package vn.ocop.registry.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** Nights that are missed, contested or left undone (X7). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class NightsOfOpenDataTest {

    private static final String ROOM = BASE + "/open-data";

    @Inject
    NightWatch watch;

    @Inject
    Nights nights;

    private final Marked marked = new Marked();

    @Test
    void a_missed_night_is_reached_back_over_by_the_next_changes() throws IOException, SQLException {
        marked.register();
        var first = Marked.night(watch);
        var mine = Published.byId(Published.lines(first, "full.ndjson.gz"));
        Marked.renamed(marked.id("VALID"), "Mắm cáy " + marked.mark);
        Marked.nextDay();
        var third = Marked.night(watch);

        var since = given().get(ROOM)
                .jsonPath()
                .getString("items.find { it.day == '" + third + "' && it.extent == 'CHANGES' }.since");
        assertThat(since).isEqualTo(first.toString());
        Published.applied(mine, Published.lines(third, "changes.ndjson.gz"));
        assertThat(List.copyOf(mine.values())).isEqualTo(Published.lines(third, "full.ndjson.gz"));
    }

    @Test
    void of_eight_instances_at_once_one_makes_the_files_and_a_second_run_changes_nothing() throws Exception {
        marked.register();
        var today = Marked.nextDay();
        var people = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                var instance = "instance-" + i;
                tries.add(() -> watch.make(today, instance));
            }
            var made = 0;
            for (var done : people.invokeAll(tries)) {
                made += done.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
        var before = Published.bytes(today, "full.ndjson.gz");
        Marked.renamed(marked.id("VALID"), "Mắm nêm " + marked.mark);

        assertThat(watch.make(today, "later")).isFalse();
        assertThat(Published.bytes(today, "full.ndjson.gz")).isEqualTo(before);
    }

    @Test
    void what_a_dead_instance_left_undone_another_does_when_its_lease_is_over() throws Exception {
        var today = Marked.nextDay();
        assertThat(nights.take(today, "dead", Duration.ofSeconds(2))).isTrue();
        assertThat(watch.make(today, "alive")).isFalse();

        Thread.sleep(2_200);
        assertThat(watch.make(today, "alive")).isTrue();
        assertThat(given().get(ROOM + "/" + today + "/full.csv.gz").statusCode())
                .isEqualTo(200);
    }
}
