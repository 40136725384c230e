package cymru.gwarchod.statutoryclock;

import cymru.gwarchod.statutoryclock.Counting.Step;
import cymru.gwarchod.statutoryclock.Explanation.Day;
import cymru.gwarchod.statutoryclock.StatutoryPeriod.Unit;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a count into words, English and Welsh. */
final class ExplanationText {

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WELSH_DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.of("cy", "GB"));
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(StatutoryClock.ZONE);

    private ExplanationText() {}

    static Explanation explain(StatutoryClock.Counted counted) {
        StatutoryPeriod period = counted.period();
        List<Day> days = new ArrayList<>();
        for (Step step : counted.steps()) {
            boolean due = step.date().equals(counted.due().dueOn());
            days.add(new Day(step.date(), step.mark(), step.ordinal(), step.kind(), due, dayText(counted, step, due)));
        }
        return new Explanation(period, counted.due(), summary(counted), days);
    }

    private static Bilingual summary(StatutoryClock.Counted counted) {
        StatutoryPeriod period = counted.period();
        Due due = counted.due();
        Text text = new Text();
        text.add(period.label().en() + ": ", period.label().cy() + ": ");
        text.add(period.length().en() + " from ", period.length().cy() + " o ");
        if (period.unit() == Unit.HOURS) {
            String at = TIME.format(due.trigger());
            String dueAt = TIME.format(due.limit());
            text.add(at + " on " + english(due.triggerDate()), at + " " + welsh(due.triggerDate()));
            text.add(
                    "; due by " + dueAt + " on " + english(due.dueOn()) + ".",
                    "; i'w gwblhau erbyn " + dueAt + " " + welsh(due.dueOn()) + ".");
            if (clocksChangeBetween(due.trigger(), due.limit())) {
                text.add(
                        " The clocks change in between; elapsed hours are counted.",
                        " Mae'r clociau'n newid yn y cyfamser; oriau a aeth heibio sy'n cael eu cyfrif.");
            }
            return text.done();
        }
        // After "o" the first letter softens: dydd becomes ddydd.
        text.add(english(due.triggerDate()), "d" + welsh(due.triggerDate()));
        text.add(
                "; due by the end of " + english(due.dueOn()) + ".",
                "; i'w gwblhau erbyn diwedd " + welsh(due.dueOn()) + ".");
        if (!due.lastWorkingDayOnOrBefore().equals(due.dueOn())) {
            text.add(
                    " That is not a working day and the date is not moved; the last working day before it is "
                            + english(due.lastWorkingDayOnOrBefore()) + ".",
                    " Nid yw'n ddiwrnod gwaith ac ni symudir y dyddiad; y diwrnod gwaith olaf cyn hynny yw "
                            + welsh(due.lastWorkingDayOnOrBefore()) + ".");
        }
        return text.done();
    }

    private static Bilingual dayText(StatutoryClock.Counted counted, Step step, boolean due) {
        Text text = new Text();
        text.add(english(step.date()) + ": ", capital(welsh(step.date())) + ": ");
        switch (step.mark()) {
            case DAY_ZERO ->
                text.add(
                        "day 0, the day it starts, is not counted", "diwrnod 0, y diwrnod cyntaf, ni chaiff ei gyfrif");
            case COUNTED -> {
                countedText(counted.period(), step, text);
                kindText(step.kind(), " (", ")", text);
            }
            case WEEKEND, BANK_HOLIDAY -> {
                kindText(step.kind(), "", "", text);
                text.add(", not counted", ", ni chaiff ei gyfrif");
            }
        }
        if (due) {
            dueText(counted, text);
        }
        return text.done();
    }

    private static void countedText(StatutoryPeriod period, Step step, Text text) {
        if (period.unit() == Unit.HOURS) {
            Bilingual run = period.unit().length(step.ordinal());
            text.add(run.en() + " run by its end", run.cy() + " wedi mynd heibio erbyn ei ddiwedd");
        } else {
            Bilingual unit = period.unit().one();
            text.add(unit.en() + " " + step.ordinal(), unit.cy() + " " + step.ordinal());
        }
    }

    private static void kindText(DayKind kind, String before, String after, Text text) {
        switch (kind) {
            case DayKind.Worked() -> {}
            case DayKind.Weekend() -> text.add(before + "weekend" + after, before + "penwythnos" + after);
            case DayKind.BankHoliday(Bilingual name) ->
                text.add(before + name.en() + after, before + name.cy() + after);
        }
    }

    private static void dueText(StatutoryClock.Counted counted, Text text) {
        if (counted.period().unit() == Unit.HOURS) {
            String at = TIME.format(counted.due().limit());
            text.add("; due by " + at, "; i'w gwblhau erbyn " + at);
        } else {
            text.add("; due by the end of this day", "; i'w gwblhau erbyn diwedd y diwrnod hwn");
        }
    }

    private static boolean clocksChangeBetween(Instant from, Instant to) {
        return !StatutoryClock.ZONE
                .getRules()
                .getOffset(from)
                .equals(StatutoryClock.ZONE.getRules().getOffset(to));
    }

    private static String english(LocalDate date) {
        return ENGLISH_DATE.format(date);
    }

    /** Welsh writes the day's name small inside a sentence: dydd Llun. */
    private static String welsh(LocalDate date) {
        String text = WELSH_DATE.format(date);
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Both languages, grown side by side. */
    private static final class Text {

        private final StringBuilder english = new StringBuilder();
        private final StringBuilder welsh = new StringBuilder();

        void add(String en, String cy) {
            english.append(en);
            welsh.append(cy);
        }

        Bilingual done() {
            return new Bilingual(english.toString(), welsh.toString());
        }
    }
}
