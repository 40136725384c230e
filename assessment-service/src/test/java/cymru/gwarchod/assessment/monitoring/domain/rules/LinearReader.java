package cymru.gwarchod.assessment.monitoring.domain.rules;

import cymru.gwarchod.assessment.monitoring.domain.QuarterTables;
import cymru.gwarchod.assessment.monitoring.domain.Shown;
import cymru.gwarchod.assessment.monitoring.domain.TableCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who wants to know what is not shown and has nothing but the tables: every sum is an equation, every mark a
 * bound, and the least and the greatest possible value of a cell are found by linear programming (two phases, Bland's rule).
 * It knows nothing of how the numbers were hidden.
 */
final class LinearReader {

    private static final double CLOSE = 1e-7;
    private static final int UNDER_FIVE_ROOM = 3;

    private final Map<TableCell, Integer> unknown = new HashMap<>();
    private final List<double[]> rows = new ArrayList<>();
    private final Map<TableCell, Integer> least = new HashMap<>();
    private final int columns;

    /** Reads the tables: the structure of the sums, and what is shown. The true numbers are not looked at. */
    LinearReader(QuarterTables structure, Map<TableCell, Shown> shown) {
        List<TableCell> underFive = new ArrayList<>();
        shown.forEach((cell, mark) -> {
            switch (mark) {
                case Shown.Exactly _ -> {}
                case Shown.UnderFive() -> {
                    underFive.add(cell);
                    least.put(cell, 1);
                    unknown.put(cell, unknown.size());
                }
                case Shown.Withheld() -> {
                    least.put(cell, cell.isCount() ? 5 : 1);
                    unknown.put(cell, unknown.size());
                }
            }
        });
        columns = unknown.size() + underFive.size();
        structure.sums().forEach(sum -> addSum(sum, shown));
        for (int i = 0; i < underFive.size(); i++) {
            double[] row = new double[columns + 1];
            row[unknown.get(underFive.get(i))] = 1;
            row[unknown.size() + i] = 1;
            row[columns] = UNDER_FIVE_ROOM;
            rows.add(row);
        }
    }

    private void addSum(List<TableCell> sum, Map<TableCell, Shown> shown) {
        double[] row = new double[columns + 1];
        boolean says = false;
        for (TableCell cell : sum) {
            int sign = cell.equals(sum.getLast()) ? -1 : 1;
            if (shown.get(cell) instanceof Shown.Exactly(int children)) {
                row[columns] -= sign * children;
            } else {
                row[unknown.get(cell)] += sign;
                row[columns] -= sign * least.get(cell);
                says = true;
            }
        }
        if (says) {
            rows.add(row);
        }
    }

    /** Whether only one value is possible. */
    boolean pins(TableCell cell) {
        if (!unknown.containsKey(cell)) {
            return true;
        }
        return extreme(cell, 1) - extreme(cell, -1) < CLOSE;
    }

    /** The greatest value (sign 1) or the least (sign -1) that the tables leave possible, bounded far above any. */
    private double extreme(TableCell cell, int sign) {
        double[] wanted = new double[columns];
        wanted[unknown.get(cell)] = sign;
        return sign * new Simplex(rows, columns).maximum(wanted) + least.get(cell);
    }

    /** Maximises over equations of variables from nought up. */
    private static final class Simplex {

        private static final double FAR = 1e6;

        private final int variables;
        private final double[][] table;
        private final int[] basis;

        Simplex(List<double[]> equations, int variables) {
            this.variables = variables;
            int artificial = equations.size();
            this.table = new double[artificial][];
            this.basis = new int[artificial];
            for (int r = 0; r < artificial; r++) {
                double[] equation = equations.get(r);
                int sign = equation[variables] < 0 ? -1 : 1;
                double[] row = new double[variables + artificial + 1];
                for (int c = 0; c < variables; c++) {
                    row[c] = sign * equation[c];
                }
                row[variables + r] = 1;
                row[row.length - 1] = sign * equation[variables];
                table[r] = row;
                basis[r] = variables + r;
            }
        }

        double maximum(double[] wanted) {
            double[] first = new double[variables + table.length];
            Arrays.fill(first, variables, first.length, -1);
            if (climb(first, first.length) < -CLOSE) {
                throw new AssertionError("the tables contradict themselves");
            }
            dropArtificial();
            return climb(Arrays.copyOf(wanted, first.length), variables);
        }

        private void dropArtificial() {
            for (int r = 0; r < table.length; r++) {
                if (basis[r] >= variables) {
                    for (int c = 0; c < variables; c++) {
                        if (Math.abs(table[r][c]) > CLOSE) {
                            pivot(r, c);
                            break;
                        }
                    }
                }
            }
        }

        private double climb(double[] wanted, int upTo) {
            while (true) {
                int entering = entering(wanted, upTo);
                if (entering < 0) {
                    return value(wanted);
                }
                int leaving = leaving(entering);
                if (leaving < 0) {
                    return FAR;
                }
                pivot(leaving, entering);
            }
        }

        private double value(double[] wanted) {
            double value = 0;
            for (int r = 0; r < table.length; r++) {
                value += wanted[basis[r]] * table[r][table[r].length - 1];
            }
            return value;
        }

        private int entering(double[] wanted, int upTo) {
            for (int c = 0; c < upTo; c++) {
                double gain = wanted[c];
                for (int r = 0; r < table.length; r++) {
                    gain -= wanted[basis[r]] * table[r][c];
                }
                if (gain > CLOSE) {
                    return c;
                }
            }
            return -1;
        }

        private int leaving(int entering) {
            int best = -1;
            double least = Double.MAX_VALUE;
            for (int r = 0; r < table.length; r++) {
                if (table[r][entering] > CLOSE) {
                    double ratio = table[r][table[r].length - 1] / table[r][entering];
                    if (ratio < least - CLOSE || ratio < least + CLOSE && (best < 0 || basis[r] < basis[best])) {
                        least = Math.min(least, ratio);
                        best = r;
                    }
                }
            }
            return best;
        }

        private void pivot(int row, int column) {
            double by = table[row][column];
            for (int c = 0; c < table[row].length; c++) {
                table[row][c] /= by;
            }
            for (int r = 0; r < table.length; r++) {
                double times = table[r][column];
                if (r != row && times != 0) {
                    for (int c = 0; c < table[r].length; c++) {
                        table[r][c] -= times * table[row][c];
                    }
                }
            }
            basis[row] = column;
        }
    }
}
