package vn.ocop.stack.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the programme; their records are kept without limit of time or size. */
public final class Topics {

    private static final int PARTITIONS = 3;
    private static final Map<String, String> FOR_EVER =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1");

    private Topics() {}

    public static List<String> names(List<String> speakers) {
        Stream<String> ofEach = speakers.stream()
                .flatMap(name -> Stream.of("ocop." + name + ".events", "ocop." + name + ".dead-letters"));
        return Stream.concat(ofEach, Stream.of("ocop.audit.anchors")).toList();
    }

    /** Creates the missing ones; false while the broker does not answer. */
    public static boolean created(String bootstrap, List<String> names) throws InterruptedException {
        Map<String, Object> client =
                Map.of("bootstrap.servers", bootstrap, "request.timeout.ms", "4000", "default.api.timeout.ms", "5000");
        try (Admin admin = Admin.create(client)) {
            Set<String> there = admin.listTopics().names().get(6, TimeUnit.SECONDS);
            List<NewTopic> missing = names.stream()
                    .filter(name -> !there.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(FOR_EVER))
                    .toList();
            admin.createTopics(missing).all().get(6, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }
}
