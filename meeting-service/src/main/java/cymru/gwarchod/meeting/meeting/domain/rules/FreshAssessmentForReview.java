package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.stream.Stream;

/** Each review rests on an assessment that was completed since the meeting before it (SERAF-11). */
@StatutoryRule("SERAF-11")
public final class FreshAssessmentForReview {

    private FreshAssessmentForReview() {}

    /** What is missing. */
    public static Stream<Refusal> check(Closing.Facts facts) {
        Instant since = facts.previousHeldAt().orElse(facts.ofCase().openedAt());
        boolean fresh = facts.ofCase().assessments().stream()
                .anyMatch(a -> a.completedAt().isAfter(since));
        return fresh ? Stream.empty() : Stream.of(Refusal.of(MeetingRefusal.FRESH_ASSESSMENT_REQUIRED));
    }
}
