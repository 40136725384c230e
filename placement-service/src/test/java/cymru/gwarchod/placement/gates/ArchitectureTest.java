package cymru.gwarchod.placement.gates;

import cymru.gwarchod.testing.architecture.ArchitectureGate;
import cymru.gwarchod.testing.architecture.Layout;
import java.util.Map;
import java.util.Set;

class ArchitectureTest extends ArchitectureGate {

    ArchitectureTest() {
        super(new Layout(
                "cymru.gwarchod.placement",
                Set.of("vocabulary"),
                Map.of(
                        "InformationItemRequest.state",
                        "what has become of an item, as whoever files says; no state of a record")));
    }
}
