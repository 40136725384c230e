package cymru.gwarchod.meeting.closure.persistence;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.ClosureGround;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A closure's row. */
@Entity(name = "CaseClosure")
@Table(name = "case_closure")
@Immutable
class CaseClosureEntity {

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

    @Enumerated(EnumType.STRING)
    ClosureGround ground;

    String note;

    @Embedded
    @EmbeddedColumnNaming("closed_by_%s")
    ActorColumns closedBy;

    @Column(name = "closed_at")
    Instant closedAt;

    protected CaseClosureEntity() {}

    static CaseClosureEntity of(CaseClosure closure) {
        CaseClosureEntity row = new CaseClosureEntity();
        row.id = closure.id().value();
        row.caseId = closure.responsibility().caseId().value();
        row.childId = closure.responsibility().child().value();
        row.localAuthority = closure.responsibility().localAuthority();
        row.responsibleAgency = closure.responsibility().agency().value();
        row.ground = closure.ground();
        row.note = closure.note();
        row.closedBy = ActorColumns.of(closure.by());
        row.closedAt = closure.at();
        return row;
    }

    CaseClosure toClosure() {
        return new CaseClosure(
                new ClosureId(id),
                new Responsibility(
                        new CaseId(caseId), new ChildId(childId), localAuthority, new AgencyCode(responsibleAgency)),
                ground,
                note,
                closedBy.toActor(),
                closedAt);
    }
}
