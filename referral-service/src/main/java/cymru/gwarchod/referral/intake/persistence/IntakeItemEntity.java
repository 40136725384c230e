package cymru.gwarchod.referral.intake.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.UnitCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.DateOfBirthAccuracy;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An intake item's row. Updates name only the columns that changed: of what was notified nobody changes any. */
@Entity(name = "IntakeItem")
@Table(name = "intake_item")
@DynamicUpdate
class IntakeItemEntity {

    @Id
    UUID id;

    @Column(name = "notification_id", updatable = false)
    UUID notificationId;

    @Column(name = "host_authority", updatable = false)
    String hostAuthority;

    @Column(name = "host_agency", updatable = false)
    String hostAgency;

    @Column(name = "placing_authority", updatable = false)
    String placingAuthority;

    @Column(name = "provider_agency", updatable = false)
    String providerAgency;

    @Column(name = "home_unit", updatable = false)
    String homeUnit;

    @Column(updatable = false)
    boolean emergency;

    @Column(name = "starts_on", updatable = false)
    LocalDate startsOn;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    IntakeItem.State state;

    @Column(name = "child_given_name")
    @Nullable String givenName;

    @Column(name = "child_family_name")
    @Nullable String familyName;

    @Column(name = "child_date_of_birth")
    @Nullable LocalDate dateOfBirth;

    @Column(name = "child_date_of_birth_accuracy")
    @Enumerated(EnumType.STRING)
    @Nullable DateOfBirthAccuracy dateOfBirthAccuracy;

    @Column(name = "child_nhs_number")
    @Nullable String nhsNumber;

    @Column(name = "child_upn")
    @Nullable String upn;

    @Column(name = "child_address")
    @Nullable String address;

    @Column(name = "child_looked_after")
    @Nullable Boolean lookedAfter;

    @Column(name = "child_id")
    @Nullable UUID childId;

    @Enumerated(EnumType.STRING)
    IntakeItem.@Nullable Match match;

    @Column(name = "linked_at")
    @Nullable Instant linkedAt;

    @Embedded
    @EmbeddedColumnNaming("linked_by_%s")
    @Nullable ActorColumns linkedBy;

    @Column(name = "tried_at")
    @Nullable Instant triedAt;

    @Version
    long version;

    protected IntakeItemEntity() {}

    void describe(ReportedChild child) {
        state = IntakeItem.State.UNDECIDED;
        givenName = child.givenName();
        familyName = child.familyName();
        dateOfBirth = child.dateOfBirth().orElse(null);
        dateOfBirthAccuracy = child.dateOfBirthAccuracy();
        nhsNumber = child.nhsNumber().orElse(null);
        upn = child.upn().orElse(null);
        address = child.address().orElse(null);
        lookedAfter = child.lookedAfter();
    }

    void link(IntakeItem.Link link) {
        state = IntakeItem.State.LINKED;
        childId = link.child().value();
        match = link.match();
        linkedAt = link.at();
        linkedBy = link.by().map(ActorColumns::of).orElse(null);
    }

    IntakeItem toItem(List<IntakeItem.Candidate> candidates) {
        return new IntakeItem(
                new IntakeItem.IntakeItemId(id),
                new IntakeItem.Stay(
                        new IntakeItem.PlacementNotificationId(notificationId),
                        new UnitCode(homeUnit),
                        new AgencyCode(providerAgency),
                        placingAuthority,
                        hostAuthority,
                        emergency,
                        startsOn,
                        receivedAt),
                new AgencyCode(hostAgency),
                Optional.ofNullable(familyName).map(this::child),
                candidates,
                Optional.ofNullable(childId).map(this::link),
                version);
    }

    private ReportedChild child(String family) {
        return new ReportedChild(
                givenName,
                family,
                Optional.ofNullable(dateOfBirth),
                dateOfBirthAccuracy,
                Optional.ofNullable(nhsNumber),
                Optional.ofNullable(upn),
                Optional.ofNullable(address),
                Boolean.TRUE.equals(lookedAfter));
    }

    private IntakeItem.Link link(UUID child) {
        return new IntakeItem.Link(
                new ChildId(child),
                match,
                linkedAt,
                Optional.ofNullable(linkedBy).map(ActorColumns::toActor));
    }
}
