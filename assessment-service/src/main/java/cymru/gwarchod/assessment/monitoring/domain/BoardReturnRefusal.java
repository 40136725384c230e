package cymru.gwarchod.assessment.monitoring.domain;

/** Why a return is not taken. */
public enum BoardReturnRefusal {
    /** The quarter is still running: what happens in it could not be in the return. */
    QUARTER_NOT_ENDED,
    /** A return is made once; what it says stands. */
    RETURN_EXISTS
}
