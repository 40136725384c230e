package cymru.gwarchod.statutoryclock;

import static cymru.gwarchod.statutoryclock.Fixture.CLOCK;
import static cymru.gwarchod.statutoryclock.Fixture.date;
import static cymru.gwarchod.statutoryclock.Fixture.due;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@StatutoryRule("TIME-05")
class ReviewMeetingDeadlineTest {

    @Test
    @DisplayName("MEET-23: meeting on 17 April 2026, review due on 17 July")
    void threeMonths() {
        assertEquals(
                date("2026-07-17"), due(PeriodId.REVIEW_MEETING, "2026-04-17").dueOn());
    }

    @Test
    @DisplayName("AMB-7: each review starts the next three months")
    void eachReviewStartsTheNext() {
        // given
        Due first = CLOCK.due(PeriodId.REVIEW_MEETING, date("2026-04-17"));

        // when
        Due second = CLOCK.due(PeriodId.REVIEW_MEETING, first.dueOn());

        // then
        assertEquals(date("2026-10-17"), second.dueOn());
        assertEquals(date("2026-10-16"), second.lastWorkingDayOnOrBefore());
    }
}
