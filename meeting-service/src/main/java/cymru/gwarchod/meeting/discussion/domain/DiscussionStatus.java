package cymru.gwarchod.meeting.discussion.domain;

/** Where the record of a discussion stands. */
public enum DiscussionStatus {
    /** Social services recorded it; the named police officer has not confirmed it yet. */
    RECORDED,
    CONFIRMED,
    /** The decision not to hold one: there is nothing to confirm. */
    NOT_HELD
}
