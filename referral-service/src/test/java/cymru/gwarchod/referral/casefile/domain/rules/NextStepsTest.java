package cymru.gwarchod.referral.casefile.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.NextStep;
import cymru.gwarchod.referral.casefile.domain.NextStep.Action;
import cymru.gwarchod.referral.vocabulary.CaseFact;
import cymru.gwarchod.referral.vocabulary.CaseFact.Kind;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("FLOW-02")
class NextStepsTest {

    private static final RulesInForce RULES = new RulesInForce(PolicyPacks.released(), WorkingDayCalendar.released());
    private static final Instant SATURDAY = Instant.parse("2026-08-22T01:00:00Z");
    private static final String FIRST = "/v1/referrals/one";
    private static final String SECOND = "/v1/referrals/two";

    @Test
    void beforeAnybodyHasAcceptedAnythingTheAssessmentIsDue() {
        List<NextStep> steps = steps(Optional.empty(), fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST));

        assertEquals(List.of(Action.DECIDE_ON_REFERRAL, Action.COMPLETE_ASSESSMENT), actions(steps));
        assertEquals(PeriodId.SERAF, steps.getLast().due().orElseThrow().rule());
    }

    @Test
    void imminentHarmComesFirstAndTheAssessmentIsDueOnTheSameClock() {
        List<NextStep> steps = steps(
                Optional.empty(),
                fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST),
                fact(Kind.IMMEDIATE_RISK, SATURDAY, FIRST));

        assertEquals(Action.HOLD_IMMEDIATE_DISCUSSION, steps.getFirst().action());
        assertTrue(steps.getFirst().atOnce());
        assertTrue(steps.getFirst().withPolice());
        assertEquals(
                LocalDate.of(2026, 9, 2), steps.getLast().due().orElseThrow().dueOn());
    }

    @Test
    void anAcceptedReferralHasNothingToDecide() {
        List<NextStep> steps = steps(
                Optional.empty(),
                fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST),
                fact(Kind.REFERRAL_ACCEPTED, SATURDAY, FIRST),
                fact(Kind.REFERRAL_RECEIVED, SATURDAY.plusSeconds(86_400), SECOND));

        assertEquals(List.of(Action.DECIDE_ON_REFERRAL, Action.COMPLETE_ASSESSMENT), actions(steps));
        assertEquals(SECOND, steps.getFirst().record());
        assertEquals(FIRST, steps.getLast().record());
    }

    @Test
    void aProposedRejectionWaitsForTheSecondPersonWhileTheClockRuns() {
        List<NextStep> steps = steps(
                Optional.empty(),
                fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST),
                fact(Kind.REJECTION_PROPOSED, SATURDAY, FIRST));

        assertEquals(List.of(Action.DECIDE_ON_REJECTION, Action.COMPLETE_ASSESSMENT), actions(steps));
        assertEquals(
                List.of("ss-team-manager", "ss-lead-officer"), steps.getFirst().roles());
    }

    @Test
    @StatutoryRule("AMB-27")
    void anAssessmentSinceTheReceiptCoversItAndALaterReferralAsksForAnother() {
        CaseFact received = fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST);
        CaseFact accepted = fact(Kind.REFERRAL_ACCEPTED, SATURDAY, FIRST);
        CaseFact assessed = fact(Kind.ASSESSMENT_COMPLETED, SATURDAY, "/v1/assessments/one");
        CaseFact again = fact(Kind.REFERRAL_RECEIVED, SATURDAY.plusSeconds(1), SECOND);

        assertEquals(List.of(), steps(Optional.empty(), received, accepted, assessed));
        List<NextStep> steps = steps(Optional.empty(), received, accepted, assessed, again);
        assertEquals(List.of(Action.DECIDE_ON_REFERRAL, Action.COMPLETE_ASSESSMENT), actions(steps));
        assertEquals(SECOND, steps.getLast().record());
    }

    @Test
    @StatutoryRule("AMB-28")
    void aDiscussionSinceTheReceiptIsTheImmediateOneAndAnEarlierOneIsNot() {
        CaseFact received = fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST);
        CaseFact accepted = fact(Kind.REFERRAL_ACCEPTED, SATURDAY, FIRST);
        CaseFact risk = fact(Kind.IMMEDIATE_RISK, SATURDAY, FIRST);

        assertEquals(
                List.of(Action.COMPLETE_ASSESSMENT),
                actions(steps(
                        Optional.empty(), received, accepted, risk, fact(Kind.DISCUSSION_HELD, SATURDAY, "/v1/a"))));
        assertEquals(
                List.of(Action.HOLD_IMMEDIATE_DISCUSSION, Action.COMPLETE_ASSESSMENT),
                actions(steps(
                        Optional.empty(),
                        received,
                        accepted,
                        risk,
                        fact(Kind.DISCUSSION_HELD, SATURDAY.minusSeconds(1), "/v1/a"))));
    }

    @Test
    void anEndedCaseHasNothingNext() {
        assertEquals(
                List.of(),
                steps(
                        Optional.of(new CaseFile.Closure(SATURDAY, CaseFile.Closure.Reason.PLAN_ENDED)),
                        fact(Kind.REFERRAL_RECEIVED, SATURDAY, FIRST)));
    }

    private static List<Action> actions(List<NextStep> steps) {
        return steps.stream().map(NextStep::action).toList();
    }

    private static CaseFact fact(Kind kind, Instant at, String record) {
        return new CaseFact(kind, at, record);
    }

    private static List<NextStep> steps(Optional<CaseFile.Closure> closure, CaseFact... facts) {
        CaseFile caseFile = new CaseFile(
                new CaseId(UUID.randomUUID()),
                "CASE-2026-7K3M0-Q9XD7",
                new ChildId(UUID.randomUUID()),
                "W06000005",
                new AgencyCode("SS-FLINTSHIRE"),
                SATURDAY,
                closure,
                0);
        return NextSteps.of(caseFile, List.of(facts), RULES);
    }
}
