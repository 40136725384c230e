package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * MON-13: numbers from one to four are not shown outside social services, and neither is what would tell them. With a small
 * number the next smallest numbers of its row and its column are withheld with which it can be mistaken, until nobody can
 * work it out from everything that both tables show. A sum is a number like any other. Nought is shown: a nil return is an
 * answer.
 */
@StatutoryRule("MON-13")
public final class SmallNumbers {

    private static final int LARGE = 5;

    private SmallNumbers() {}

    /** What each cell shows. */
    public static SortedMap<TableCell, Shown> suppressedIn(QuarterTables tables) {
        SortedMap<TableCell, Shown> shown = new TreeMap<>();
        tables.values()
                .forEach((cell, value) ->
                        shown.put(cell, isSmall(value) ? new Shown.UnderFive() : new Shown.Exactly(value)));
        // To hide one more never tells another, so each is looked at once; the counts before their sums.
        tables.values().entrySet().stream()
                .filter(number -> isSmall(number.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .forEach(cell -> new Differencing(tables, shown)
                        .toHide(cell)
                        .forEach(next -> shown.put(next, new Shown.Withheld())));
        return shown;
    }

    private static boolean isSmall(int value) {
        return value > 0 && value < LARGE;
    }
}
