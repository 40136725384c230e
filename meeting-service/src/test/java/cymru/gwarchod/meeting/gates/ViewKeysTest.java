package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.contract.ViewKeysGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ViewKeysTest extends ViewKeysGate {}
