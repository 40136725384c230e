package cymru.gwarchod.meeting.vocabulary.api;

import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import java.util.Locale;

/**
 * The problem for a refusal: 422 where a rule stands in the way, 409 where only the state does. Each error carries its
 * code and the place it is about, so that one answer names everything that is missing.
 */
public final class RefusalProblems {

    private RefusalProblems() {}

    /** The problem. */
    public static ProblemException of(Refusals refusals) {
        boolean stateOnly = refusals.codes().stream().allMatch(code -> code.isState());
        return ProblemException.of(
                stateOnly ? GeneralProblems.STATE_CONFLICT : GeneralProblems.VALIDATION_FAILED,
                refusals.all().stream()
                        .map(r -> new FieldError(
                                r.pointer(),
                                r.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                r.about().orElse(null)))
                        .toList());
    }
}
