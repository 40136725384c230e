package cymru.gwarchod.referral.referral.domain.rules;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import cymru.gwarchod.referral.referral.domain.Submission;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;

/**
 * Receipt is when social services had the referral: now, or, where intake enters what came by telephone or on paper, the
 * earlier moment with its channel and reason; never later (REF-20).
 */
@StatutoryRule("REF-20")
public final class ReceiptIsFixed {

    private ReceiptIsFixed() {}

    /** A refusal, or empty where the rule is kept. */
    public static Optional<ReferralRefusal> check(Submission submission, Instant now) {
        return submission.earlierReceipt().flatMap(earlier -> {
            if (!submission.submitterRoles().contains(Role.SS_INTAKE)) {
                return Optional.of(ReferralRefusal.RECEIPT_NOT_YOURS);
            }
            boolean earlierThanNow = earlier.at().isBefore(now) && earlier.channel() != Receipt.Channel.API;
            return earlierThanNow
                    ? Optional.<ReferralRefusal>empty()
                    : Optional.of(ReferralRefusal.RECEIPT_NOT_EARLIER);
        });
    }

    /** The receipt of a submission that is handed in now. */
    public static Receipt receipt(Submission submission, Instant now) {
        return submission
                .earlierReceipt()
                .map(e -> new Receipt(e.at(), e.channel(), Optional.of(e.reason())))
                .orElseGet(() -> new Receipt(now, Receipt.Channel.API, Optional.empty()));
    }
}
