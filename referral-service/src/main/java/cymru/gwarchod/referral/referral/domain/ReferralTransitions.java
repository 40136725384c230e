package cymru.gwarchod.referral.referral.domain;

import static cymru.gwarchod.referral.referral.domain.ReferralStatus.ACCEPTED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.RECEIVED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.REJECTED;
import static cymru.gwarchod.referral.referral.domain.ReferralStatus.REJECTION_PROPOSED;

import java.util.Arrays;
import java.util.Optional;

/** The state graph of a referral as data; whatever asks whether a step is possible asks here. */
public enum ReferralTransitions {
    ACCEPT(RECEIVED, ACCEPTED),
    REDIRECT(RECEIVED, RECEIVED),
    REJECT(RECEIVED, REJECTED),
    PROPOSE_REJECTION(RECEIVED, REJECTION_PROPOSED),
    CONFIRM_REJECTION(REJECTION_PROPOSED, REJECTED),
    DECLINE_REJECTION(REJECTION_PROPOSED, RECEIVED);

    private final ReferralStatus from;
    private final ReferralStatus to;

    ReferralTransitions(ReferralStatus from, ReferralStatus to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from this state, or empty where it is not possible. */
    public Optional<ReferralStatus> from(ReferralStatus status) {
        return status == from ? Optional.of(to) : Optional.empty();
    }

    /** Whether any step leads from one state to the other. */
    public static boolean connects(ReferralStatus from, ReferralStatus to) {
        return Arrays.stream(values()).anyMatch(t -> t.from == from && t.to == to);
    }
}
