package cymru.gwarchod.assessment.vocabulary.instrument;

/** When a sign of risk was last seen, counted back from the day of assessment (AMB-3). Longer ago is not present. */
public enum Recency {
    /** Within the last six months. */
    CURRENT,
    /** Six to twelve months ago and not since. */
    RECENT,
    /** Both within the last six months and in the six before. */
    BOTH
}
