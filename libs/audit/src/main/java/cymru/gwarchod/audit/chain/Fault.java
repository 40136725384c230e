package cymru.gwarchod.audit.chain;

/** What can be wrong with the audit. */
public enum Fault {
    /** The row is not the one that was chained: a column was changed, or two rows were exchanged. */
    ALTERED("the row is not what was chained"),
    /** The row stands at another moment than the one that was chained. */
    TIME_SHIFTED("the row stands at another moment than when it was chained"),
    /** The row is gone, and its link is not. */
    ROW_MISSING("the row that was chained is gone"),
    /** A link is gone from within. */
    LINK_MISSING("the link is gone"),
    /** The link does not follow from the one before. */
    LINK_BROKEN("the link does not follow from the one before"),
    /** Row and link are of another service's chain. */
    TRANSPLANTED("row and link are of another service's chain"),
    /** The moment of the row does not fit the heads that were signed before and after it was chained. */
    OUT_OF_TIME("the row was put in later or earlier than it says"),
    /** A second row with the id of one that is chained. */
    DUPLICATED("a second row with the id of one that is chained"),
    /** A row that was never offered to the sequencer: not written by the service. */
    INSERTED("the row is not from the service: it was never offered to the chain"),
    /** Deleted after its commit and before its link. */
    LOST_BEFORE_LINK("the row was deleted before it could be chained"),
    /** The head was not signed with this key for this chain. */
    HEAD_FORGED("the head in the database is not signed with this key"),
    /** The same, outside. */
    OUTSIDE_HEAD_FORGED("the head outside is not signed with this key, or its line cannot be read"),
    /** The chain says something else at that position than a signed head did. */
    HEAD_CONTRADICTED("a signed head says otherwise: the end was cut off and written anew"),
    /** The chain ends before the last head in the database. */
    TAIL_DELETED("the end is cut off: a head in the database is further on"),
    /** The chain, and the heads in the database with it, end before the last head outside. */
    TAIL_AND_HEAD_DELETED(
            "the end is cut off and the heads in the database are rewritten: only the file outside is further on"),
    /** The database has heads, and outside there is none. */
    NO_HEAD_OUTSIDE("there is no head outside: wrong folder, or deleted");

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    /** What is wrong, in words. */
    public String words() {
        return words;
    }
}
