package cymru.gwarchod.referral.referral.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.referral.domain.Receipt;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralContent;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrer;
import cymru.gwarchod.referral.referral.domain.Rejection;
import cymru.gwarchod.referral.referral.domain.Responsibility;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import cymru.gwarchod.referral.vocabulary.persistence.ConcernDetailsColumns;
import cymru.gwarchod.referral.vocabulary.persistence.LeadDiscussionColumns;
import cymru.gwarchod.referral.vocabulary.persistence.ReportedChildColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A referral's row. Updates name only the columns that changed: the database lets the others never change (REF-20). */
@Entity(name = "Referral")
@Table(name = "referral")
@DynamicUpdate
class ReferralEntity {

    @Id
    UUID id;

    String reference;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    @Column(name = "receipt_channel", updatable = false)
    @Enumerated(EnumType.STRING)
    Receipt.Channel receiptChannel;

    @Column(name = "receipt_reason", updatable = false)
    @Nullable String receiptReason;

    @Enumerated(EnumType.STRING)
    ReferralStatus status;

    @Column(name = "immediate_risk", updatable = false)
    boolean immediateRisk;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "case_id")
    UUID caseId;

    @Embedded
    @EmbeddedColumnNaming("submitter_%s")
    ActorColumns submitter;

    @Embedded
    ReportedChildColumns child;

    @Embedded
    ConcernDetailsColumns concern;

    @Column(name = "referrer_professional")
    boolean referrerProfessional;

    @Column(name = "referrer_name")
    String referrerName;

    @Column(name = "referrer_post")
    @Nullable String referrerPost;

    @Column(name = "referrer_phone")
    @Nullable String referrerPhone;

    @Column(name = "referrer_email")
    @Nullable String referrerEmail;

    @Column(name = "referrer_anonymous")
    boolean referrerAnonymous;

    @Embedded
    @Nullable LeadDiscussionColumns leadDiscussion;

    @Column(name = "concern_ids")
    UUID[] concernIds;

    @Column(name = "rejection_ground")
    @Enumerated(EnumType.STRING)
    Rejection.@Nullable Ground rejectionGround;

    @Column(name = "rejection_reason")
    @Nullable String rejectionReason;

    @Column(name = "duplicate_of")
    @Nullable UUID duplicateOf;

    @Embedded
    @EmbeddedColumnNaming("rejected_by_%s")
    @Nullable ActorColumns rejectedBy;

    @Version
    long version;

    protected ReferralEntity() {}

    static ReferralEntity of(Referral referral) {
        ReferralEntity row = new ReferralEntity();
        ReferralContent content = referral.content();
        row.id = referral.id().value();
        row.reference = referral.reference();
        row.receivedAt = referral.receipt().receivedAt();
        row.receiptChannel = referral.receipt().channel();
        row.receiptReason = referral.receipt().reason().orElse(null);
        row.immediateRisk = content.immediateRisk();
        row.submitter = ActorColumns.of(content.submitter());
        row.child = ReportedChildColumns.of(content.child());
        row.concern = ConcernDetailsColumns.of(content.concern());
        row.referrerProfessional = content.referrer().professional();
        row.referrerName = content.referrer().name();
        row.referrerPost = content.referrer().post().orElse(null);
        row.referrerPhone = content.referrer().phone().orElse(null);
        row.referrerEmail = content.referrer().email().orElse(null);
        row.referrerAnonymous = content.referrer().anonymous();
        row.leadDiscussion =
                content.leadDiscussion().map(LeadDiscussionColumns::of).orElse(null);
        row.concernIds = content.concerns().stream().map(ConcernId::value).toArray(UUID[]::new);
        row.take(referral);
        return row;
    }

    /** Takes over what a step may change. */
    void take(Referral referral) {
        status = referral.status();
        localAuthority = referral.responsibility().localAuthority();
        responsibleAgency = referral.responsibility().agency().value();
        childId = referral.responsibility().child().value();
        caseId = referral.responsibility().caseId().value();
        rejectionGround = referral.rejection().map(Rejection::ground).orElse(null);
        rejectionReason = referral.rejection().map(Rejection::reason).orElse(null);
        duplicateOf = referral.rejection()
                .flatMap(Rejection::duplicateOf)
                .map(ReferralId::value)
                .orElse(null);
        rejectedBy = referral.rejection()
                .map(Rejection::proposedBy)
                .map(ActorColumns::of)
                .orElse(null);
    }

    Referral toReferral() {
        return new Referral(
                new ReferralId(id),
                reference,
                new Receipt(receivedAt, receiptChannel, Optional.ofNullable(receiptReason)),
                new ReferralContent(
                        submitter.toActor(),
                        immediateRisk,
                        child.toReportedChild(),
                        concern.toConcernDetails(),
                        new Referrer(
                                referrerProfessional,
                                referrerName,
                                Optional.ofNullable(referrerPost),
                                Optional.ofNullable(referrerPhone),
                                Optional.ofNullable(referrerEmail),
                                referrerAnonymous),
                        Optional.ofNullable(leadDiscussion).map(LeadDiscussionColumns::toLeadDiscussion),
                        Arrays.stream(concernIds).map(ConcernId::new).toList()),
                new Responsibility(
                        localAuthority, new AgencyCode(responsibleAgency), new ChildId(childId), new CaseId(caseId)),
                status,
                rejection(),
                version);
    }

    private Optional<Rejection> rejection() {
        return Optional.ofNullable(rejectedBy)
                .map(by -> new Rejection(
                        rejectionGround,
                        rejectionReason,
                        by.toActor(),
                        Optional.ofNullable(duplicateOf).map(ReferralId::new)));
    }
}
