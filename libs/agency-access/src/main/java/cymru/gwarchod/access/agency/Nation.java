package cymru.gwarchod.access.agency;

/** The nation whose placing regulations bind an authority (PF-13 to PF-16). */
public enum Nation {
    WALES,
    ENGLAND
}
