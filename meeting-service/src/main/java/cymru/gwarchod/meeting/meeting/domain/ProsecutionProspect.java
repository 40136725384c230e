package cymru.gwarchod.meeting.meeting.domain;

/** How likely a prosecution is (guidance 4.14). */
public enum ProsecutionProspect {
    LIKELY,
    UNLIKELY,
    NOT_YET_KNOWN
}
