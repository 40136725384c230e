package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SERAF-24: which indicators a fact puts before the practitioner, by the version's own data. It answers none. */
@StatutoryRule("SERAF-24")
public final class SuggestedIndicators {
    private SuggestedIndicators() {}

    public static List<SuggestedIndicator> from(
            Instrument instrument, IndicatorSuggestion fact, UUID cause, Instant occurredAt) {
        return instrument.indicators().stream()
                .filter(indicator ->
                        indicator.suggestedBy().filter(fact::equals).isPresent())
                .map(indicator -> new SuggestedIndicator(indicator.code(), fact, cause, occurredAt))
                .toList();
    }
}
