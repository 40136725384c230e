package cymru.gwarchod.referral.casefile.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import java.time.Instant;
import java.util.Optional;

/**
 * One child and one responsible authority, from the first received referral to closure.
 *
 * @param localAuthority statistical code
 * @param agency its social services
 */
public record CaseFile(
        CaseId id,
        String reference,
        ChildId child,
        String localAuthority,
        AgencyCode agency,
        Instant openedAt,
        Optional<Closure> closure,
        long version) {

    /** When a case ended, and why. That a child refuses help is no reason (REF-26). */
    public record Closure(Instant at, Reason reason) {

        /** The only reasons there are. */
        public enum Reason {
            REDIRECTED,
            REJECTED,
            PLAN_ENDED,
            /** It needed no plan, or no longer. */
            NO_FURTHER_ACTION,
            TRANSFERRED;

            /** Whether another authority answers for the child from then on; otherwise the records stay where they are. */
            public boolean handsTheChildOver() {
                return this == REDIRECTED || this == TRANSFERRED;
            }
        }
    }
}
