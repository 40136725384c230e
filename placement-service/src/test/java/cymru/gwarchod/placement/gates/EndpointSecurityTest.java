package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.security.EndpointSecurityGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EndpointSecurityTest extends EndpointSecurityGate {}
