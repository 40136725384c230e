package cymru.gwarchod.meeting.closure.domain.rules;

import cymru.gwarchod.meeting.closure.domain.CaseCourse;
import cymru.gwarchod.meeting.closure.domain.CaseCourse.DecidedIn;
import cymru.gwarchod.meeting.closure.domain.CaseCourse.Decision;
import cymru.gwarchod.meeting.closure.domain.ClosureGround;
import cymru.gwarchod.meeting.closure.domain.ClosureRefusal;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseFacts.CompletedAssessment;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Refusals.Refusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case ends without a plan below category 3 only: in category 2 by a decision on record since the last assessment (MEET-02,
 * MEET-08), in category 1 without one; where the category was 3 or 4 before, because a new assessment lowered it (AMB-10), and
 * where a meeting had taken it up, by that meeting or another (MEET-24). Every referral must have its assessment, or none
 * may be left.
 */
@StatutoryRule({"AMB-10", "MEET-02", "MEET-08", "MEET-24"})
public final class EndWithoutPlan {

    private EndWithoutPlan() {}

    /** What stands in the way; nothing where the case may end. */
    public static Refusals check(CaseFacts facts, CaseCourse course) {
        if (!facts.isOpen()) {
            return Refusals.of(ClosureRefusal.CASE_CLOSED);
        }
        return Refusals.collect(
                when(course.planOpen(), ClosureRefusal.PLAN_NOT_ENDED),
                when(course.meetingOpen(), ClosureRefusal.MEETING_NOT_CLOSED),
                nobodyLeft(facts) ? Stream.empty() : assessed(facts, course));
    }

    /** On what ground a case ends that may end. */
    public static ClosureGround ground(CaseFacts facts) {
        if (nobodyLeft(facts)) {
            return ClosureGround.NO_REFERRAL_LEFT;
        }
        return wasHigh(facts) ? ClosureGround.RISK_LOWERED : ClosureGround.NO_MEETING_NEEDED;
    }

    private static Stream<Refusal> assessed(CaseFacts facts, CaseCourse course) {
        Optional<CompletedAssessment> latest = facts.latestAssessment();
        if (latest.isEmpty() || receivedAfter(latest.get(), facts)) {
            return Stream.of(Refusal.of(ClosureRefusal.ASSESSMENT_MISSING));
        }
        if (facts.requiresMeeting()) {
            return Stream.of(Refusal.of(ClosureRefusal.CATEGORY_REQUIRES_PLAN));
        }
        return decided(latest.get(), facts, course);
    }

    private static Stream<Refusal> decided(CompletedAssessment latest, CaseFacts facts, CaseCourse course) {
        Optional<Decision> last = course.last();
        boolean standsOpen = last.filter(Decision::furtherAction).isPresent();
        boolean decidedSince =
                last.filter(d -> !d.at().isBefore(latest.completedAt())).isPresent();
        boolean needed = latest.category() == Category.CATEGORY_2 || wasHigh(facts);
        boolean byMeeting = last.filter(d -> d.in() == DecidedIn.MEETING).isPresent();
        return Stream.concat(
                when(standsOpen || needed && !decidedSince, ClosureRefusal.NO_FURTHER_ACTION_NOT_DECIDED),
                when(wasHigh(facts) && course.meetingHeld() && !byMeeting, ClosureRefusal.REVIEW_NOT_HELD));
    }

    private static boolean receivedAfter(CompletedAssessment latest, CaseFacts facts) {
        Instant completed = latest.completedAt();
        return facts.referrals().stream().anyMatch(r -> r.receivedAt().isAfter(completed));
    }

    private static boolean nobodyLeft(CaseFacts facts) {
        return facts.referrals().isEmpty() && facts.assessments().isEmpty();
    }

    private static boolean wasHigh(CaseFacts facts) {
        return facts.assessments().stream().anyMatch(a -> a.category().requiresMeeting());
    }

    private static Stream<Refusal> when(boolean stands, ClosureRefusal refusal) {
        return stands ? Stream.of(Refusal.of(refusal)) : Stream.empty();
    }
}
