package cymru.gwarchod.meeting.meeting.domain.rules;

import cymru.gwarchod.meeting.meeting.domain.Closing;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingRefusal;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From category 3 on, a written plan results from a strategy meeting (PLAN-01), written since it was held, with an action
 * for every risk that the latest assessment shows (MEET-17, PLAN-02).
 */
@StatutoryRule({"PLAN-01", "MEET-17"})
public final class PlanResults {

    private PlanResults() {}

    /** What stands in the way. */
    public static Stream<Refusal> check(Meeting meeting, Closing.Facts facts) {
        if (!facts.ofCase().requiresMeeting()) {
            return Stream.empty();
        }
        Instant held = meeting.heldAt().orElseThrow();
        Optional<PlanStanding> plan =
                switch (meeting.convening().kind()) {
                    case STRATEGY ->
                        facts.plan().filter(p -> p.open() && !p.writtenAt().isBefore(held));
                    case REVIEW -> facts.plan();
                };
        if (plan.isEmpty()) {
            return Stream.of(Refusal.of(MeetingRefusal.PLAN_MISSING));
        }
        return plan.filter(PlanStanding::open).stream()
                .flatMap(p -> p.risksWithoutAction().stream())
                .map(code -> Refusal.of(MeetingRefusal.RISK_WITHOUT_ACTION, code));
    }
}
