package cymru.gwarchod.referral.casefile.domain.rules;

import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import java.util.Collection;
import java.util.List;

/**
 * Where a case stands, by the fact that carries it furthest. The order is that of the flow chart: a fact takes its place
 * in the list and nothing else changes. Imminent harm outranks acceptance and the assessment, because in that branch the
 * discussion comes before the assessment (FLOW-01).
 */
public final class StateOfCase {

    private static final List<Milestone> FURTHEST_FIRST = List.of(
            new Milestone(Kind.PLAN_ACTIVATED, CaseState.PLAN_ACTIVE),
            new Milestone(Kind.MEETING_HELD, CaseState.MEETING_HELD),
            new Milestone(Kind.MEETING_CONVENED, CaseState.MEETING_SCHEDULED),
            new Milestone(Kind.DISCUSSION_HELD, CaseState.DISCUSSION_DECIDED),
            new Milestone(Kind.IMMEDIATE_RISK, CaseState.IMMEDIATE_DISCUSSION),
            new Milestone(Kind.ASSESSMENT_COMPLETED, CaseState.ASSESSED),
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
        if (isReviewed(facts)) {
            return CaseState.REVIEWED;
        }
        return FURTHEST_FIRST.stream()
                .filter(milestone -> facts.stream().anyMatch(fact -> fact.kind() == milestone.fact()))
                .findFirst()
                .map(Milestone::state)
                .orElse(CaseState.RECEIVED);
    }

    /** A review before there was a plan has reviewed none. */
    private static boolean isReviewed(Collection<CaseFact> facts) {
        return facts.stream().filter(plan -> plan.kind() == Kind.PLAN_ACTIVATED).anyMatch(plan -> facts.stream()
                .anyMatch(review -> review.kind() == Kind.REVIEW_HELD
                        && !review.countsFrom().isBefore(plan.countsFrom())));
    }
}
