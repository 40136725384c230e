package cymru.gwarchod.assessment.vocabulary.instrument;

/** The four categories of risk (G 4.8), lowest first; their order is the order of protection. */
public enum Category {
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4;

    public boolean isHigherThan(Category other) {
        return compareTo(other) > 0;
    }

    public boolean isLowerThan(Category other) {
        return compareTo(other) < 0;
    }

    /** From category 3 a multi-agency meeting is mandatory (G 4.40, 4.46). */
    public boolean requiresMeeting() {
        return compareTo(CATEGORY_3) >= 0;
    }
}
