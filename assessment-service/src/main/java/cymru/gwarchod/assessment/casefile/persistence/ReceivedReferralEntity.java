package cymru.gwarchod.assessment.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a referral whose receipt started the clock. */
@Entity(name = "ReceivedReferral")
@Table(name = "received_referral")
class ReceivedReferralEntity {

    @Id
    UUID id;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    @Column(name = "as_of")
    Instant asOf;

    @Version
    long version;

    protected ReceivedReferralEntity() {}

    static ReceivedReferralEntity of(ReceivedReferral referral) {
        ReceivedReferralEntity row = new ReceivedReferralEntity();
        row.id = referral.id().value();
        row.receivedAt = referral.receivedAt();
        row.take(referral);
        return row;
    }

    void take(ReceivedReferral referral) {
        childId = referral.child().value();
        caseId = referral.caseId().value();
        localAuthority = referral.localAuthority();
        responsibleAgency = referral.agency().value();
        asOf = referral.asOf();
    }

    ReceivedReferral toReceivedReferral() {
        return new ReceivedReferral(
                new ReferralId(id),
                new ChildId(childId),
                new CaseId(caseId),
                localAuthority,
                new AgencyCode(responsibleAgency),
                receivedAt,
                asOf);
    }
}
