package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTransitionsTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,EDIT,DRAFT",
        "DRAFT,SUGGEST,DRAFT",
        "DRAFT,COMPLETE,COMPLETED",
        "DRAFT,OVERRIDE,",
        "DRAFT,DECIDE_MEETING,",
        "COMPLETED,EDIT,",
        "COMPLETED,SUGGEST,",
        "COMPLETED,COMPLETE,",
        "COMPLETED,OVERRIDE,COMPLETED",
        "COMPLETED,DECIDE_MEETING,COMPLETED",
        "DRAFT,RECORD_ACTION,",
        "COMPLETED,RECORD_ACTION,COMPLETED"
    })
    void everyStateAndActionLeadsWhereTheGraphSays(
            AssessmentStatus from, AssessmentAction action, AssessmentStatus to) {
        assertEquals(Optional.ofNullable(to), AssessmentTransitions.next(from, action));
    }

    @Test
    void everyPairOfStatesIsDecided() {
        // when
        List<String> pairs = new ArrayList<>();
        for (AssessmentStatus from : AssessmentStatus.values()) {
            for (AssessmentStatus to : AssessmentStatus.values()) {
                if (AssessmentTransitions.EDGES.stream().anyMatch(edge -> edge.from() == from && edge.to() == to)) {
                    pairs.add(from + ">" + to);
                }
            }
        }
        // then no way leads back from a completed form
        assertEquals(List.of("DRAFT>DRAFT", "DRAFT>COMPLETED", "COMPLETED>COMPLETED"), pairs);
    }

    @Test
    void noEdgeIsThereTwice() {
        assertEquals(
                AssessmentTransitions.EDGES.size(),
                AssessmentTransitions.EDGES.stream()
                        .map(edge -> edge.from() + " " + edge.action())
                        .distinct()
                        .count());
    }
}
