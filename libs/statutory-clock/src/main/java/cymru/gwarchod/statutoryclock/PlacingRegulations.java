package cymru.gwarchod.statutoryclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which regulation governs a placement: chosen by the nation of the <em>placing</em> authority and the day the
 * placement starts (PF-13 to PF-16). A regulation whose text nobody has read for this product is named as such and
 * never guessed.
 */
@StatutoryRule("TIME-06")
public record PlacingRegulations(List<Row> rows) {

    public PlacingRegulations {
        rows = List.copyOf(rows);
    }

    /**
     * The rule for this duty.
     *
     * @throws IllegalArgumentException for a start before the pack is effective; a pack has no other gap
     */
    public Selection select(Nation placing, Duty duty, Circumstance circumstance, LocalDate startsOn) {
        Key key = new Key(placing, duty, circumstance);
        return rows.stream()
                .filter(row -> row.key().equals(key) && row.covers(startsOn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + ": nothing on " + startsOn))
                .selection();
    }

    /** What is wrong with the table: each gap, overlap and unknown period, and where. */
    List<String> defects(LocalDate effectiveFrom, Predicate<PeriodId> isPeriod) {
        List<String> defects = new ArrayList<>();
        for (Nation nation : Nation.values()) {
            for (Duty duty : Duty.values()) {
                for (Circumstance circumstance : Circumstance.values()) {
                    coverage(new Key(nation, duty, circumstance), effectiveFrom, defects);
                }
            }
        }
        for (Row row : rows) {
            if (row.period() != null && !isPeriod.test(row.period())) {
                defects.add(row.key() + " from " + row.from() + ": unknown period " + row.period());
            }
        }
        return defects;
    }

    private void coverage(Key key, LocalDate effectiveFrom, List<String> defects) {
        List<Row> dated = rows.stream()
                .filter(row -> row.key().equals(key))
                .sorted(Comparator.comparing(Row::from))
                .toList();
        LocalDate covered = effectiveFrom;
        boolean open = true;
        for (Row row : dated) {
            if (!open || row.from().isBefore(covered)) {
                defects.add(key + ": overlap from " + row.from());
            } else if (row.from().isAfter(covered)) {
                defects.add(key + ": gap from " + covered + " to " + row.from());
            }
            open = open && row.until() != null;
            covered = row.until() != null && row.until().isAfter(covered) ? row.until() : covered;
        }
        if (open) {
            defects.add(key + ": gap from " + covered + " on");
        }
    }

    /** The nation of the placing authority. */
    public enum Nation {
        ENGLAND,
        WALES
    }

    /** What the placing authority has to do in time. */
    public enum Duty {
        NOTIFICATION,
        PLACEMENT_PLAN
    }

    /** Whether there was time to act before the placement began. */
    public enum Circumstance {
        PLANNED,
        EMERGENCY
    }

    /** Who has to do what, in which circumstance: the key of the table. */
    private record Key(Nation placing, Duty duty, Circumstance circumstance) {

        @Override
        public String toString() {
            return placing + " " + duty + " " + circumstance;
        }
    }

    /**
     * One dated line: either a period, or the reason why there is none.
     *
     * @param from the first day of a placement that it governs
     * @param until the first day that it no longer governs; null for the regulation still in force
     */
    public record Row(
            Nation placing,
            Duty duty,
            Circumstance circumstance,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable PeriodId period,
            @Nullable Bilingual notRetrieved,
            String source) {

        public Row {
            Parts.requireAll(
                    "A placing regulation",
                    "placing",
                    placing,
                    "duty",
                    duty,
                    "circumstance",
                    circumstance,
                    "from",
                    from,
                    "source",
                    source);
            if ((period == null) == (notRetrieved == null)) {
                throw new IllegalArgumentException(
                        placing + " " + duty + " " + circumstance + ": either a period or the reason for none");
            }
            if (until != null && !until.isAfter(from)) {
                throw new IllegalArgumentException(
                        placing + " " + duty + " " + circumstance + ": ends " + until + " before it begins " + from);
            }
        }

        Key key() {
            return new Key(placing, duty, circumstance);
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (until == null || date.isBefore(until));
        }

        Selection selection() {
            return Optional.ofNullable(period)
                    .<Selection>map(id -> new Selection.Governed(id, source))
                    .orElseGet(() -> new Selection.NotRetrieved(Objects.requireNonNull(notRetrieved), source));
        }
    }

    /** What the table answers. */
    public sealed interface Selection {

        /** The regulation, its period and where it is written. */
        record Governed(PeriodId period, String source) implements Selection {}

        /**
         * A regulation is in force, but its text has not been read for this product. The rule of the sources,
         * {@link PeriodId#EMERGENCY_PLACEMENT} or {@link PeriodId#PLANNED_PLACEMENT}, can still be shown as practice.
         */
        record NotRetrieved(Bilingual reason, String source) implements Selection {}
    }
}
