package cymru.gwarchod.meeting.plan.domain;

/** What a programme of direct work with the child is about (guidance 4.37). */
public enum ProgrammeTopic {
    AWARENESS_OF_RISK,
    SELF_PROTECTION,
    KEEPING_SAFE,
    SPECIFIC_THREATS,
    STAYING_OUT_AND_GOING_MISSING
}
