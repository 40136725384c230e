package cymru.gwarchod.referral.vocabulary;

/** How the child responds to help (REF-26). No value of it ever ends the work. */
public enum ResponseToHelp {
    ACCEPTS,
    REJECTS,
    AFRAID,
    DEPENDENT,
    NOT_KNOWN
}
