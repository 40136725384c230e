package cymru.gwarchod.referral.vocabulary;

import java.time.Instant;

/**
 * The discussion with the own agency's designated lead that comes before a referral, and what was agreed (REF-05).
 *
 * @param leadName the designated lead with whom it was
 * @param discussedAt when
 * @param summary what was discussed
 * @param agreedAction what was agreed
 */
public record LeadDiscussion(String leadName, Instant discussedAt, String summary, AgreedAction agreedAction) {

    /** What practitioner and lead agree to do. */
    public enum AgreedAction {
        REFER,
        GATHER_MORE_AND_REVIEW,
        NO_REFERRAL
    }
}
