package cymru.gwarchod.audit;

/** Classes of information, by the harm if lost (security model, section 1). */
public enum FieldClass {
    /** Counts. */
    F0,
    /** That a record exists and whom to call. */
    F1,
    /** Category, score, date, assessor's agency, review due. */
    F2,
    /** Name, birth date, legal status, flags. */
    F3,
    /** The full assessment and the child's words. */
    F4,
    /** Third parties. */
    F5,
    /** Addresses and places in ordinary use. */
    F6,
    /** Protected places. */
    F6P,
    /** Intelligence. */
    F7,
    /** Who the source is. */
    F8,
    /** Investigative material. */
    F9,
    /** Who looked. */
    F10
}
