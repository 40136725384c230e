package cymru.gwarchod.meeting;

import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Names, once for this module, what stands around the service in its tests. */
@QuarkusTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "meeting"))
public final class MeetingServiceTests {

    private MeetingServiceTests() {}
}
