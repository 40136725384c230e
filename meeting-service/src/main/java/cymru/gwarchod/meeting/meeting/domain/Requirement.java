package cymru.gwarchod.meeting.meeting.domain;

/** How firmly the guidance expects somebody at a meeting. */
public enum Requirement {
    MANDATORY,
    SUGGESTED,
    NOT_APPLICABLE
}
