package cymru.gwarchod.assessment.vocabulary.instrument;

/** The three classes of the guidance (G 2.14 list). Which indicator belongs to which is data of a version. */
public enum IndicatorClass {
    /** A fact of the child's life; it has no recency (AMB-3). */
    VULNERABILITY,
    RISK,
    SIGNIFICANT_RISK;

    /** Only signs of risk fade; a vulnerability is counted whenever it arose (AMB-3). */
    public boolean carriesRecency() {
        return this != VULNERABILITY;
    }
}
