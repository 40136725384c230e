package cymru.gwarchod.referral.vocabulary;

import java.time.Instant;

/**
 * Something that is so about a case; where the case stands is derived from these and never set.
 *
 * @param countsFrom the instant from which clocks count: for a referral its receipt
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
        REJECTION_PROPOSED
    }
}
