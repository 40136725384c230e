package cymru.gwarchod.meeting.meeting.domain;

/** Whether somebody invited came (MEET-34). */
public enum Attendance {
    ATTENDED,
    SUBSTITUTE,
    APOLOGY,
    ABSENT
}
