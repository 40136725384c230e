package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import java.util.stream.Stream;

/** Every rule that the closing of a meeting has to keep; all that is missing is said at once. */
public final class ClosingRules {

    private ClosingRules() {}

    /** What stands in the way. */
    public static Refusals check(Meeting meeting, Closing closing, Closing.Facts facts) {
        Stream<Refusal> sections =
                switch (meeting.convening().kind()) {
                    case STRATEGY -> AgendaOutputs.check(closing.outputs());
                    case REVIEW ->
                        Stream.concat(ReviewContent.check(closing.outputs()), FreshAssessmentForReview.check(facts));
                };
        return Refusals.collect(
                sections,
                OutcomesFit.check(closing.outcomes(), facts.ofCase()),
                ReviewDateSet.check(meeting, closing, facts),
                MinuteTakerNamed.check(closing),
                PlanResults.check(meeting, facts));
    }
}
