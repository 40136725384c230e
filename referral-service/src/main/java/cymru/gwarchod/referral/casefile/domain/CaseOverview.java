package cymru.gwarchod.referral.casefile.domain;

import cymru.gwarchod.referral.casefile.domain.rules.NextSteps;
import cymru.gwarchod.referral.casefile.domain.rules.StateOfCase;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.statutoryclock.RulesInForce;
import java.util.List;

/** A case, where it stands, and what comes next. */
public record CaseOverview(CaseFile caseFile, CaseState state, List<NextStep> nextSteps, List<CaseFact> facts) {

    /** Changes with everything that an answer shows of the case: the case's own version does not know of the facts. */
    public long revision() {
        return Integer.toUnsignedLong((caseFile.version() + facts.toString()).hashCode());
    }

    /** Derives the overview from the facts. */
    public static CaseOverview of(CaseFile caseFile, List<CaseFact> facts, RulesInForce rules) {
        return new CaseOverview(
                caseFile, StateOfCase.of(caseFile, facts), NextSteps.of(caseFile, facts, rules), List.copyOf(facts));
    }
}
