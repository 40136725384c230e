package cymru.gwarchod.meeting.discussion.domain;

/** The next course of action (guidance 4.10, 4.12). */
public enum DiscussionDecision {
    /** A multi-agency strategy meeting is convened. */
    STRATEGY_MEETING,
    /** The discussion was held and no meeting is convened. */
    NO_MEETING,
    /** No discussion was held: possible below category 3 only, and with a reason. */
    NOT_HELD
}
