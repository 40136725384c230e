package cymru.gwarchod.referral.referral.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.referral.vocabulary.ConcernDetails;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.util.List;
import java.util.Optional;

/**
 * What a referral says, as its submitter wrote it (REF-01 to REF-03). It is never changed.
 *
 * @param submitter who handed it in
 * @param immediateRisk whether significant harm is imminent: then nothing comes before the referral (REF-06)
 * @param concerns earlier concern reports about the same child
 */
public record ReferralContent(
        Actor submitter,
        boolean immediateRisk,
        ReportedChild child,
        ConcernDetails concern,
        Referrer referrer,
        Optional<LeadDiscussion> leadDiscussion,
        List<ConcernId> concerns) {

    public ReferralContent {
        concerns = List.copyOf(concerns);
    }
}
