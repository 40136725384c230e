package cymru.gwarchod.assessment.monitoring.domain;

import static cymru.gwarchod.assessment.monitoring.domain.QuarterTablesFixture.tables;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import org.junit.jupiter.api.Test;

@StatutoryRule({"MON-01", "MON-11"})
class QuarterTablesTest {

    @Test
    void theFigureOfATaskGroupIsTheSumOfItsAuthorities() {
        // given
        QuarterTables tables = tables(1, 2, 3, 4, 10, 20, 30, 40);
        TableRow group = TableRow.taskGroup("GROUP_0");

        // then
        assertEquals(11, tables.value(new TableCell(group, TableColumn.CATEGORY_1)));
        assertEquals(44, tables.value(new TableCell(group, TableColumn.CATEGORY_4)));
        assertEquals(110, tables.value(new TableCell(group, TableColumn.TOTAL)));
        assertEquals(110, tables.value(new TableCell(TableRow.BOARD, TableColumn.TOTAL)));
    }

    @Test
    void everySumThatAReaderCanMakeHolds() {
        QuarterTables tables = tables(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        // ten rows, and five columns of the three groups and of the whole area
        assertEquals(10 + 4 * 5, tables.sums().size());
        for (List<TableCell> sum : tables.sums()) {
            assertEquals(
                    tables.value(sum.getLast()),
                    sum.subList(0, sum.size() - 1).stream()
                            .mapToInt(tables::value)
                            .sum());
        }
    }

    @Test
    void anAuthorityWithoutATaskGroupCountsInTheWholeArea() {
        QuarterTables tables = tables(List.of(1, 2, 3, 4, 10, 20, 30, 40), 0);

        assertEquals(7, tables.rows().size());
        assertEquals(110, tables.value(new TableCell(TableRow.BOARD, TableColumn.TOTAL)));
    }
}
