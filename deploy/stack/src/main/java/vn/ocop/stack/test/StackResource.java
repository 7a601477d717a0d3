package vn.ocop.stack.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.postgres.ServiceDatabase;

/**
 * Gives a test JVM a fresh database on the PostgreSQL of this Maven run, its Kafka, and a key that signs tokens:
 *
 * <pre>{@code @WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))}</pre>
 *
 * All test JVMs of a run see the same topics: append {@code chassis.topic-suffix} to their names and
 * {@code chassis.group-suffix} to consumer groups.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://ocop.local";
    private static final String AUDIENCE = "ocop";

    private String service = "service";
    private TokenKey key;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        try {
            StackFile stack = StackFile.await();
            String once = UUID.randomUUID().toString().substring(0, 8);
            key = TokenKey.generate();
            ServiceDatabase database =
                    new ServiceDatabase(service, service + "_" + once, stack.rolesPassword(), stack.rolesPassword());
            database.create(stack.postgresPort(), stack.superuserPassword());
            return settings(stack, database, once);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("The test stack did not give a database", broken);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    private Map<String, String> settings(StackFile stack, ServiceDatabase database, String once) {
        String url = Connect.url(stack.postgresPort(), database.database());
        Map<String, String> settings = new HashMap<>(tokens());
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", database.app());
        settings.put("quarkus.datasource.password", database.appPassword());
        settings.put("quarkus.flyway.jdbc-url", url);
        settings.put("quarkus.flyway.username", database.owner());
        settings.put("quarkus.flyway.password", database.ownerPassword());
        settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
        settings.put("chassis.topic-suffix", "." + once);
        settings.put("chassis.group-suffix", "." + once);
        settings.put("ocop.test.superuser-url", url + "?user=postgres&password=" + stack.superuserPassword());
        return settings;
    }

    private Map<String, String> tokens() {
        return Map.of(
                "quarkus.oidc.public-key", key.publicKey(),
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", AUDIENCE,
                "smallrye.jwt.sign.key.location", key.privateKey().toUri().toString(),
                "smallrye.jwt.new-token.issuer", ISSUER,
                "smallrye.jwt.new-token.audience", AUDIENCE,
                "smallrye.jwt.new-token.lifespan", "3600");
    }

    @Override
    public void stop() {
        if (key == null) {
            return;
        }
        try {
            Files.deleteIfExists(key.privateKey());
        } catch (IOException leftForTheSystem) {
            key.privateKey().toFile().deleteOnExit();
        }
    }
}
