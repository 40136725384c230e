package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.security.HoldingsGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HoldingsTest extends HoldingsGate {}
