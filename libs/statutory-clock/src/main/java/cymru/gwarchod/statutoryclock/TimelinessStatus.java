package cymru.gwarchod.statutoryclock;

/** Where an obligation stands (TIME-R8). */
public enum TimelinessStatus {
    /** Not done, and still in time. */
    PENDING,
    /** Done in time. */
    MET,
    /** Done, too late. */
    MET_LATE,
    /** Not done, and too late. */
    OVERDUE,
    /** No longer required, with a reason. */
    CANCELLED,
    /** Missed or varied, with a recorded reason and decision maker; the breach stays visible (COMP-02). */
    DEPARTED
}
