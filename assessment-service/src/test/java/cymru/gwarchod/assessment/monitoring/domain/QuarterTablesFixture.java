package cymru.gwarchod.assessment.monitoring.domain;

import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tables with made-up counts: six authorities in three task groups, as in North Wales, or some without a group. */
public final class QuarterTablesFixture {

    public static final List<String> AUTHORITIES =
            List.of("W06000001", "W06000002", "W06000003", "W06000004", "W06000005", "W06000006");

    private QuarterTablesFixture() {}

    /** The tables of these counts: four for each authority, in order; what is not named is nought. */
    public static QuarterTables tables(int... counts) {
        List<Integer> all = new ArrayList<>();
        for (int count : counts) {
            all.add(count);
        }
        return tables(all, 2);
    }

    /** The same, with so many authorities in a task group; none where that is nought. */
    public static QuarterTables tables(List<Integer> counts, int groupedBy) {
        SortedMap<String, Optional<String>> groups = new TreeMap<>();
        Map<String, CategoryCounts> byAuthority = new HashMap<>();
        for (int i = 0; i < AUTHORITIES.size(); i++) {
            groups.put(AUTHORITIES.get(i), groupedBy == 0 ? Optional.empty() : Optional.of("GROUP_" + i / groupedBy));
            Map<Category, Integer> own = new EnumMap<>(Category.class);
            for (Category category : Category.values()) {
                int at = i * Category.values().length + category.ordinal();
                own.put(category, at < counts.size() ? counts.get(at) : 0);
            }
            byAuthority.put(AUTHORITIES.get(i), new CategoryCounts(own));
        }
        return QuarterTables.of(groups, byAuthority);
    }

    public static TableCell cell(int authority, TableColumn column) {
        return new TableCell(TableRow.authority(AUTHORITIES.get(authority)), column);
    }
}
