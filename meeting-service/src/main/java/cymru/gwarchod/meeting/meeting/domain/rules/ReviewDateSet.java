package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A strategy meeting about a child in category 3 or 4 agrees when risk and plan are reviewed (MEET-17, MEET-23); in
 * category 4 each review sets the next, until the plan ends (MEET-25). Never later than three months after the meeting
 * (AMB-7).
 */
@StatutoryRule({"MEET-17", "MEET-23", "MEET-25", "AMB-7"})
public final class ReviewDateSet {

    private ReviewDateSet() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(Meeting meeting, Closing closing, Closing.Facts facts) {
        if (closing.reviewOn().isEmpty()) {
            return isNeeded(meeting, facts)
                    ? Stream.of(Refusal.of(MeetingRefusal.REVIEW_DATE_MISSING))
                    : Stream.empty();
        }
        LocalDate reviewOn = closing.reviewOn().get();
        LocalDate held = StatutoryClock.localDate(meeting.heldAt().orElseThrow());
        if (!reviewOn.isAfter(held)) {
            return Stream.of(Refusal.of(MeetingRefusal.REVIEW_DATE_NOT_AFTER_MEETING));
        }
        return reviewOn.isAfter(facts.reviewBy())
                ? Stream.of(Refusal.of(MeetingRefusal.REVIEW_DATE_TOO_LATE))
                : Stream.empty();
    }

    private static boolean isNeeded(Meeting meeting, Closing.Facts facts) {
        return switch (meeting.convening().kind()) {
            case STRATEGY -> facts.ofCase().requiresMeeting();
            case REVIEW ->
                facts.ofCase().category().filter(c -> c == Category.CATEGORY_4).isPresent()
                        && facts.plan().filter(PlanStanding::open).isPresent();
        };
    }
}
