package cymru.gwarchod.assessment.assessment.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import java.time.Instant;
import java.util.UUID;

/**
 * An indicator that a fact from elsewhere puts before the practitioner. It is shown beside the question and answers
 * nothing (SERAF-24).
 *
 * @param cause the record behind it, for example the missing episode
 */
public record SuggestedIndicator(IndicatorCode indicator, IndicatorSuggestion reason, UUID cause, Instant occurredAt) {}
