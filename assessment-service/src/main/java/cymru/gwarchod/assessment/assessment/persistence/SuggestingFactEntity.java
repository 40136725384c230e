package cymru.gwarchod.assessment.assessment.persistence;

import cymru.gwarchod.assessment.assessment.domain.SuggestingFact;
import cymru.gwarchod.assessment.vocabulary.ChildId;
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

/** The row of a fact that suggests an indicator; inserted once, so it has no version. */
@Entity(name = "SuggestingFact")
@Immutable
@Table(name = "suggesting_fact")
class SuggestingFactEntity {

    /** The record behind it, and what that says. */
    @Embeddable
    record Key(UUID cause, @Enumerated(EnumType.STRING) IndicatorSuggestion reason) implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "occurred_at")
    Instant occurredAt;

    protected SuggestingFactEntity() {}

    static Key keyOf(SuggestingFact fact) {
        return new Key(fact.cause(), fact.reason());
    }

    static SuggestingFactEntity of(SuggestingFact fact) {
        SuggestingFactEntity row = new SuggestingFactEntity();
        row.key = keyOf(fact);
        row.childId = fact.child().value();
        row.occurredAt = fact.occurredAt();
        return row;
    }

    SuggestingFact toFact() {
        return new SuggestingFact(new ChildId(childId), key.reason(), key.cause(), occurredAt);
    }
}
