package vn.ocop.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryConstraintsTest {

    @Inject
    EntityManager db;

    @Inject
    RegistryConstraints constraints;

    @Test
    void every_constraint_that_has_words_is_in_the_tables() {
        List<?> names = db.createNativeQuery("""
                        select cast(conname as text) from pg_constraint
                        union select cast(relname as text) from pg_class""").getResultList();

        assertThat(new HashSet<Object>(names))
                .containsAll(constraints.byConstraint().keySet());
        assertThat(constraints.byConstraint().values()).contains(RegistryReason.ALREADY_REGISTERED);
    }
}
