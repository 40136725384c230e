package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every rule a submission has to keep, in the order in which a person would want to hear of them. */
public final class SubmissionRules {

    private SubmissionRules() {}

    /** The first refusal, or empty where all rules are kept. */
    public static Optional<ReferralRefusal> check(Submission submission, Instant now) {
        LocalDate today = now.atZone(StatutoryClock.ZONE).toLocalDate();
        return Stream.<Supplier<Optional<ReferralRefusal>>>of(
                        () -> ChildrenUnderEighteen.check(submission.content().child(), today),
                        () -> DesignatedLeadRefers.check(submission),
                        () -> LeadDiscussionFirst.check(submission, now),
                        () -> ReferrerCanBeReached.check(submission.content().referrer()),
                        () -> ReceiptIsFixed.check(submission, now))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }
}
