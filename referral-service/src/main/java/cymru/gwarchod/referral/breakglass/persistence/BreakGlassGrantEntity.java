package cymru.gwarchod.referral.breakglass.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassReason;
import cymru.gwarchod.referral.breakglass.domain.ReviewOutcome;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An emergency access' row. Only its end and its review are ever added. */
@Entity(name = "BreakGlassGrant")
@Table(name = "break_glass_grant")
@DynamicUpdate
class BreakGlassGrantEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "local_authority")
    String localAuthority;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    @Column(name = "reason_code")
    @Enumerated(EnumType.STRING)
    BreakGlassReason reasonCode;

    String reason;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Embedded
    @EmbeddedColumnNaming("granted_to_%s")
    ActorColumns grantedTo;

    @Column(name = "ends_at")
    Instant endsAt;

    @Column(name = "stopped_at")
    @Nullable Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Nullable ReviewOutcome outcome;

    @Column(name = "reviewed_at")
    @Nullable Instant reviewedAt;

    @Embedded
    @EmbeddedColumnNaming("reviewed_by_%s")
    @Nullable ActorColumns reviewedBy;

    @Version
    long version;

    protected BreakGlassGrantEntity() {}

    static BreakGlassGrantEntity of(BreakGlassGrant grant) {
        BreakGlassGrantEntity row = new BreakGlassGrantEntity();
        row.id = grant.id().value();
        row.caseId = grant.whose().caseId().value();
        row.childId = grant.whose().child().value();
        row.localAuthority = grant.whose().localAuthority();
        row.responsibleAgency = grant.whose().agency().value();
        row.reasonCode = grant.breaking().why().code();
        row.reason = grant.breaking().why().words();
        row.grantedAt = grant.breaking().at();
        row.grantedTo = ActorColumns.of(grant.breaking().by());
        row.endsAt = grant.endsAt();
        return row;
    }

    void take(BreakGlassGrant grant) {
        stoppedAt = grant.stoppedAt().orElse(null);
        grant.review().ifPresent(review -> {
            outcome = review.outcome();
            reviewedAt = review.at();
            reviewedBy = ActorColumns.of(review.by());
        });
    }

    BreakGlassGrant toGrant() {
        return new BreakGlassGrant(
                new BreakGlassGrant.GrantId(id),
                new BreakGlassGrant.Whose(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                new BreakGlassGrant.Breaking(
                        grantedTo.toActor(), grantedAt, new BreakGlassGrant.Why(reasonCode, reason)),
                Optional.ofNullable(stoppedAt),
                Optional.ofNullable(reviewedBy)
                        .map(by -> new BreakGlassGrant.Review(
                                by.toActor(), Objects.requireNonNull(reviewedAt), Objects.requireNonNull(outcome))),
                version);
    }
}
