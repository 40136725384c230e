package cymru.gwarchod.referral.referral.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The act of handing in a referral.
 *
 * @param submitterRoles the realm roles of the submitter
 * @param responsibleAuthority statistical code of the authority addressed
 * @param earlierReceipt what intake enters for a telephone or paper referral
 */
public record Submission(
        Set<String> submitterRoles,
        String responsibleAuthority,
        ReferralContent content,
        Optional<EarlierReceipt> earlierReceipt) {

    public Submission {
        submitterRoles = Set.copyOf(submitterRoles);
    }

    /** A receipt before the entry (REF-20). */
    public record EarlierReceipt(Instant at, Receipt.Channel channel, String reason) {}
}
