package cymru.gwarchod.meeting.gates;

import cymru.gwarchod.testing.architecture.ArchitectureGate;
import cymru.gwarchod.testing.architecture.Layout;
import java.util.Map;
import java.util.Set;

class ArchitectureTest extends ArchitectureGate {

    ArchitectureTest() {
        super(new Layout(
                "cymru.gwarchod.meeting",
                Set.of("vocabulary"),
                Map.of(
                        "ProfessionalRequest.agency",
                        "the agency of somebody else, whom the caller names; the caller's own comes from the token",
                        "ReadPlanStanding.standing",
                        "it implements the port by which meetings ask for the plan of a case")));
    }
}
