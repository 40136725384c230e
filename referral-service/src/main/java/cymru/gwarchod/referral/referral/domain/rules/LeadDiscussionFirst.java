package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/**
 * Before a referral the practitioner talks with the own agency's lead, and both the talk and what was agreed are written
 * down (REF-05): a talk that is still to come is none. With an immediate risk of significant harm nothing comes first (REF-06). Social services, to whom the
 * referral goes, and their intake need no lead of another agency.
 */
@StatutoryRule({"REF-05", "REF-06"})
public final class LeadDiscussionFirst {

    private LeadDiscussionFirst() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(Submission submission, Instant now) {
        if (submission.content().immediateRisk() || submission.earlierReceipt().isPresent()) {
            return Optional.empty();
        }
        Optional<LeadDiscussion> agreed = submission
                .content()
                .leadDiscussion()
                .filter(d -> d.agreedAction() == LeadDiscussion.AgreedAction.REFER);
        if (agreed.isEmpty()) {
            return Optional.of(ReferralRefusal.LEAD_DISCUSSION_REQUIRED);
        }
        return agreed.get().discussedAt().isAfter(now)
                ? Optional.of(ReferralRefusal.DISCUSSION_IN_FUTURE)
                : Optional.empty();
    }
}
