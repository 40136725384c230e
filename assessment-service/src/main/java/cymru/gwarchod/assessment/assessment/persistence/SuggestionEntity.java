package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
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

/** The row of a suggestion; inserted once, so it has no version. */
@Entity(name = "Suggestion")
@Immutable
@Table(name = "assessment_suggestion")
class SuggestionEntity {

    /** Which indicator of which assessment, by which record. */
    @Embeddable
    record Key(@Column(name = "assessment_id") UUID assessmentId, String indicator, UUID cause)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "case_id")
    UUID caseId;

    @Enumerated(EnumType.STRING)
    IndicatorSuggestion reason;

    @Column(name = "occurred_at")
    Instant occurredAt;

    protected SuggestionEntity() {}

    static SuggestionEntity of(AssessmentEntity assessment, SuggestedIndicator suggested) {
        SuggestionEntity row = new SuggestionEntity();
        row.key = new Key(assessment.id, suggested.indicator().value(), suggested.cause());
        row.caseId = assessment.caseId;
        row.reason = suggested.reason();
        row.occurredAt = suggested.occurredAt();
        return row;
    }

    SuggestedIndicator toSuggestion() {
        return new SuggestedIndicator(new IndicatorCode(key.indicator()), reason, key.cause(), occurredAt);
    }
}
