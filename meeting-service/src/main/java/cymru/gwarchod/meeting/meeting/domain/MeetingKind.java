package cymru.gwarchod.meeting.meeting.domain;

/** Which kind of meeting. */
public enum MeetingKind {
    /** The multi-agency strategy meeting that decides on action (guidance 4.12). */
    STRATEGY,
    /** The review of risk and plan (guidance 4.42, 4.46). */
    REVIEW
}
