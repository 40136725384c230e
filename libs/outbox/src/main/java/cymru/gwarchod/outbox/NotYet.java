package cymru.gwarchod.outbox;

/** The effect of an event has to wait for another event; it is parked and tried again. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what it waits for, as a fixed code for metrics. */
    public NotYet(String waitsFor) {
        super(waitsFor, null, false, false);
    }
}
