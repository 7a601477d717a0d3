package vn.ocop.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.process.Refusal;

class BrokerTest {

    @TempDir
    private Path folder;

    @Test
    void topics_keep_their_records_for_ever_and_survive_a_restart() throws Exception {
        Broker.Place place = new Broker.Place(folder.resolve("kafka"), Ports.unused(), Ports.unused(), false);
        List<String> names = Topics.names(List.of("registry", "funding"));
        Broker broker = Broker.start(place);
        assertThat(Topics.created(broker.address(), names)).isTrue();
        broker.stop();
        Broker again = Broker.start(place);
        assertThat(Topics.created(again.address(), names)).isTrue();
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "ocop.registry.events");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", again.address()))) {
            Config config = admin.describeConfigs(List.of(topic))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(topic);
            assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            assertThat(config.get("retention.bytes").value()).isEqualTo("-1");
            assertThat(admin.describeTopics(names)
                            .allTopicNames()
                            .get(20, TimeUnit.SECONDS)
                            .values())
                    .allSatisfy(found -> assertThat(found.partitions()).hasSize(3));
        }
        again.stop();
    }

    @Test
    void every_speaker_has_facts_and_dead_letters() {
        assertThat(Topics.names(List.of("registry")))
                .containsExactly("ocop.registry.events", "ocop.registry.dead-letters", "ocop.audit.anchors");
    }

    @Test
    void a_half_written_data_directory_is_refused() throws IOException {
        Path data = Files.createDirectory(folder.resolve("kafka"));
        Broker.refuseHalfWritten(data);
        Files.writeString(data.resolve("bootstrap.checkpoint"), "");
        assertThatThrownBy(() -> Broker.refuseHalfWritten(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--fresh");
    }
}
