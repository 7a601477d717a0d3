package vn.ocop.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.openapi.SpecRules;
import vn.ocop.chassis.testing.CommittedSpec;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpecificationTest {

    @Test
    void the_committed_specification_is_the_running_one() {
        assertThat(CommittedSpec.committed()).isEqualTo(CommittedSpec.running());
    }

    @Test
    void it_breaks_no_rule_of_the_house() {
        assertThat(SpecRules.violations(CommittedSpec.running())).isEmpty();
    }
}
