package cymru.gwarchod.referral.vocabulary;

/** A detail in which a reported child and one of this suite agree. */
public enum Likeness {
    NHS_NUMBER,
    UPN,
    DATE_OF_BIRTH,
    FAMILY_NAME,
    GIVEN_NAME
}
