package cymru.gwarchod.assessment.reassessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentUrgency;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a call to assess again. */
@Entity(name = "Reassessment")
@Table(name = "reassessment")
class ReassessmentEntity {

    @Id
    UUID id;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Column(name = "child_id", updatable = false)
    UUID childId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    ReassessmentCause cause;

    @Column(name = "cause_id", updatable = false)
    UUID causeId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    ReassessmentUrgency urgency;

    @Column(name = "occurred_at", updatable = false)
    Instant occurredAt;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "due_on", updatable = false)
    @Nullable LocalDate dueOn;

    @Column(name = "due_before", updatable = false)
    @Nullable Instant dueBefore;

    @Column(updatable = false)
    @Nullable String description;

    @Column(name = "recorded_by", updatable = false)
    @Nullable String recordedBy;

    @Column(name = "recorded_agency", updatable = false)
    @Nullable String recordedAgency;

    @Column(name = "met_by")
    @Nullable UUID metBy;

    @Column(name = "met_at")
    @Nullable Instant metAt;

    @Version
    long version;

    protected ReassessmentEntity() {}

    static ReassessmentEntity of(Reassessment reassessment) {
        ReassessmentEntity row = new ReassessmentEntity();
        row.id = reassessment.id().value();
        row.caseId = reassessment.caseId().value();
        row.childId = reassessment.trigger().child().value();
        row.cause = reassessment.trigger().cause();
        row.causeId = reassessment.trigger().record();
        row.urgency = reassessment.urgency();
        row.occurredAt = reassessment.trigger().occurredAt();
        row.openedAt = reassessment.openedAt();
        row.dueOn = reassessment.due().map(Reassessment.Deadline::on).orElse(null);
        row.dueBefore = reassessment.due().map(Reassessment.Deadline::before).orElse(null);
        Optional<Reassessment.ReportedChange> reported = reassessment.reported();
        row.description = reported.map(Reassessment.ReportedChange::description).orElse(null);
        row.recordedBy = reported.map(change -> change.by().asText()).orElse(null);
        row.recordedAgency = reported.map(change -> change.agency().value()).orElse(null);
        row.meet(reassessment);
        return row;
    }

    void meet(Reassessment reassessment) {
        metBy = reassessment.met().map(met -> met.assessment().value()).orElse(null);
        metAt = reassessment.met().map(Reassessment.Met::at).orElse(null);
    }

    Reassessment toReassessment() {
        return new Reassessment(
                new ReassessmentId(id),
                new CaseId(caseId),
                new ReassessmentTrigger(cause, new ChildId(childId), causeId, occurredAt),
                urgency,
                Optional.ofNullable(description)
                        .map(text -> new Reassessment.ReportedChange(
                                text, PersonId.parse(recordedBy), new AgencyCode(recordedAgency))),
                openedAt,
                Optional.ofNullable(dueOn).map(day -> new Reassessment.Deadline(day, dueBefore)),
                Optional.ofNullable(metBy).map(assessment -> new Reassessment.Met(new AssessmentId(assessment), metAt)),
                version);
    }
}
