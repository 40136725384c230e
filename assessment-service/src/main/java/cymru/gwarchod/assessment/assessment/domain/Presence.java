package cymru.gwarchod.assessment.assessment.domain;

/** What is known about one indicator (SERAF-03). Not known is an answer of its own and never counts as absent. */
public enum Presence {
    PRESENT,
    NOT_PRESENT,
    UNKNOWN
}
