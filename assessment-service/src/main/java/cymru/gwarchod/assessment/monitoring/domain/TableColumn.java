package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.util.List;

/** A column of the board's tables: a category, or all of them. */
public enum TableColumn {
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4,
    TOTAL;

    /** The columns that add up to the total. */
    public static final List<TableColumn> CATEGORIES = List.of(CATEGORY_1, CATEGORY_2, CATEGORY_3, CATEGORY_4);

    /** The column of a category. */
    public static TableColumn of(Category category) {
        return switch (category) {
            case CATEGORY_1 -> CATEGORY_1;
            case CATEGORY_2 -> CATEGORY_2;
            case CATEGORY_3 -> CATEGORY_3;
            case CATEGORY_4 -> CATEGORY_4;
        };
    }
}
