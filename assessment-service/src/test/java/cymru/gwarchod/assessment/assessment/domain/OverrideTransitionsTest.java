package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OverrideTransitionsTest {
    @Test
    void onlyAnAwaitedApprovalLeadsAnywhere() {
        for (OverrideStatus from : OverrideStatus.values()) {
            for (OverrideStatus to : OverrideStatus.values()) {
                boolean expected = from == OverrideStatus.AWAITING_APPROVAL
                        && (to == OverrideStatus.APPROVED
                                || to == OverrideStatus.REJECTED
                                || to == OverrideStatus.SUPERSEDED);
                assertEquals(expected, OverrideTransitions.allows(from, to), from + " to " + to);
            }
        }
    }

    @Test
    void theGraphKnowsEveryState() {
        assertEquals(Set.of(OverrideStatus.values()), OverrideTransitions.GRAPH.keySet());
    }
}
