package cymru.gwarchod.referral.vocabulary;

import java.time.Instant;

/**
 * Something that is so about a case; where the case stands is derived from these and never set.
 *
 * @param countsFrom the instant from which clocks count: for a referral its receipt, for what others did when it was done
 * @param record path of the record that shows it
 */
public record CaseFact(Kind kind, Instant countsFrom, String record) {

    /** What is so. */
    public enum Kind {
        /** A referral about the child is in the authority's inbox, or was. */
        REFERRAL_RECEIVED,
        /** A referral tells of imminent significant harm (REF-06). */
        IMMEDIATE_RISK,
        /** The authority has taken a referral on. */
        REFERRAL_ACCEPTED,
        /** One person proposes to end a referral, and a second has to decide (AMB-29). */
        REJECTION_PROPOSED,
        /** An assessment was completed. */
        ASSESSMENT_COMPLETED,
        /** A strategy discussion was held and has decided how to go on. */
        DISCUSSION_HELD,
        /** A strategy meeting was convened. */
        MEETING_CONVENED,
        /** A strategy meeting was held. */
        MEETING_HELD,
        /** A safeguarding plan came into force. */
        PLAN_ACTIVATED,
        /** A review meeting was held. */
        REVIEW_HELD
    }
}
