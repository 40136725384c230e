package cymru.gwarchod.statutoryclock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of the calendar year in Wales, written {@code 2026-Q1}: what every figure of monitoring is of. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** The form in which it is written; of this century, so that no figure is of a time without computers. */
    public static final String FORM = "20[0-9]{2}-Q[1-4]";

    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException where the text is not one
     */
    public static Quarter parse(String text) {
        if (!text.matches(FORM)) {
            throw new IllegalArgumentException("not a quarter");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    /** The quarter in which a civil day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter in which a moment lies, by the clock of Wales. */
    public static Quarter of(Instant at) {
        return of(StatutoryClock.localDate(at));
    }

    /** Its first civil day. */
    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last civil day. */
    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** Its first moment, by the clock of Wales. */
    public Instant begin() {
        return minus(1).end();
    }

    /** The first moment after it, by the clock of Wales. */
    public Instant end() {
        return StatutoryClock.endOf(lastDay());
    }

    /** Whether it is over at that moment. */
    public boolean hasEnded(Instant now) {
        return !now.isBefore(end());
    }

    /** The one after it. */
    public Quarter next() {
        return number == QUARTERS ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** The one so many quarters earlier. */
    public Quarter minus(int quarters) {
        int ordinal = year * QUARTERS + number - 1 - quarters;
        return new Quarter(Math.floorDiv(ordinal, QUARTERS), Math.floorMod(ordinal, QUARTERS) + 1);
    }

    /** This one and those that follow, to the last one. */
    public List<Quarter> to(Quarter last) {
        return Stream.iterate(this, quarter -> quarter.compareTo(last) <= 0, Quarter::next)
                .toList();
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
