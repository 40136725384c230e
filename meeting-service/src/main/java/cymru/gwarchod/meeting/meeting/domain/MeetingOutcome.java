package cymru.gwarchod.meeting.meeting.domain;

/** What a meeting decides (flow chart); several may apply, no further action stands alone (MEET-20). */
public enum MeetingOutcome {
    NO_FURTHER_ACTION,
    CHILD_IN_NEED_ASSESSMENT,
    SECTION_47,
    CRIMINAL_ACTION_PROCEDURES,
    OTHER_SERVICES_INCL_DIRECT_WORK
}
