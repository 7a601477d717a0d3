package vn.ocop.registry.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.registry.redrawing.Villages;
import vn.ocop.stack.test.StackResource;

/** When the other services are told of a change of places. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncingTest {

    @Inject
    Announcing announcing;

    @Inject
    EntityManager db;

    @Inject
    Clock clock;

    private List<?> said(String reform) {
        return db.createNativeQuery(
                        "select payload from outbox where type like '%place-changed.v1' and aggregate_id = :id")
                .setParameter("id", UUID.fromString(reform))
                .getResultList();
    }

    private long saidInAll() {
        return ((Number) db.createNativeQuery("select count(*) from outbox where type like '%place-changed.v1'")
                        .getSingleResult())
                .longValue();
    }

    @Test
    void a_change_that_holds_is_told_at_once_and_one_ahead_on_its_day_and_once() {
        Villages.begin("90201", "90202", "90203", "90204");
        var today = Legal.today(clock);
        var now = Villages.merge(today.toString(), "90205", "90201", "90202")
                .jsonPath()
                .getString("id");
        var ahead = Villages.merge(today.plusDays(40).toString(), "90206", "90203", "90204")
                .jsonPath()
                .getString("id");

        assertThat(said(now)).singleElement().asString().contains("\"kind\":\"MERGE\"", "90201", "90205");
        assertThat(said(ahead)).isEmpty();
        announcing.allDue(today.plusDays(39));
        assertThat(said(ahead)).isEmpty();
        announcing.allDue(today.plusDays(60));
        announcing.allDue(today.plusDays(61));
        assertThat(said(ahead)).singleElement().asString().contains("90203", "90206");
    }

    @Test
    void a_file_is_told_unit_by_unit_and_the_same_file_again_tells_nothing() {
        Villages.begin("90211", "90212");
        var file = """
                old_code,old_name,old_full_name,old_district_code,old_district,old_province_code,old_province,new_code,coverage
                90215,A,Xã A,900,Huyện Thử,77,Tỉnh Thử,90211,whole
                90216,B,Xã B,900,Huyện Thử,77,Tỉnh Thử,90211,part
                90216,B,Xã B,900,Huyện Thử,77,Tỉnh Thử,90212,part
                """.getBytes(StandardCharsets.UTF_8);
        var day = Map.of("effectiveDate", "2025-07-01");
        var before = saidInAll();

        assertThat(Upload.of("commune-mergers", file, day).result()).startsWith("DONE 3 created");
        assertThat(saidInAll() - before).isEqualTo(2);
        assertThat(Upload.of("commune-mergers", file, day).result()).startsWith("DONE 0 created 0 updated 3 unchanged");
        assertThat(saidInAll() - before).isEqualTo(2);
    }
}
