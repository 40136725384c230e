package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact from another service that puts an indicator before the practitioner (SERAF-24).
 *
 * @param cause the record behind it, for example the missing episode
 */
public record SuggestingFact(ChildId child, IndicatorSuggestion reason, UUID cause, Instant occurredAt) {}
