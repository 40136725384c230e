package cymru.gwarchod.obligations;

/** Something that has to happen when the domain clock passes a moment, and catches up when it jumps. */
public interface DomainTimer {

    /** Does everything that is due by now and was not done yet; answers how much. */
    int fire();

    /** How much is due by now and not done. */
    int pending();
}
