package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where referrals are kept. Every method takes the scope of the caller; what lies outside is absent. */
public interface Referrals {

    /**
     * A referral that the caller may see.
     *
     * @param access the view and the relation that it rests on
     */
    record Seen(Referral referral, AgencyScope.Allowed access) {}

    /**
     * Which referrals to list.
     *
     * @param status absent for all
     * @param after the sort key of the last item of the page before
     * @param fetch how many: one more than is shown, which tells whether there is a next page
     */
    record Query(Optional<ReferralStatus> status, Optional<Position> after, int fetch) {

        /** How many of them are shown. */
        public int shown() {
            return fetch - 1;
        }
    }

    /** How a referral of a case stands. */
    record Standing(CaseId caseId, ReferralId id, ReferralStatus status, boolean immediateRisk, Instant receivedAt) {}

    /** A place in the list, which runs from the oldest receipt to the newest. */
    record Position(Instant receivedAt, ReferralId id) {}

    /** The referral, or empty where there is none or none in scope. */
    Optional<Seen> find(ReferralId id, AgencyScope scope);

    /** The referrals that the caller may list, oldest receipt first. */
    List<Seen> list(Query query, AgencyScope scope);

    /** Keeps a new referral. The relations that open it must have been written before. */
    void add(Referral referral, AgencyScope scope);

    /** Keeps a referral after a step, with the step; answers its version now. */
    long update(Referral referral, Decision decision, AgencyScope scope);

    /** The steps taken with a referral in scope, oldest first. */
    List<Decision> decisions(ReferralId id, AgencyScope scope);

    /** How the referrals of these cases stand that have not been rejected, oldest receipt first. */
    List<Standing> ofCases(Collection<CaseId> cases, AgencyScope scope);

    /** The referrals of a case on which nobody has decided, oldest receipt first. */
    List<Referral> undecidedOf(CaseId caseId, Scope scope);

    /** Every referral of a case. */
    List<ReferralId> idsOf(CaseId caseId, Scope scope);

    /** Keeps a referral that is in another case now. */
    void move(Referral referral, Scope scope);

    /** Whether other referrals of this agency's, not rejected ones, are attached to the case of this one. */
    boolean caseHasOthers(Referral referral, AgencyCode agency, AgencyScope scope);

    /** What the referrals of a case that were not rejected tell of present risk. */
    record Risks(boolean immediate, Set<RiskGroup> groups) {}

    /** The risks of a case that the caller has reached. */
    Risks risksOf(CaseId caseId, AgencyScope scope);
}
