package vn.ocop.assessment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.ocop.chassis.testing.FrontDoor;
import vn.ocop.stack.test.StackResource;

/** The outside of this service; after a wanted change run once with {@code -Dspec.write=true}. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
class FrontDoorTest extends FrontDoor {}
