package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * MON-13: numbers from one to four are not shown outside social services, and neither is what would tell them. Where one
 * number of a sum is small, the next smallest of that row and of that column is withheld with it; and as long as anybody
 * could work out a small number from everything that both tables show, the next smallest number near it is withheld too. A
 * sum is a number like any other. Nought is shown: a nil return is an answer.
 */
@StatutoryRule("MON-13")
public final class SmallNumbers {

    private static final int LARGE = 5;

    private final QuarterTables tables;
    private final List<List<TableCell>> sums;
    private final SortedMap<TableCell, Shown> shown = new TreeMap<>();

    private SmallNumbers(QuarterTables tables) {
        this.tables = tables;
        this.sums = tables.sums();
    }

    /** What each cell shows. */
    public static SortedMap<TableCell, Shown> suppressedIn(QuarterTables tables) {
        SmallNumbers numbers = new SmallNumbers(tables);
        numbers.hideWhatIsSmall();
        numbers.hideTheNextSmallest();
        numbers.hideWhatTells();
        return numbers.shown;
    }

    private void hideWhatIsSmall() {
        tables.values()
                .forEach((cell, value) ->
                        shown.put(cell, isSmall(cell) ? new Shown.UnderFive() : new Shown.Exactly(value)));
    }

    private void hideTheNextSmallest() {
        for (List<TableCell> sum : sums) {
            List<TableCell> parts = sum.subList(0, sum.size() - 1);
            if (parts.stream().filter(this::isHidden).count() == 1) {
                smallest(parts.stream(), this::isHideable).ifPresent(this::withhold);
            }
        }
    }

    /** Each round hides one number more or says less of one, so it ends; when nothing is left to hide, nothing is told. */
    private void hideWhatTells() {
        for (Optional<TableCell> told = told(); told.isPresent(); told = told()) {
            TableCell cell = told.orElseThrow();
            withhold(smallest(near(cell), this::isHideable)
                    .or(() -> smallest(near(cell), this::isSmallSum))
                    .or(() -> smallest(all(), this::isHideable))
                    .or(() -> smallest(all(), this::isSmallSum))
                    .orElseThrow(() -> new IllegalStateException("a small number is told by nothing that is shown")));
        }
    }

    private Optional<TableCell> told() {
        Differencing differencing = new Differencing(tables, shown);
        return all().filter(this::isSmall).filter(differencing::pins).findFirst();
    }

    private Stream<TableCell> all() {
        return tables.values().keySet().stream();
    }

    private Stream<TableCell> near(TableCell cell) {
        return sums.stream().filter(sum -> sum.contains(cell)).flatMap(List::stream).distinct();
    }

    private Optional<TableCell> smallest(Stream<TableCell> cells, Predicate<TableCell> which) {
        return cells.filter(which)
                .min(Comparator.comparing(tables::value).thenComparing(Comparator.naturalOrder()));
    }

    private void withhold(TableCell cell) {
        shown.put(cell, new Shown.Withheld());
    }

    private boolean isSmall(TableCell cell) {
        return tables.value(cell) > 0 && tables.value(cell) < LARGE;
    }

    private boolean isHidden(TableCell cell) {
        return !(shown.get(cell) instanceof Shown.Exactly);
    }

    private boolean isHideable(TableCell cell) {
        return !isHidden(cell) && tables.value(cell) > 0;
    }

    /** A sum from one to four, of which even that can tell too much: four children in four categories are one in each. */
    private boolean isSmallSum(TableCell cell) {
        return shown.get(cell) instanceof Shown.UnderFive && !cell.isCount();
    }
}
