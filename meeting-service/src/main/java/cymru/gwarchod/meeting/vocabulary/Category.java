package cymru.gwarchod.meeting.vocabulary;

/** The four categories of risk (guidance 4.8), lowest first, as the assessment gives them. */
public enum Category {
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4;

    /** From category 3 on, discussion, meeting, plan and review are mandatory (guidance 4.40, 4.46). */
    public boolean requiresMeeting() {
        return compareTo(CATEGORY_3) >= 0;
    }
}
