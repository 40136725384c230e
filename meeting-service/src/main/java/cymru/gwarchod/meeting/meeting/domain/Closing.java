package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import cymru.gwarchod.meeting.vocabulary.Professional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a meeting is closed with.
 *
 * @param reviewOn when the next review is
 */
public record Closing(
        Outputs outputs,
        Set<MeetingOutcome> outcomes,
        Optional<LocalDate> reviewOn,
        Optional<Professional> minuteTaker) {

    /**
     * What else decides whether it may be closed.
     *
     * @param previousHeldAt when the meeting before this one was held
     * @param reviewBy the last day for the next review (TIME-05)
     * @param plan the plan of the case, where there is one
     */
    public record Facts(
            CaseFacts ofCase, Optional<Instant> previousHeldAt, LocalDate reviewBy, Optional<PlanStanding> plan) {}
}
