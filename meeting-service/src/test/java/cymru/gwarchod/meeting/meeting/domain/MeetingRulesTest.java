package cymru.gwarchod.meeting.meeting.domain;

import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.CHAIR;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.HEALTH;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.HELD;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.NOW;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.POLICE;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.REVIEW_BY;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.closing;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.convened;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.everything;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.held;
import static cymru.gwarchod.meeting.meeting.domain.MeetingFixture.nothing;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.aCase;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.actor;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.meeting.meeting.domain.rules.ClosingRules;
import cymru.gwarchod.meeting.meeting.domain.rules.ConveningRules;
import cymru.gwarchod.meeting.meeting.domain.rules.DelayToMeeting;
import cymru.gwarchod.meeting.meeting.domain.rules.MinutesOutstanding;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseFactsFixture;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.RefusalCode;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final Meeting.Presence CAME = new Meeting.Presence(Attendance.ATTENDED, Optional.empty(), false);
    private static final Optional<PlanStanding> PLAN = Optional.of(new PlanStanding(true, NOW, new TreeSet<>()));

    @Test
    void everyPairOfStates() {
        for (MeetingTransitions step : MeetingTransitions.values()) {
            for (MeetingStatus status : MeetingStatus.values()) {
                Optional<MeetingStatus> expected =
                        switch (step) {
                            case RESCHEDULE ->
                                status == MeetingStatus.CONVENED
                                        ? Optional.of(MeetingStatus.CONVENED)
                                        : Optional.empty();
                            case SHARE -> status == MeetingStatus.CLOSED ? Optional.empty() : Optional.of(status);
                            case CIRCULATE ->
                                status == MeetingStatus.CLOSED ? Optional.of(MeetingStatus.CLOSED) : Optional.empty();
                            case HOLD ->
                                status == MeetingStatus.CONVENED ? Optional.of(MeetingStatus.HELD) : Optional.empty();
                            case CLOSE ->
                                status == MeetingStatus.HELD ? Optional.of(MeetingStatus.CLOSED) : Optional.empty();
                        };
                assertEquals(expected, step.from(status), step + " from " + status);
            }
        }
    }

    @Test
    @StatutoryRule({"ROLE-09", "MEET-09", "MEET-18", "SHARE-02", "SHARE-03", "SHARE-06", "ROLE-27"})
    void aConveningNeedsAnEligibleChairATimeToComeAndNamesForFullSight() {
        // given
        CaseFacts facts = aCase().in(Category.CATEGORY_3).facts();
        List<ConveningRules.Sharing> anonymous = List.of(new ConveningRules.Sharing(
                new Professional(CHAIR.who().agency(), Optional.empty(), Optional.empty(), Optional.empty()),
                ShareLevel.FULL,
                Optional.empty()));

        // when
        Refusals refusals = ConveningRules.check(
                MeetingKind.STRATEGY,
                NOW.minusSeconds(1),
                anonymous,
                Optional.of(new ParentsPart(true, true, Optional.empty())),
                new ConveningRules.Facts(facts, false, true, true, true, List.of("#/chair/subject"), false),
                NOW);

        // then
        assertEquals(
                List.of(
                        MeetingRefusal.CHAIR_NOT_ELIGIBLE,
                        MeetingRefusal.SCHEDULED_IN_PAST,
                        MeetingRefusal.PERSON_NOT_OF_AGENCY,
                        MeetingRefusal.FULL_NEEDS_NAMED_PERSON,
                        MeetingRefusal.SHARING_PURPOSE_MISSING,
                        MeetingRefusal.PARENTS_LEFT_OUT),
                refusals.codes());
        assertTrue(ConveningRules.check(
                        MeetingKind.STRATEGY,
                        NOW,
                        List.of(),
                        Optional.of(new ParentsPart(true, true, Optional.of("The child wants it."))),
                        new ConveningRules.Facts(facts, true, true, true, true, List.of(), false),
                        NOW)
                .isEmpty());
    }

    @Test
    @StatutoryRule("AMB-19")
    void withoutChairOrPoliceItIsNoMeeting() {
        // given
        Meeting meeting = convened(MeetingKind.STRATEGY);

        // then
        assertEquals(List.of(MeetingRefusal.QUORUM_MISSING), refused(meeting.hold(HELD, came(CHAIR, HEALTH), NOW)));
        assertEquals(List.of(MeetingRefusal.QUORUM_MISSING), refused(meeting.hold(HELD, came(POLICE, HEALTH), NOW)));
        assertEquals(List.of(), refused(meeting.hold(HELD, came(CHAIR, POLICE), NOW)));
        assertEquals(
                List.of(MeetingRefusal.HELD_IN_FUTURE),
                refused(meeting.hold(NOW.plusSeconds(1), came(CHAIR, POLICE), NOW)));
        assertEquals(
                List.of(MeetingRefusal.HELD_BEFORE_CONVENING),
                refused(meeting.hold(CaseFactsFixture.ASSESSED.minusSeconds(1), came(CHAIR, POLICE), NOW)));
    }

    @Test
    @StatutoryRule("MEET-34")
    void whoWasExpectedAndMissingIsAGapAndASubstituteIsNone() {
        // when
        Meeting without = made(convened(MeetingKind.STRATEGY).hold(HELD, came(CHAIR, POLICE), NOW));
        Meeting with = made(convened(MeetingKind.STRATEGY)
                .hold(
                        HELD,
                        Map.of(
                                CHAIR.id(),
                                CAME,
                                POLICE.id(),
                                CAME,
                                HEALTH.id(),
                                new Meeting.Presence(Attendance.SUBSTITUTE, Optional.of("Rhywun Arall"), true)),
                        NOW));

        // then
        assertEquals(List.of(new Meeting.Gap(InviteeSlot.HEALTH_LEAD, "HEALTH-BETSI")), without.gaps());
        assertEquals(List.of(), with.gaps());
    }

    @Test
    @StatutoryRule({"MEET-17", "ROLE-29", "PLAN-01", "MEET-20"})
    void anAttemptWithoutAnythingNamesAllThatIsMissing() {
        // given
        Closing empty = new Closing(nothing(), Set.of(), Optional.empty(), Optional.empty());

        // then
        assertEquals(
                List.of(
                        MeetingRefusal.INFORMATION_SHARED_MISSING,
                        MeetingRefusal.RISKS_CONSIDERED_MISSING,
                        MeetingRefusal.PROSECUTION_MISSING,
                        MeetingRefusal.RESPONSIBILITIES_MISSING,
                        MeetingRefusal.DIRECT_WORK_MISSING,
                        MeetingRefusal.OUTCOME_MISSING,
                        MeetingRefusal.REVIEW_DATE_MISSING,
                        MeetingRefusal.MINUTE_TAKER_MISSING,
                        MeetingRefusal.PLAN_MISSING),
                check(MeetingKind.STRATEGY, empty, in(Category.CATEGORY_3), Optional.empty()));
    }

    @Test
    @StatutoryRule({"MEET-17", "PERP-05"})
    void whereAProsecutionIsUnlikelySomethingElseIsDone() {
        // given
        Closing without = closing(
                everything(ProsecutionProspect.UNLIKELY, Optional.empty()),
                MeetingOutcome.OTHER_SERVICES_INCL_DIRECT_WORK);
        Closing with = closing(
                everything(ProsecutionProspect.UNLIKELY, Optional.of("Disruption of a takeaway.")),
                MeetingOutcome.OTHER_SERVICES_INCL_DIRECT_WORK);

        // then
        assertEquals(
                List.of(MeetingRefusal.ALTERNATIVES_MISSING),
                check(MeetingKind.STRATEGY, without, in(Category.CATEGORY_3), PLAN));
        assertEquals(List.of(), check(MeetingKind.STRATEGY, with, in(Category.CATEGORY_3), PLAN));
    }

    @Test
    @StatutoryRule({"MEET-20", "MEET-21", "AMB-10"})
    void noFurtherActionStandsAloneAndNotAgainstTheCategory() {
        // given
        Outputs outputs = everything(ProsecutionProspect.LIKELY, Optional.empty());
        Closing alone = closing(outputs, MeetingOutcome.NO_FURTHER_ACTION);
        Closing mixed = closing(outputs, MeetingOutcome.NO_FURTHER_ACTION, MeetingOutcome.SECTION_47);
        CaseFacts lowered = aCase().in(Category.CATEGORY_3)
                .assessed(Instant.parse("2026-04-16T09:00:00Z"), Category.CATEGORY_2)
                .facts();

        // then
        assertEquals(
                List.of(MeetingRefusal.NFA_AGAINST_CATEGORY),
                check(MeetingKind.STRATEGY, alone, in(Category.CATEGORY_3), PLAN));
        assertEquals(
                List.of(MeetingRefusal.NFA_NOT_ALONE),
                check(MeetingKind.STRATEGY, mixed, in(Category.CATEGORY_2), Optional.empty()));
        assertEquals(List.of(), check(MeetingKind.STRATEGY, alone, lowered, Optional.empty()));
    }

    @Test
    @StatutoryRule({"PLAN-01", "PLAN-02"})
    void thePlanIsWrittenInTheMeetingAndAnswersEveryRisk() {
        // given
        Closing closing = closing(
                everything(ProsecutionProspect.LIKELY, Optional.empty()), MeetingOutcome.CHILD_IN_NEED_ASSESSMENT);
        PlanStanding old = new PlanStanding(true, HELD.minusSeconds(1), new TreeSet<>());
        PlanStanding gap = new PlanStanding(true, NOW, new TreeSet<>(Set.of("RSK-09")));

        // when
        Refusals open = ClosingRules.check(
                held(MeetingKind.STRATEGY),
                closing,
                new Closing.Facts(in(Category.CATEGORY_3), Optional.empty(), REVIEW_BY, Optional.of(gap)));

        // then
        assertEquals(
                List.of(MeetingRefusal.PLAN_MISSING),
                check(MeetingKind.STRATEGY, closing, in(Category.CATEGORY_3), Optional.of(old)));
        assertEquals(List.of(MeetingRefusal.RISK_WITHOUT_ACTION), open.codes());
        assertEquals(Optional.of("RSK-09"), open.all().getFirst().about());
        assertEquals(List.of(), check(MeetingKind.STRATEGY, closing, in(Category.CATEGORY_2), Optional.empty()));
    }

    @Test
    @StatutoryRule({"MEET-23", "AMB-7"})
    void theReviewIsWithinThreeMonths() {
        // given
        Outputs outputs = everything(ProsecutionProspect.LIKELY, Optional.empty());
        Closing late = new Closing(
                outputs,
                Set.of(MeetingOutcome.SECTION_47),
                Optional.of(REVIEW_BY.plusDays(1)),
                Optional.of(somebody("SS-FLINTSHIRE")));
        Closing sameDay = new Closing(
                outputs,
                Set.of(MeetingOutcome.SECTION_47),
                Optional.of(REVIEW_BY.minusMonths(3)),
                Optional.of(somebody("SS-FLINTSHIRE")));

        // then
        assertEquals(
                List.of(MeetingRefusal.REVIEW_DATE_TOO_LATE),
                check(MeetingKind.STRATEGY, late, in(Category.CATEGORY_3), PLAN));
        assertEquals(
                List.of(MeetingRefusal.REVIEW_DATE_NOT_AFTER_MEETING),
                check(MeetingKind.STRATEGY, sameDay, in(Category.CATEGORY_3), PLAN));
    }

    @Test
    @StatutoryRule({"MEET-26", "SERAF-11", "MEET-25"})
    void aReviewHasItsContentAFreshAssessmentAndInCategoryFourTheNextDate() {
        // given
        Closing empty = new Closing(
                nothing(), Set.of(MeetingOutcome.OTHER_SERVICES_INCL_DIRECT_WORK), Optional.empty(), Optional.empty());
        CaseFacts stale = in(Category.CATEGORY_4);
        CaseFacts fresh = aCase().in(Category.CATEGORY_4)
                .assessed(HELD.minusSeconds(60), Category.CATEGORY_3)
                .facts();
        Closing full = new Closing(
                everything(ProsecutionProspect.LIKELY, Optional.empty()),
                Set.of(MeetingOutcome.OTHER_SERVICES_INCL_DIRECT_WORK),
                Optional.empty(),
                Optional.of(somebody("SS-FLINTSHIRE")));

        // then
        assertEquals(
                List.of(
                        MeetingRefusal.ACTIONS_TAKEN_MISSING,
                        MeetingRefusal.PROGRESS_MISSING,
                        MeetingRefusal.IMPACT_MISSING,
                        MeetingRefusal.NEW_INFORMATION_MISSING,
                        MeetingRefusal.LEVEL_OF_RISK_MISSING,
                        MeetingRefusal.FRESH_ASSESSMENT_REQUIRED,
                        MeetingRefusal.REVIEW_DATE_MISSING,
                        MeetingRefusal.MINUTE_TAKER_MISSING),
                check(MeetingKind.REVIEW, empty, stale, PLAN));
        assertEquals(List.of(), check(MeetingKind.REVIEW, full, fresh, PLAN), "category 3 need not set another");
    }

    @Test
    void aMeetingIsMovedToATimeToComeAndItsFormerTimesStayOnRecord() {
        // given
        Meeting meeting = convened(MeetingKind.STRATEGY);
        Instant later = NOW.plusSeconds(3_600);

        // when
        Meeting moved =
                made(meeting.reschedule(later, Optional.of("Room 7"), "In court.", actor("SS-FLINTSHIRE"), NOW));
        Meeting again = made(moved.reschedule(NOW, Optional.empty(), "Sooner.", actor("SS-FLINTSHIRE"), NOW));

        // then
        assertEquals(later, moved.convening().scheduledAt());
        assertEquals("Room 7", again.convening().venue(), "the room stays where none is named");
        assertEquals(
                List.of(HELD, later),
                again.convening().moved().stream()
                        .map(Meeting.Rescheduling::from)
                        .toList());
        assertEquals(
                List.of(MeetingRefusal.SCHEDULED_IN_PAST),
                refused(meeting.reschedule(
                        NOW.minusSeconds(1), Optional.empty(), "Why?", actor("SS-FLINTSHIRE"), NOW)));
        assertEquals(
                List.of(MeetingRefusal.STATE_CONFLICT),
                refused(held(MeetingKind.STRATEGY)
                        .reschedule(later, Optional.empty(), "Why?", actor("SS-FLINTSHIRE"), NOW)));
    }

    @Test
    @StatutoryRule("MEET-37")
    void minutesAreOutstandingFromTheMeetingUntilSomebodyHasThem() {
        // given
        Meeting closed = made(held(MeetingKind.STRATEGY)
                .close(
                        closing(
                                everything(ProsecutionProspect.LIKELY, Optional.empty()),
                                MeetingOutcome.CHILD_IN_NEED_ASSESSMENT),
                        new Closing.Facts(in(Category.CATEGORY_2), Optional.empty(), REVIEW_BY, Optional.empty()),
                        actor("SS-FLINTSHIRE"),
                        NOW));

        // when
        Meeting sent = made(closed.circulate(List.of(HEALTH.id()), actor("SS-FLINTSHIRE"), NOW));

        // then
        assertFalse(MinutesOutstanding.of(convened(MeetingKind.STRATEGY)));
        assertTrue(MinutesOutstanding.of(held(MeetingKind.STRATEGY)));
        assertTrue(MinutesOutstanding.of(closed));
        assertFalse(MinutesOutstanding.of(sent));
        assertEquals(
                List.of(MeetingRefusal.UNKNOWN_INVITATION),
                refused(closed.circulate(List.of(new InvitationId(UUID.randomUUID())), actor("SS-FLINTSHIRE"), NOW)));
        assertEquals(
                List.of(MeetingRefusal.STATE_CONFLICT),
                refused(held(MeetingKind.STRATEGY).circulate(List.of(HEALTH.id()), actor("SS-FLINTSHIRE"), NOW)));
    }

    @Test
    @StatutoryRule("MEET-35")
    void theDelayIsCountedInDaysFromTheFirstReceipt() {
        // given: received on 1 April, held on 17 April
        CaseFacts facts = aCase().received(HELD.minusSeconds(60), true).facts();

        // then
        assertEquals(Optional.of(16L), DelayToMeeting.days(held(MeetingKind.STRATEGY), facts));
        assertEquals(Optional.empty(), DelayToMeeting.days(convened(MeetingKind.STRATEGY), facts));
    }

    private static CaseFacts in(Category category) {
        return aCase().in(category).facts();
    }

    private static List<RefusalCode> check(
            MeetingKind kind, Closing closing, CaseFacts facts, Optional<PlanStanding> plan) {
        return refused(held(kind)
                .close(
                        closing,
                        new Closing.Facts(
                                facts, Optional.of(CaseFactsFixture.ASSESSED.plusSeconds(60)), REVIEW_BY, plan),
                        actor("SS-FLINTSHIRE"),
                        NOW));
    }

    private static Map<InvitationId, Meeting.Presence> came(Invitation... who) {
        return Arrays.stream(who).collect(java.util.stream.Collectors.toMap(Invitation::id, i -> CAME));
    }

    private static List<RefusalCode> refused(Change<Meeting> change) {
        return change instanceof Change.Refused<Meeting> r ? r.refusals().codes() : List.of();
    }

    private static Meeting made(Change<Meeting> change) {
        return change instanceof Change.Made<Meeting>(Meeting after) ? after : convened(MeetingKind.STRATEGY);
    }
}
