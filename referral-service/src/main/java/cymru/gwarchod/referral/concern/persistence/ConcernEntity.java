package cymru.gwarchod.referral.concern.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernStatus;
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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A concern report's row. */
@Entity(name = "Concern")
@Table(name = "concern")
@DynamicUpdate
class ConcernEntity {

    @Id
    UUID id;

    String reference;

    @Column(name = "reported_at", updatable = false)
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    ConcernStatus status;

    @Column(name = "immediate_risk", updatable = false)
    boolean immediateRisk;

    @Embedded
    @EmbeddedColumnNaming("reporter_%s")
    ActorColumns reporter;

    @Column(name = "reporter_anonymous", updatable = false)
    boolean reporterAnonymous;

    @Embedded
    ReportedChildColumns child;

    @Embedded
    ConcernDetailsColumns details;

    @Embedded
    @Nullable LeadDiscussionColumns leadDiscussion;

    @Column(name = "referral_id")
    @Nullable UUID referralId;

    @Version
    long version;

    protected ConcernEntity() {}

    static ConcernEntity of(Concern concern) {
        ConcernEntity row = new ConcernEntity();
        row.id = concern.id().value();
        row.reference = concern.reference();
        row.reportedAt = concern.reportedAt();
        row.immediateRisk = concern.immediateRisk();
        row.reporter = ActorColumns.of(concern.reporter());
        row.reporterAnonymous = concern.by().anonymous();
        row.child = ReportedChildColumns.of(concern.child());
        row.details = ConcernDetailsColumns.of(concern.details());
        row.take(concern);
        return row;
    }

    /** Takes over what a step may change. */
    void take(Concern concern) {
        status = concern.status();
        leadDiscussion = concern.leadDiscussion().map(LeadDiscussionColumns::of).orElse(null);
        referralId = concern.referral().map(ReferralId::value).orElse(null);
    }

    Concern toConcern() {
        return new Concern(
                new ConcernId(id),
                reference,
                reportedAt,
                new Concern.Reporter(reporter.toActor(), reporterAnonymous),
                immediateRisk,
                child.toReportedChild(),
                details.toConcernDetails(),
                status,
                Optional.ofNullable(leadDiscussion).map(LeadDiscussionColumns::toLeadDiscussion),
                Optional.ofNullable(referralId).map(ReferralId::new),
                version);
    }
}
