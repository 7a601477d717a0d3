package vn.ocop.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewrappingTest {

    @Inject
    EntityManager db;

    @Inject
    Safe safe;

    @Inject
    Keys keys;

    @Inject
    Rewrapping rewrapping;

    @Test
    void data_sealed_under_an_older_master_key_opens_and_its_key_goes_under_the_new_one() {
        var subject = UUID.randomUUID();
        var contact = new Contact("Lê Thị Cũ", "0912999111", null, null, null);
        var dataKey = Sealing.freshKey();
        var sealed = QuarkusTransaction.requiringNew().call(() -> {
            db.persist(new PersonKey(
                    subject, Sealing.seal(keys.master("old"), subject, dataKey.getEncoded()), "old", Instant.now()));
            return safe.seal(subject, contact);
        });

        assertThat(opened(subject, sealed)).isEqualTo(contact);
        rewrapping.some();
        rewrapping.some();

        assertThat(keyId(subject)).isEqualTo("test");
        assertThat(opened(subject, sealed)).isEqualTo(contact);
    }

    private Contact opened(UUID subject, SealedContact sealed) {
        return QuarkusTransaction.requiringNew().call(() -> safe.open(subject, sealed));
    }

    private String keyId(UUID subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> db.find(PersonKey.class, subject).keyId());
    }
}
