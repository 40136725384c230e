package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.security.NonInterferenceGate;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class NonInterferenceTest extends NonInterferenceGate {

    NonInterferenceTest() {
        super(new AssessmentWorld());
    }
}
