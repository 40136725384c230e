package cymru.gwarchod.meeting.meeting.domain;

/** Where a meeting stands. */
public enum MeetingStatus {
    CONVENED,
    HELD,
    CLOSED
}
