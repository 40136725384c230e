package cymru.gwarchod.assessment.casefile.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import java.time.Instant;

/**
 * A referral whose receipt started the clock of an assessment, and who has to do it now.
 *
 * @param localAuthority statistical code
 * @param receivedAt when the first responsible authority had it; a redirection never changes it (AMB-29)
 * @param asOf time of the event that this state comes from; an earlier event changes nothing
 */
public record ReceivedReferral(
        ReferralId id,
        ChildId child,
        CaseId caseId,
        String localAuthority,
        AgencyCode agency,
        Instant receivedAt,
        Instant asOf) {}
