package cymru.gwarchod.assessment.assessment.domain;

import java.util.List;

/** What came of asking something of an assessment: it changed, or everything that stands in the way. */
public sealed interface AssessmentOutcome {
    /** The assessment as it is now, and the facts to publish. */
    record Changed(Assessment assessment, List<AssessmentEvent> events) implements AssessmentOutcome {
        public Changed {
            events = List.copyOf(events);
        }
    }

    /** Nothing changed. */
    record Refused(List<Refusal> refusals) implements AssessmentOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    static AssessmentOutcome changed(Assessment assessment, AssessmentEvent... events) {
        return new Changed(assessment, List.of(events));
    }

    static AssessmentOutcome refused(AssessmentRefusal code) {
        return new Refused(List.of(Refusal.of(code)));
    }
}
