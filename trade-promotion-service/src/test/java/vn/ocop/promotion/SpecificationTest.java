package vn.ocop.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.CommittedSpec;
import vn.ocop.stack.test.StackResource;

/** The interface that others build on is a file that is reviewed like code. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class SpecificationTest {

    @Test
    void the_committed_specification_is_the_running_one() {
        assertThat(CommittedSpec.running()).isEqualTo(CommittedSpec.committed());
    }
}
