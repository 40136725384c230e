package cymru.gwarchod.referral.calendar;

/** Why a day cannot be proclaimed. */
public enum CalendarRefusal {
    /** The caller's agency does not keep the calendar. */
    NOT_KEPT_BY_CALLER,
    /** The day has passed: what was counted over it stands. */
    DAY_PASSED,
    /** Nobody works on a Saturday or Sunday anyway; the day in its place is proclaimed. */
    WEEKEND,
    /** It is a bank holiday already. */
    BANK_HOLIDAY,
    /** The calendar does not reach it. */
    BEYOND_HORIZON
}
