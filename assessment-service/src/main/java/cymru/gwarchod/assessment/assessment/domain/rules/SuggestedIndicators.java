package cymru.gwarchod.assessment.assessment.domain.rules;

import cymru.gwarchod.assessment.assessment.domain.SuggestedIndicator;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorSuggestion;
import cymru.gwarchod.assessment.vocabulary.instrument.Instrument;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * SERAF-24: which indicators a fact puts before the practitioner, by the version's own data. It answers none. What is
 * longer ago than an answer could still be called present (AMB-3) is not suggested any more.
 */
@StatutoryRule("SERAF-24")
public final class SuggestedIndicators {
    private static final int MONTHS = 12;

    private SuggestedIndicators() {}

    public static List<SuggestedIndicator> from(
            Instrument instrument, IndicatorSuggestion fact, UUID cause, Instant occurredAt) {
        return instrument.indicators().stream()
                .filter(indicator ->
                        indicator.suggestedBy().filter(fact::equals).isPresent())
                .map(indicator -> new SuggestedIndicator(indicator.code(), fact, cause, occurredAt))
                .toList();
    }

    /** Whether a fact of then still says something of the child at that time. */
    public static boolean stillSays(Instant occurredAt, Instant at) {
        return !StatutoryClock.localDate(occurredAt)
                .isBefore(StatutoryClock.localDate(at).minusMonths(MONTHS));
    }
}
