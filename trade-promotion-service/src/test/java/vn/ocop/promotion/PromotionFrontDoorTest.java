package vn.ocop.promotion;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.ocop.chassis.testing.FrontDoor;
import vn.ocop.stack.test.StackResource;

/** The outside of this service: routes, specification, health and metrics. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class PromotionFrontDoorTest extends FrontDoor {}
