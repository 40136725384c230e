package cymru.gwarchod.referral.restriction.domain.rules;

import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction.Approval;
import cymru.gwarchod.referral.restriction.domain.RestrictionRefusal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A restriction takes two approvers of different teams, and none of them proposed it: neither a pair of colleagues nor one
 * person with two hats closes a file, or opens one again (security model, 6.4).
 */
public final class TwoTeamsApprove {

    private TwoTeamsApprove() {}

    /** What stands against this approval. */
    public static Optional<RestrictionRefusal> check(CaseRestriction restriction, Approval next) {
        boolean known = Stream.concat(
                        Stream.of(restriction.proposal().by()),
                        restriction.approvals().stream().map(Approval::by))
                .anyMatch(before -> before.subject().equals(next.by().subject()));
        if (known) {
            return Optional.of(RestrictionRefusal.SECOND_PERSON_REQUIRED);
        }
        return restriction.approvals().stream().anyMatch(before -> before.team().equals(next.team()))
                ? Optional.of(RestrictionRefusal.SECOND_TEAM_REQUIRED)
                : Optional.empty();
    }
}
