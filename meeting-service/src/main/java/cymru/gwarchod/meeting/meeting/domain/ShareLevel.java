package cymru.gwarchod.meeting.meeting.domain;

/** How much of the assessment an invitation opens (SHARE-01, SHARE-02). */
public enum ShareLevel {
    SUMMARY,
    /** For a named person only, until the meeting closes. */
    FULL
}
