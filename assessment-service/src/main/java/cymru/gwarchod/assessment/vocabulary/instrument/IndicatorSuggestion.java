package cymru.gwarchod.assessment.vocabulary.instrument;

/** Facts from elsewhere that put an indicator before the practitioner; they never answer it (SERAF-24). */
public enum IndicatorSuggestion {
    OVERNIGHT_MISSING_EPISODE
}
