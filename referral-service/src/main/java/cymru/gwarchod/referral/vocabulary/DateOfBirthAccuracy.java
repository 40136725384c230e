package cymru.gwarchod.referral.vocabulary;

/** How sure a birth date is (AMB-30): an estimate never removes protection. */
public enum DateOfBirthAccuracy {
    EXACT,
    ESTIMATED,
    UNKNOWN
}
