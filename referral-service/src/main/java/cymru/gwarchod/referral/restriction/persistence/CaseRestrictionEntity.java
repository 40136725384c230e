package cymru.gwarchod.referral.restriction.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import cymru.gwarchod.referral.restriction.domain.RestrictionReason;
import cymru.gwarchod.referral.restriction.domain.RestrictionStatus;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A restriction's row. Only approvals and the state are ever added. */
@Entity(name = "CaseRestriction")
@Table(name = "case_restriction")
@DynamicUpdate
class CaseRestrictionEntity {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "responsible_agency")
    String responsibleAgency;

    boolean restricted;

    @Enumerated(EnumType.STRING)
    RestrictionReason reason;

    String[] listed;
    String[] excluded;

    @Enumerated(EnumType.STRING)
    RestrictionStatus status;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Embedded
    @EmbeddedColumnNaming("proposed_by_%s")
    ActorColumns proposedBy;

    @Column(name = "first_at")
    @Nullable Instant firstAt;

    @Column(name = "first_team")
    @Nullable String firstTeam;

    @Embedded
    @EmbeddedColumnNaming("first_by_%s")
    @Nullable ActorColumns firstBy;

    @Column(name = "second_at")
    @Nullable Instant secondAt;

    @Column(name = "second_team")
    @Nullable String secondTeam;

    @Embedded
    @EmbeddedColumnNaming("second_by_%s")
    @Nullable ActorColumns secondBy;

    @Version
    long version;

    protected CaseRestrictionEntity() {}

    static CaseRestrictionEntity of(CaseRestriction restriction) {
        CaseRestrictionEntity row = new CaseRestrictionEntity();
        row.id = restriction.id().value();
        row.caseId = restriction.whose().caseId().value();
        row.childId = restriction.whose().child().value();
        row.responsibleAgency = restriction.whose().agency().value();
        row.restricted = restriction.lists().restricted();
        row.reason = restriction.proposal().reason();
        row.listed = texts(restriction.lists().listed());
        row.excluded = texts(restriction.lists().excluded());
        row.proposedAt = restriction.proposal().at();
        row.proposedBy = ActorColumns.of(restriction.proposal().by());
        row.take(restriction);
        return row;
    }

    void take(CaseRestriction restriction) {
        status = restriction.status();
        List<CaseRestriction.Approval> approvals = restriction.approvals();
        if (!approvals.isEmpty()) {
            firstAt = approvals.getFirst().at();
            firstTeam = approvals.getFirst().team();
            firstBy = ActorColumns.of(approvals.getFirst().by());
        }
        if (approvals.size() > 1) {
            secondAt = approvals.getLast().at();
            secondTeam = approvals.getLast().team();
            secondBy = ActorColumns.of(approvals.getLast().by());
        }
    }

    CaseRestriction toRestriction() {
        return new CaseRestriction(
                new CaseRestriction.RestrictionId(id),
                new CaseRestriction.Whose(new CaseId(caseId), new ChildId(childId), new AgencyCode(responsibleAgency)),
                new CaseRestriction.Lists(restricted, people(listed), people(excluded)),
                new CaseRestriction.Proposal(proposedBy.toActor(), proposedAt, reason),
                approvals(),
                status,
                version);
    }

    private List<CaseRestriction.Approval> approvals() {
        List<CaseRestriction.Approval> approvals = new ArrayList<>();
        if (firstBy != null) {
            approvals.add(new CaseRestriction.Approval(
                    firstBy.toActor(), Objects.requireNonNull(firstTeam), Objects.requireNonNull(firstAt)));
        }
        if (secondBy != null) {
            approvals.add(new CaseRestriction.Approval(
                    secondBy.toActor(), Objects.requireNonNull(secondTeam), Objects.requireNonNull(secondAt)));
        }
        return approvals;
    }

    private static String[] texts(Set<PersonId> people) {
        return people.stream()
                .map(person -> new Subject.OfPerson(person).asText())
                .sorted()
                .toArray(String[]::new);
    }

    private static Set<PersonId> people(String[] texts) {
        return Arrays.stream(texts).map(text -> Subject.person(text).person()).collect(toUnmodifiableSet());
    }
}
