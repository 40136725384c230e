package cymru.gwarchod.placement.placement.domain;

/** The category of risk, as assessment-service tells it. */
public enum Category {
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4
}
