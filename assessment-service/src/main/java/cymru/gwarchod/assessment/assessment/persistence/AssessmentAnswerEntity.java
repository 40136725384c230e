package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Assessments;
import cymru.gwarchod.assessment.assessment.domain.EvidenceSource;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.Revisions;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.Recency;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One answer's row. */
@Entity(name = "AssessmentAnswer")
@Table(name = "assessment_answer")
class AssessmentAnswerEntity {

    /** Which indicator of which assessment. */
    @Embeddable
    record Key(@Column(name = "assessment_id") UUID assessmentId, String indicator) implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "case_id", updatable = false)
    UUID caseId;

    @Enumerated(EnumType.STRING)
    @Nullable Presence presence;

    @Enumerated(EnumType.STRING)
    @Nullable Recency recency;

    @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Nullable EvidenceSource source;

    @Column(name = "saved_by")
    String savedBy;

    @Column(name = "saved_at")
    Instant savedAt;

    @Column(name = "saved_version")
    long savedVersion;

    @Version
    long version;

    protected AssessmentAnswerEntity() {}

    static AssessmentAnswerEntity of(AssessmentEntity assessment, IndicatorCode indicator) {
        AssessmentAnswerEntity row = new AssessmentAnswerEntity();
        row.key = new Key(assessment.id, indicator.value());
        row.caseId = assessment.caseId;
        return row;
    }

    /** Takes the answer as it is now; absent where it was taken back. */
    void take(Optional<Answer> answer, Assessments.Save save, long atVersion) {
        presence = answer.map(Answer::presence).orElse(null);
        recency = answer.flatMap(Answer::recency).orElse(null);
        note = answer.flatMap(Answer::note).orElse(null);
        source = answer.flatMap(Answer::source).orElse(null);
        savedBy = save.by();
        savedAt = save.at();
        savedVersion = atVersion;
    }

    IndicatorCode indicator() {
        return new IndicatorCode(key.indicator());
    }

    Optional<Answer> toAnswer() {
        return Optional.ofNullable(presence)
                .map(known -> new Answer(
                        known, Optional.ofNullable(recency), Optional.ofNullable(note), Optional.ofNullable(source)));
    }

    Revisions.Saved toSaved() {
        return new Revisions.Saved(savedVersion, savedAt, savedBy);
    }
}
