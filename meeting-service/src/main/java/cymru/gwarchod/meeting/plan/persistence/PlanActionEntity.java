package cymru.gwarchod.meeting.plan.persistence;

import cymru.gwarchod.access.runtime.ActorColumns;
import cymru.gwarchod.meeting.plan.domain.ActionKind;
import cymru.gwarchod.meeting.plan.domain.ActionPriority;
import cymru.gwarchod.meeting.plan.domain.ActionProgress;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.persistence.ProfessionalDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An action's row. */
@Entity(name = "PlanAction")
@Table(name = "plan_action")
@DynamicUpdate
class PlanActionEntity {

    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "child_id")
    UUID childId;

    int position;

    String description;

    String[] indicators;

    @Enumerated(EnumType.STRING)
    ActionKind kind;

    @Enumerated(EnumType.STRING)
    ActionPriority priority;

    @Convert(converter = ProfessionalDocument.class)
    Professional owner;

    @Column(name = "owner_agency")
    String ownerAgency;

    @Column(name = "owner_person")
    @Nullable String ownerPerson;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ActionProgress progress;

    @Column(name = "progress_note")
    @Nullable String progressNote;

    @Embedded
    @EmbeddedColumnNaming("progress_by_%s")
    @Nullable ActorColumns progressBy;

    @Column(name = "progress_at")
    @Nullable Instant progressAt;

    @Version
    long version;

    protected PlanActionEntity() {}

    static PlanActionEntity of(PlanAction action) {
        PlanActionEntity row = new PlanActionEntity();
        row.id = action.id().value();
        row.planId = action.plan().value();
        row.caseId = action.caseId().value();
        row.childId = action.child().value();
        row.position = action.position();
        row.description = action.description();
        row.indicators = action.indicators().toArray(String[]::new);
        row.kind = action.kind();
        row.priority = action.priority();
        row.owner = action.owner();
        row.ownerAgency = action.owner().agency().value();
        row.ownerPerson = action.owner().person().orElse(null);
        row.dueOn = action.dueOn();
        row.take(action);
        return row;
    }

    /** Takes over what a report may change. */
    void take(PlanAction action) {
        progress = action.standing().progress();
        progressNote = action.standing().note().orElse(null);
        progressBy = action.standing().by().map(ActorColumns::of).orElse(null);
        progressAt = action.standing().at().orElse(null);
    }

    PlanAction toAction() {
        return new PlanAction(
                new ActionId(id),
                new PlanId(planId),
                new CaseId(caseId),
                new ChildId(childId),
                position,
                description,
                new TreeSet<>(Arrays.asList(indicators)),
                kind,
                priority,
                owner,
                dueOn,
                new PlanAction.Standing(
                        progress,
                        Optional.ofNullable(progressNote),
                        Optional.ofNullable(progressBy).map(ActorColumns::toActor),
                        Optional.ofNullable(progressAt)),
                version);
    }
}
