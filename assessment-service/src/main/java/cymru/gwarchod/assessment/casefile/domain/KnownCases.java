package cymru.gwarchod.assessment.casefile.domain;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import java.util.Optional;

/** Where the cases and referrals that this service has been told of are kept. */
public interface KnownCases {

    /** A case that the caller may see. */
    record Seen(KnownCase known, AgencyScope.Allowed access) {}

    /** The case, or empty where there is none or none in scope. */
    Optional<Seen> find(CaseId id, AgencyScope scope);

    /** The case, for the system's own work. */
    Optional<KnownCase> find(CaseId id, SystemScope scope);

    /** The child's newest case that is open or has run its course, for the system's own work. */
    Optional<KnownCase> newestOf(ChildId child, SystemScope scope);

    /** Keeps the case as it is now. */
    void keep(KnownCase known, SystemScope scope);

    /** The referral, or empty where there is none or none that the caller made. */
    Optional<ReceivedReferral> find(ReferralId id, AgencyScope scope);

    /** The referral, for the system's own work. */
    Optional<ReceivedReferral> find(ReferralId id, SystemScope scope);

    /** Keeps the referral as it is now. */
    void keep(ReceivedReferral referral, SystemScope scope);
}
