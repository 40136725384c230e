package cymru.gwarchod.assessment.vocabulary.instrument;

import java.util.Optional;

/**
 * One item of the instrument.
 *
 * @param name stable name for programs; the code is what answers are keyed by
 * @param presupposes an indicator this one only makes sense with; missing it warns and never refuses (1.4.4)
 * @param suggestedBy the fact that puts this indicator before the practitioner (SERAF-24)
 * @param welshReviewed false until a named reviewer has read the Welsh
 */
public record Indicator(
        IndicatorCode code,
        String name,
        IndicatorClass indicatorClass,
        BilingualText label,
        BilingualText help,
        Optional<IndicatorCode> presupposes,
        Optional<IndicatorSuggestion> suggestedBy,
        boolean welshReviewed) {}
