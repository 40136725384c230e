package cymru.gwarchod.assessment.gates;

import cymru.gwarchod.testing.architecture.ArchitectureGate;
import cymru.gwarchod.testing.architecture.Layout;
import java.util.Map;
import java.util.Set;

class ArchitectureTest extends ArchitectureGate {

    private static final String ANY_RECORD = "the fact behind it is a record of any kind, in any service";

    ArchitectureTest() {
        super(new Layout(
                "cymru.gwarchod.assessment",
                Set.of("vocabulary"),
                Map.of(
                        "SuggestedIndicator.cause",
                        ANY_RECORD,
                        "SuggestedIndicators.from",
                        ANY_RECORD,
                        "SuggestingFact.cause",
                        ANY_RECORD,
                        "ReassessmentTrigger.record",
                        ANY_RECORD,
                        "ContributorRequest.agency",
                        "the agency of somebody else who took part, not of the caller",
                        "MonitoredObligationEntity.version",
                        "a copy: the obligation's version decides what is newer")));
    }
}
