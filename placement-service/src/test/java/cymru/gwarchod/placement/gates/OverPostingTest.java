package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    OverPostingTest() {
        super(Set.of(
                // Whether a document was handed over, by what the filer says.
                "amendPlacementNotification #/information/0/state", "filePlacementNotification #/information/0/state"));
    }
}
