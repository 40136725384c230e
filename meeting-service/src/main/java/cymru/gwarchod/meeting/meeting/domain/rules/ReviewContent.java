package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.meeting.domain.Outputs;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.stream.Stream;

/** What a review looks at: actions taken, progress, impact, new information, the level of risk (MEET-26). */
@StatutoryRule("MEET-26")
public final class ReviewContent {

    private ReviewContent() {}

    /** What is missing. */
    public static Stream<Refusal> check(Outputs outputs) {
        Stream.Builder<Refusal> missing = Stream.builder();
        if (outputs.actionsTaken().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.ACTIONS_TAKEN_MISSING));
        }
        if (outputs.progress().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.PROGRESS_MISSING));
        }
        if (outputs.impact().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.IMPACT_MISSING));
        }
        if (outputs.newInformation().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.NEW_INFORMATION_MISSING));
        }
        if (outputs.levelOfRisk().isEmpty()) {
            missing.add(Refusal.of(MeetingRefusal.LEVEL_OF_RISK_MISSING));
        }
        return missing.build();
    }
}
