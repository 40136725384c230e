package cymru.gwarchod.assessment.monitoring.domain.rules;

import static cymru.gwarchod.assessment.monitoring.domain.QuarterTablesFixture.cell;
import static cymru.gwarchod.assessment.monitoring.domain.QuarterTablesFixture.tables;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.QuarterTablesFixture;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import cymru.gwarchod.assessment.monitoring.domain.TableColumn;
import cymru.gwarchod.assessment.monitoring.domain.TableRow;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@StatutoryRule("MON-13")
class SmallNumbersTest {

    private static final int CELLS = 24;

    private static String text(Map<TableCell, Shown> shown, TableCell cell) {
        return shown.get(cell).text();
    }

    private static boolean isSmall(int value) {
        return value > 0 && value < 5;
    }

    @Test
    void threeChildrenAreShownAsUnderFiveAndNoughtAsNought() {
        // given
        QuarterTables tables = tables(3, 0, 12, 9, 20, 21, 22, 23, 8, 8, 8, 8, 9, 9, 9, 9);

        // when
        Map<TableCell, Shown> shown = SmallNumbers.suppressedIn(tables);

        // then
        assertEquals("<5", text(shown, cell(0, TableColumn.CATEGORY_1)));
        assertEquals("0", text(shown, cell(0, TableColumn.CATEGORY_2)));
        assertEquals("0", text(shown, cell(5, TableColumn.TOTAL)));
    }

    @Test
    void theNextSmallestOfTheRowAndOfTheColumnIsWithheldWithIt() {
        // given one small number, in a row whose next smallest is 9 and a column whose next smallest is 20
        QuarterTables tables = tables(3, 30, 12, 9, 20, 31, 32, 33, 8, 8, 8, 8, 9, 9, 9, 9);

        // when
        Map<TableCell, Shown> shown = SmallNumbers.suppressedIn(tables);

        // then
        assertEquals("*", text(shown, cell(0, TableColumn.CATEGORY_4)));
        assertEquals("*", text(shown, cell(1, TableColumn.CATEGORY_1)));
        assertEquals("*", text(shown, cell(1, TableColumn.CATEGORY_4)));
        assertEquals("30", text(shown, cell(0, TableColumn.CATEGORY_2)));
        assertEquals(
                4,
                shown.values().stream()
                        .filter(mark -> !(mark instanceof Shown.Exactly))
                        .count());
        assertEquals("54", text(shown, cell(0, TableColumn.TOTAL)));
    }

    @Test
    void aTotalThatTellsIsNotShown() {
        // given one child in each category: four in all would say one in each
        QuarterTables tables = tables(1, 1, 1, 1);

        // when
        Map<TableCell, Shown> shown = SmallNumbers.suppressedIn(tables);

        // then
        assertEquals("<5", text(shown, cell(0, TableColumn.CATEGORY_1)));
        assertEquals("*", text(shown, cell(0, TableColumn.TOTAL)));
        assertNothingIsTold(tables, shown);
    }

    @Test
    void sixAuthoritiesWithOneChildEachAreNotTold() {
        // given
        QuarterTables tables = tables(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);

        // when
        Map<TableCell, Shown> shown = SmallNumbers.suppressedIn(tables);

        // then
        assertEquals("*", text(shown, new TableCell(TableRow.BOARD, TableColumn.TOTAL)));
        assertNothingIsTold(tables, shown);
    }

    @Test
    void whereNothingIsSmallEverythingIsShown() {
        QuarterTables tables = tables(5, 6, 7, 8, 9, 10, 11, 12);

        SmallNumbers.suppressedIn(tables)
                .forEach((cell, shown) -> assertEquals(Integer.toString(tables.value(cell)), shown.text()));
    }

    /** Without the second step the reader finds out: the oracle of the properties is able to fail. */
    @Test
    void hidingOnlyWhatIsSmallWouldTellIt() {
        QuarterTables tables = tables(3, 30, 12, 9, 20, 31, 32, 33);

        assertTrue(new LinearReader(tables, onlyTheSmall(tables)).pins(cell(0, TableColumn.CATEGORY_1)));
    }

    @Property(tries = 150)
    void nobodyFindsOutASmallNumberByAddingAndSubtractingAllThatIsPublished(@ForAll("quarters") QuarterTables tables) {
        Map<TableCell, Shown> shown = SmallNumbers.suppressedIn(tables);

        tables.values().forEach((cell, value) -> {
            if (isSmall(value)) {
                assertFalse(shown.get(cell) instanceof Shown.Exactly, () -> cell + " is shown");
            } else if (shown.get(cell) instanceof Shown.Exactly(int children)) {
                assertEquals(value, children, () -> cell + " is shown wrongly");
            }
        });
        assertNothingIsTold(tables, shown);
    }

    @Property(tries = 100)
    void differencingFindsExactlyWhatLinearProgrammingFinds(
            @ForAll("quarters") QuarterTables tables, @ForAll @IntRange(min = 0, max = 49) int more) {
        // given tables from which only the small numbers are gone, and one number more
        Map<TableCell, Shown> shown = onlyTheSmall(tables);
        TableCell other = tables.values().keySet().stream()
                .skip(more % tables.values().size())
                .findFirst()
                .orElseThrow();
        if (tables.value(other) >= 5) {
            shown.put(other, new Shown.Withheld());
        }

        // then both judge every small number alike
        Differencing differencing = new Differencing(tables, shown);
        LinearReader reader = new LinearReader(tables, shown);
        tables.values().forEach((cell, value) -> {
            if (isSmall(value)) {
                assertEquals(reader.pins(cell), differencing.tells(cell), () -> cell + " of " + tables.values());
            }
        });
    }

    private static Map<TableCell, Shown> onlyTheSmall(QuarterTables tables) {
        Map<TableCell, Shown> shown = new TreeMap<>();
        tables.values()
                .forEach((cell, value) ->
                        shown.put(cell, isSmall(value) ? new Shown.UnderFive() : new Shown.Exactly(value)));
        return shown;
    }

    private static void assertNothingIsTold(QuarterTables tables, Map<TableCell, Shown> shown) {
        LinearReader reader = new LinearReader(tables, shown);
        tables.values().forEach((cell, value) -> {
            if (isSmall(value)) {
                assertFalse(reader.pins(cell), () -> cell + " is told by " + shown);
            }
        });
    }

    /** Mostly small counts and noughts, where there is something to hide; groups of two, of three, and none at all. */
    @Provide
    Arbitrary<QuarterTables> quarters() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.integers().between(1, 4)),
                Tuple.of(3, Arbitraries.integers().between(5, 9)),
                Tuple.of(1, Arbitraries.integers().between(10, 60)));
        return count.list().ofSize(CELLS).flatMap(counts -> Arbitraries.of(0, 1, 2, 3)
                .map(groupedBy -> QuarterTablesFixture.tables(counts, groupedBy)));
    }
}
