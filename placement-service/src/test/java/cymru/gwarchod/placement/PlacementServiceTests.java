package cymru.gwarchod.placement;

import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Names, once for this module, what stands around the service in its tests. */
@QuarkusTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "placement"))
public final class PlacementServiceTests {

    private PlacementServiceTests() {}
}
