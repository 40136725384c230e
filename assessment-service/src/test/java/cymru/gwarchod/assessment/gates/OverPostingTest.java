package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    OverPostingTest() {
        super(Set.of());
    }
}
