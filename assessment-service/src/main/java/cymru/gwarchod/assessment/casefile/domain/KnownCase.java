package cymru.gwarchod.assessment.casefile.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.vocabulary.BirthDate;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import java.time.Instant;
import java.util.Optional;

/**
 * One child and one responsible authority, as this service has been told.
 *
 * @param localAuthority statistical code
 * @param agency its social services
 * @param openedAt empty until referral-service has said so
 * @param described what the latest referral said of the child
 * @param immediateRisk whether any referral of the case spoke of immediate risk
 * @param ended when the case ended, and why
 */
public record KnownCase(
        CaseId id,
        ChildId child,
        String localAuthority,
        AgencyCode agency,
        Optional<Instant> openedAt,
        Optional<Described> described,
        boolean immediateRisk,
        Optional<Ending> ended) {

    /**
     * What a referral said of the child.
     *
     * @param receivedAt when that referral was received; a later one says it better
     */
    public record Described(Instant receivedAt, Optional<BirthDate> birthDate, boolean lookedAfter) {}

    /** When a case ended, and why. */
    public record Ending(Instant at, Reason reason) {

        /** Why referral-service says that a case ended. */
        public enum Reason {
            REDIRECTED,
            REJECTED,
            PLAN_ENDED,
            /** It needed no plan, or no longer. */
            NO_FURTHER_ACTION,
            TRANSFERRED;

            /** The records of work that ran its course stay those of the authority that did it. */
            public boolean leavesTheAuthorityItsRecords() {
                return this == PLAN_ENDED || this == NO_FURTHER_ACTION;
            }
        }
    }

    /** A case of which nothing is known yet but whose it is. */
    public static KnownCase of(CaseId id, ChildId child, String localAuthority, AgencyCode agency) {
        return new KnownCase(
                id, child, localAuthority, agency, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** The same, opened then. */
    public KnownCase openedAt(Instant at) {
        return new KnownCase(id, child, localAuthority, agency, Optional.of(at), described, immediateRisk, ended);
    }

    /** The same with what one more referral says of the child; the latest received one stands. */
    public KnownCase describedBy(Described referral, boolean immediate) {
        boolean newer = described
                .filter(d -> d.receivedAt().isAfter(referral.receivedAt()))
                .isEmpty();
        return new KnownCase(
                id,
                child,
                localAuthority,
                agency,
                openedAt,
                newer ? Optional.of(referral) : described,
                immediateRisk || immediate,
                ended);
    }

    /** The same, ended; the first ending stands. */
    public KnownCase ended(Ending ending) {
        return new KnownCase(
                id,
                child,
                localAuthority,
                agency,
                openedAt,
                described,
                immediateRisk,
                ended.or(() -> Optional.of(ending)));
    }

    /** The birth date, as far as it is known. */
    public Optional<BirthDate> birthDate() {
        return described.flatMap(Described::birthDate);
    }
}
