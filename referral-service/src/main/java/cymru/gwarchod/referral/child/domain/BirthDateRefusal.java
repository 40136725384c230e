package cymru.gwarchod.referral.child.domain;

/** Why nothing is decided on a birth date. */
public enum BirthDateRefusal {
    /** It is known exactly, so there is nothing to decide. */
    BIRTH_DATE_KNOWN,
    /** Nobody is born tomorrow. */
    BIRTH_DATE_IN_FUTURE
}
