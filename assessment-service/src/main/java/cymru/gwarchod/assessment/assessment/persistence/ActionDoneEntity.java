package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.domain.ActionDone;
import cymru.gwarchod.assessment.assessment.domain.AssociatedAction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of an action that was done; inserted once, so it has no version. */
@Entity(name = "ActionDone")
@Immutable
@Table(name = "assessment_action_done")
class ActionDoneEntity {

    /** Which action of which assessment. */
    @Embeddable
    record Key(
            @Column(name = "assessment_id") UUID assessmentId,
            @Enumerated(EnumType.STRING) AssociatedAction action) implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "done_at")
    Instant doneAt;

    String description;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected ActionDoneEntity() {}

    static ActionDoneEntity of(AssessmentEntity assessment, ActionDone done) {
        ActionDoneEntity row = new ActionDoneEntity();
        row.key = new Key(assessment.id, done.action());
        row.caseId = assessment.caseId;
        row.doneAt = done.doneAt();
        row.description = done.description();
        row.recordedBy = done.by().asText();
        row.recordedAt = done.recordedAt();
        return row;
    }

    ActionDone toActionDone() {
        return new ActionDone(key.action(), doneAt, description, PersonId.parse(recordedBy), recordedAt);
    }
}
