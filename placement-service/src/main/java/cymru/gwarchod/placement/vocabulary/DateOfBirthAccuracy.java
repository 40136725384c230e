package cymru.gwarchod.placement.vocabulary;

/** How sure a birth date is (AMB-30): an estimate never removes protection. */
public enum DateOfBirthAccuracy {
    EXACT,
    ESTIMATED,
    UNKNOWN
}
