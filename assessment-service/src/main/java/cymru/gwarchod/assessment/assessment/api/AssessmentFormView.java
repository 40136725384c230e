package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.CallerProvider;
import cymru.gwarchod.access.runtime.OutcomeAnswers;
import cymru.gwarchod.assessment.assessment.AssessmentAccess;
import cymru.gwarchod.assessment.assessment.AssessmentState;
import cymru.gwarchod.assessment.assessment.ReadAssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.AssessmentOutcome;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.instrument.ScoreScheme;
import cymru.gwarchod.http.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The form as it is answered, with its tag; to whom only the summary opens, that. */
@ApplicationScoped
class AssessmentFormView {

    private final ReadAssessmentForm readAssessmentForm;
    private final ScoreScheme scheme;
    private final CallerProvider callers;
    private final OutcomeAnswers answers;

    AssessmentFormView(
            ReadAssessmentForm readAssessmentForm, ScoreScheme scheme, CallerProvider callers, OutcomeAnswers answers) {
        this.readAssessmentForm = readAssessmentForm;
        this.scheme = scheme;
        this.callers = callers;
        this.answers = answers;
    }

    /** The answer to a step on the form. */
    Response answer(Outcome<AssessmentState, AssessmentOutcome.Refused> outcome) {
        return answers.of(
                outcome,
                done -> Response.ok(of(done))
                        .header(HttpHeaders.ETAG, tag(done))
                        .build(),
                AssessmentProblems::of);
    }

    /** The answer to a step that was taken before. */
    Response current(UUID id) {
        return answer(
                readAssessmentForm.handle(new AssessmentId(id), AssessmentAccess.READ_FORM.scopeOf(callers.caller())));
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
