package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.MeetingOutcome;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A meeting has an outcome; several may apply, and no further action stands alone (MEET-20). It does not fit a category in
 * effect of 3 or 4, unless a new assessment has lowered it (MEET-21, AMB-10).
 */
@StatutoryRule({"MEET-20", "MEET-21", "AMB-10"})
public final class OutcomesFit {

    private OutcomesFit() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(Set<MeetingOutcome> outcomes, CaseFacts facts) {
        Stream.Builder<Refusal> found = Stream.builder();
        if (outcomes.isEmpty()) {
            found.add(Refusal.of(MeetingRefusal.OUTCOME_MISSING));
        }
        if (outcomes.contains(MeetingOutcome.NO_FURTHER_ACTION)) {
            if (outcomes.size() > 1) {
                found.add(Refusal.of(MeetingRefusal.NFA_NOT_ALONE));
            }
            if (facts.requiresMeeting()) {
                found.add(Refusal.of(MeetingRefusal.NFA_AGAINST_CATEGORY));
            }
        }
        return found.build();
    }
}
