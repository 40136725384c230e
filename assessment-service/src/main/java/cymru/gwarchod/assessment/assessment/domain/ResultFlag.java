package cymru.gwarchod.assessment.assessment.domain;

/** What a reader of a result must look at twice; none of them is a category (1.5.2). */
public enum ResultFlag {
    /** Category 2 rests on vulnerabilities alone, which the text of category 1 also covers. */
    BORDERLINE_1_2,
    /** One or two risk indicators with several vulnerabilities, which G 4.39 would call moderate. */
    BORDERLINE_2_3,
    /** Signs of risk with fewer vulnerabilities than the text expects: has something been left out? */
    FEW_VULNERABILITIES,
    /** A significant indicator stands almost alone. */
    ISOLATED_SIGNIFICANT,
    /** If what is unknown proved present, the category would be higher. */
    UNKNOWN_COULD_RAISE,
    /** The published score speaks for a higher category: the assessor confirms or raises. */
    SCORE_HIGHER,
    /** The published score speaks for a lower category; the rule stands. */
    SCORE_LOWER
}
