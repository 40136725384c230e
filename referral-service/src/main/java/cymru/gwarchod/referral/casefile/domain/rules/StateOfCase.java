package cymru.gwarchod.referral.casefile.domain.rules;

import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import java.util.Collection;
import java.util.List;

/**
 * Where a case stands, by the fact that carries it furthest. The order is that of the flow chart: a fact takes its place
 * in the list and nothing else changes. Imminent harm outranks acceptance, because in that branch the discussion comes
 * before the assessment (FLOW-01).
 */
public final class StateOfCase {

    private static final List<Milestone> FURTHEST_FIRST = List.of(
            new Milestone(Kind.IMMEDIATE_RISK, CaseState.IMMEDIATE_DISCUSSION),
            new Milestone(Kind.REFERRAL_ACCEPTED, CaseState.ASSESSING),
            new Milestone(Kind.REJECTION_PROPOSED, CaseState.RECEIVED),
            new Milestone(Kind.REFERRAL_RECEIVED, CaseState.RECEIVED));

    private StateOfCase() {}

    private record Milestone(Kind fact, CaseState state) {}

    /** The state by these facts; a case of which nothing else is known has been received, or there would be none. */
    public static CaseState of(CaseFile caseFile, Collection<CaseFact> facts) {
        if (caseFile.closure().isPresent()) {
            return CaseState.CLOSED;
        }
        return FURTHEST_FIRST.stream()
                .filter(milestone -> facts.stream().anyMatch(fact -> fact.kind() == milestone.fact()))
                .findFirst()
                .map(Milestone::state)
                .orElse(CaseState.RECEIVED);
    }
}
