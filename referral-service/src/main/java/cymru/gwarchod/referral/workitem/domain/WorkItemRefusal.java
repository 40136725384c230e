package cymru.gwarchod.referral.workitem.domain;

/** Why an operation on a work item is refused. */
public enum WorkItemRefusal {
    /** A departure from it is recorded already. */
    DEPARTURE_EXISTS,
    /** It was done in time, or it need not be done any more. */
    NOTHING_TO_DEPART_FROM,
    /** This service does not know the pack or the calendar that it was counted with. */
    NOT_COUNTED_HERE
}
