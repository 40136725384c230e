package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;

/** The form as it is answered, with its tag; to whom only the summary opens, that. */
@ApplicationScoped
class AssessmentFormView {

    private final ScoreScheme scheme;

    AssessmentFormView(ScoreScheme scheme) {
        this.scheme = scheme;
    }

    AssessmentView of(Outcome.Done<AssessmentState, ?> done) {
        AssessmentState state = done.value();
        return done.access().view().equals(AssessmentAccess.FORM)
                ? form(state)
                : AssessmentResponse.of(
                        state.assessment().summary(state.revisions().current()));
    }

    private AssessmentFormResponse form(AssessmentState state) {
        return AssessmentFormResponse.of(
                state, state.assessment().completion().map(done -> AssessmentResultResponse.of(state, scheme)));
    }

    EntityTag tag(Outcome.Done<AssessmentState, ?> done) {
        return EntityTag.of(done.access().view(), done.value().revisions().current());
    }
}
