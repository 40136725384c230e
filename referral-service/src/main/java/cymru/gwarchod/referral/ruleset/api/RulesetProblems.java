package cymru.gwarchod.referral.ruleset.api;

import cymru.gwarchod.problem.Bilingual;
import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.ruleset.RulesetRefusal;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;
import java.util.List;

/** The problem for each refusal. */
final class RulesetProblems {

    private static final String DOCUMENT = "#/document";

    private RulesetProblems() {}

    static ProblemException of(RulesetRefusal refusal) {
        return switch (refusal) {
            case RulesetRefusal.NotKeptByCaller() -> ProblemException.of(GeneralProblems.FORBIDDEN);
            case RulesetRefusal.BeginsTooEarly() ->
                ProblemException.at(DOCUMENT, ProblemCode.of("ruleset-begins-too-early"));
            case RulesetRefusal.Defective(List<String> defects) -> {
                String where = String.join("; ", defects);
                yield ProblemException.at(DOCUMENT, ProblemCode.of("ruleset-defective"))
                        .withDetail(new Bilingual(where, where));
            }
            case RulesetRefusal.UnknownRule() -> parameter("rule", "unknown-code");
            case RulesetRefusal.NeedsInstant() -> parameter("triggerAt", "required");
            case RulesetRefusal.BeyondHorizon() -> ProblemException.of(ProblemCode.of(BeyondCalendarHorizon.CODE));
        };
    }

    static ProblemException parameter(String name, String code) {
        return ProblemException.of(GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of(name, code)));
    }
}
