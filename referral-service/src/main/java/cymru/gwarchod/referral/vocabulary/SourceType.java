package cymru.gwarchod.referral.vocabulary;

/** Whose information a concern rests on (REF-02); another young person's counts like any other. */
public enum SourceType {
    PROFESSIONAL,
    CHILD,
    PARENT_OR_CARER,
    OTHER_YOUNG_PERSON,
    MEMBER_OF_PUBLIC,
    ANONYMOUS
}
