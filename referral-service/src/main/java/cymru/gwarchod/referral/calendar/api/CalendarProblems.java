package cymru.gwarchod.referral.calendar.api;

import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemCode;
import cymru.gwarchod.problem.ProblemException;
import cymru.gwarchod.referral.calendar.CalendarRefusal;
import cymru.gwarchod.statutoryclock.BeyondCalendarHorizon;

/** The problem for each refusal. */
final class CalendarProblems {

    private static final String DATE = "#/date";

    private CalendarProblems() {}

    static ProblemException of(CalendarRefusal refusal) {
        return switch (refusal) {
            case NOT_KEPT_BY_CALLER -> ProblemException.of(GeneralProblems.FORBIDDEN);
            case DAY_PASSED -> ProblemException.at(DATE, ProblemCode.of("day-has-passed"));
            case WEEKEND -> ProblemException.at(DATE, ProblemCode.of("day-is-weekend"));
            case BANK_HOLIDAY -> ProblemException.at(DATE, ProblemCode.of("day-is-bank-holiday"));
            case BEYOND_HORIZON -> ProblemException.at(DATE, ProblemCode.of(BeyondCalendarHorizon.CODE));
        };
    }
}
