package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A received referral's row. */
@Entity(name = "ReceivedReferral")
@Table(name = "received_referral")
class ReceivedReferralEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "immediate_risk")
    boolean immediateRisk;

    @Column(name = "referrer_agency")
    String referrerAgency;

    String referrer;

    @Column(name = "referrer_unit")
    @Nullable String referrerUnit;

    @Column(name = "referrer_invited")
    boolean referrerInvited;

    @Column(name = "looked_after")
    boolean lookedAfter;

    @Version
    long version;

    protected ReceivedReferralEntity() {}

    static ReceivedReferralEntity of(CaseFacts.ReceivedReferral referral, CaseId caseId) {
        ReceivedReferralEntity row = new ReceivedReferralEntity();
        row.id = referral.id().value();
        row.caseId = caseId.value();
        row.receivedAt = referral.receivedAt();
        row.immediateRisk = referral.immediateRisk();
        row.referrerAgency = referral.referrerAgency().value();
        row.referrer = referral.referrer();
        row.referrerUnit = referral.referrerUnit().orElse(null);
        row.referrerInvited = referral.referrerInvited();
        row.lookedAfter = referral.lookedAfter();
        return row;
    }

    CaseFacts.ReceivedReferral toReferral() {
        return new CaseFacts.ReceivedReferral(
                new ReferralId(id),
                receivedAt,
                immediateRisk,
                new AgencyCode(referrerAgency),
                referrer,
                Optional.ofNullable(referrerUnit),
                referrerInvited,
                lookedAfter);
    }
}
