package cymru.gwarchod.placement.claim.persistence;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.ClaimId;
import cymru.gwarchod.placement.claim.domain.ClaimStatus;
import cymru.gwarchod.placement.claim.domain.ClaimedRelation;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
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

/** A claim's row. */
@Entity(name = "PlacementClaim")
@Table(name = "placement_claim")
@DynamicUpdate
class ClaimEntity {

    @Id
    UUID id;

    @Column(name = "notification_id", updatable = false)
    UUID notificationId;

    @Column(name = "placement_id", updatable = false)
    UUID placementId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    ClaimedRelation relation;

    @Column(updatable = false)
    String claimant;

    @Column(name = "host_agency", updatable = false)
    String hostAgency;

    @Column(name = "asserted_by", updatable = false)
    String assertedBy;

    @Column(name = "claimed_at", updatable = false)
    Instant claimedAt;

    @Column(name = "child_id")
    @Nullable UUID childId;

    @Column(name = "responsible_agency")
    @Nullable String responsibleAgency;

    @Enumerated(EnumType.STRING)
    ClaimStatus status;

    @Embedded
    @EmbeddedColumnNaming("decided_by_%s")
    @Nullable ActorColumns decidedBy;

    @Column(name = "decided_at")
    @Nullable Instant decidedAt;

    @Nullable String note;

    int steps;

    @Version
    long version;

    protected ClaimEntity() {}

    static ClaimEntity of(Claim claim) {
        ClaimEntity row = new ClaimEntity();
        row.id = claim.id().value();
        row.notificationId = claim.notification().value();
        row.placementId = claim.placement().value();
        row.relation = claim.relation();
        row.claimant = code(claim.subject());
        row.hostAgency = claim.host().value();
        row.assertedBy = claim.assertedBy().value();
        row.claimedAt = claim.claimedAt();
        row.take(claim);
        return row;
    }

    /** Takes over what a step may change. */
    void take(Claim claim) {
        childId = claim.child().map(ChildId::value).orElse(null);
        responsibleAgency = claim.responsible().map(AgencyCode::value).orElse(null);
        status = claim.status();
        decidedBy = claim.verdict().map(v -> ActorColumns.of(v.by())).orElse(null);
        decidedAt = claim.verdict().map(Claim.Verdict::at).orElse(null);
        note = claim.verdict().flatMap(Claim.Verdict::note).orElse(null);
        steps = claim.steps();
    }

    Claim toClaim() {
        return new Claim(
                new ClaimId(id),
                new NotificationId(notificationId),
                new PlacementId(placementId),
                relation,
                subject(),
                new AgencyCode(hostAgency),
                new AgencyCode(assertedBy),
                claimedAt,
                Optional.ofNullable(childId).map(ChildId::new),
                Optional.ofNullable(responsibleAgency).map(AgencyCode::new),
                status,
                Optional.ofNullable(decidedBy)
                        .map(by -> new Claim.Verdict(
                                by.toActor(), Objects.requireNonNull(decidedAt), Optional.ofNullable(note))),
                steps);
    }

    private Subject subject() {
        return switch (relation) {
            case HOME_NOW -> new Subject.OfUnit(new UnitCode(claimant));
            case PLACING_LA -> new Subject.OfAgency(new AgencyCode(claimant));
        };
    }

    private static String code(Subject subject) {
        return switch (subject) {
            case Subject.OfUnit(UnitCode unit) -> unit.value();
            case Subject.OfAgency(AgencyCode agency) -> agency.value();
            case Subject.OfPerson person -> throw new IllegalArgumentException("a home or an authority");
            case Subject.OfClient client -> throw new IllegalArgumentException("a home or an authority");
        };
    }
}
