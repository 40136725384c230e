package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.security.AuthorisationMatrixGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuthorisationMatrixTest extends AuthorisationMatrixGate {}
