package cymru.gwarchod.meeting.discussion.domain;

import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.aCase;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.actor;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.anImmediateCase;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.access.agency.AgencyType;
import cymru.gwarchod.meeting.discussion.domain.rules.DiscussionStillNeeded;
import cymru.gwarchod.meeting.discussion.domain.rules.RecordingRules;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseFactsFixture;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.RefusalCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingRulesTest {

    private static final Instant HELD = Instant.parse("2026-04-10T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-04-10T11:00:00Z");
    private static final Set<String> MANAGER = Set.of(Role.SS_TEAM_MANAGER);
    private static final StrategyDiscussion.Participant POLICE =
            new StrategyDiscussion.Participant(somebody("POLICE-NORTH-WALES"), AgencyType.POLICE);
    private static final StrategyDiscussion.Participant SOCIAL =
            new StrategyDiscussion.Participant(somebody("SS-FLINTSHIRE"), AgencyType.SOCIAL_SERVICES);

    @Test
    @StatutoryRule({"MEET-03", "SHARE-03", "MEET-04", "AMB-19"})
    void everythingThatIsMissingIsSaidAtOnce() {
        // given
        StrategyDiscussion.Content empty = new StrategyDiscussion.Content(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DiscussionDecision.STRATEGY_MEETING,
                Optional.empty(),
                false);

        // then
        assertEquals(
                List.of(
                        DiscussionRefusal.HELD_AT_MISSING,
                        DiscussionRefusal.COURSE_OF_ACTION_MISSING,
                        DiscussionRefusal.POLICE_PARTICIPANT_REQUIRED,
                        DiscussionRefusal.SOCIAL_SERVICES_PARTICIPANT_REQUIRED,
                        DiscussionRefusal.INFORMATION_SHARED_MISSING,
                        DiscussionRefusal.SHARING_PURPOSE_MISSING),
                check(empty, aCase().in(Category.CATEGORY_3).facts()));
    }

    @Test
    @StatutoryRule("MEET-03")
    void anOfficerWithoutANameCannotConfirmAndIsNotEnough() {
        // given
        StrategyDiscussion.Participant force = new StrategyDiscussion.Participant(
                new Professional(POLICE.who().agency(), Optional.empty(), Optional.empty(), Optional.empty()),
                AgencyType.POLICE);

        // then
        assertEquals(
                List.of(DiscussionRefusal.POLICE_PARTICIPANT_REQUIRED),
                check(
                        held(DiscussionDecision.STRATEGY_MEETING, Optional.empty(), HELD, List.of(force, SOCIAL)),
                        aCase().in(Category.CATEGORY_3).facts()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"CATEGORY_3", "CATEGORY_4"})
    @StatutoryRule({"MEET-06", "MEET-01"})
    void fromCategoryThreeOnAMeetingAlwaysFollows(Category category) {
        // given
        CaseFacts facts = aCase().in(category).facts();
        Optional<String> reason = Optional.of("Nobody wants one.");

        // then
        assertEquals(
                List.of(DiscussionRefusal.MEETING_MANDATORY),
                check(held(DiscussionDecision.NO_MEETING, reason), facts));
        assertEquals(
                List.of(DiscussionRefusal.DISCUSSION_MANDATORY),
                check(held(DiscussionDecision.NOT_HELD, reason), facts));
    }

    @Test
    @StatutoryRule({"MEET-02", "MEET-08"})
    void belowItTheDecisionIsExplained() {
        // given
        CaseFacts facts = aCase().in(Category.CATEGORY_2).facts();

        // then
        assertEquals(
                List.of(DiscussionRefusal.REASON_MISSING),
                check(held(DiscussionDecision.NOT_HELD, Optional.empty()), facts));
        assertEquals(
                List.of(DiscussionRefusal.REASON_MISSING),
                check(held(DiscussionDecision.NO_MEETING, Optional.empty()), facts));
        assertEquals(
                List.of(), check(held(DiscussionDecision.NOT_HELD, Optional.of("Awareness work has begun.")), facts));
    }

    @Test
    @StatutoryRule("FLOW-01")
    void immediateRiskIsDiscussedBeforeAnyAssessmentAlsoByIntake() {
        // given
        StrategyDiscussion.Content content = held(DiscussionDecision.STRATEGY_MEETING, Optional.empty());
        Set<String> intake = Set.of(Role.SS_INTAKE);

        // then
        assertTrue(RecordingRules.check(content, intake, anImmediateCase().facts(), NOW)
                .isEmpty());
        assertEquals(
                List.of(DiscussionRefusal.IMMEDIATE_BRANCH_ONLY),
                RecordingRules.check(
                                content, intake, aCase().in(Category.CATEGORY_3).facts(), NOW)
                        .codes());
        assertEquals(
                List.of(DiscussionRefusal.DISCUSSION_MANDATORY),
                check(
                        held(DiscussionDecision.NOT_HELD, Optional.of("Later.")),
                        anImmediateCase().facts()));
    }

    @Test
    @StatutoryRule("MEET-04")
    void itTookPlaceAfterTheReceiptAndNotInTheFuture() {
        // given
        CaseFacts facts = aCase().in(Category.CATEGORY_3).facts();

        // then
        assertEquals(List.of(DiscussionRefusal.HELD_IN_FUTURE), check(heldAt(NOW.plusSeconds(1)), facts));
        assertEquals(List.of(), check(heldAt(NOW), facts));
        assertEquals(List.of(), check(heldAt(CaseFactsFixture.RECEIVED), facts));
        assertEquals(
                List.of(DiscussionRefusal.HELD_BEFORE_RECEIPT),
                check(heldAt(CaseFactsFixture.RECEIVED.minusSeconds(1)), facts));
    }

    @Test
    void aClosedCaseHasNoNewDiscussion() {
        assertEquals(
                List.of(DiscussionRefusal.CASE_CLOSED),
                check(
                        held(DiscussionDecision.STRATEGY_MEETING, Optional.empty()),
                        aCase().closed().facts()));
    }

    @Test
    @StatutoryRule({"MEET-01", "AMB-28"})
    void anAssessmentCallsForADiscussionUnlessOneHasLedToAMeeting() {
        // given
        CaseFacts three = anImmediateCase().in(Category.CATEGORY_3).facts();
        CaseFacts two = anImmediateCase().in(Category.CATEGORY_2).facts();
        StrategyDiscussion before =
                discussion(heldAt(CaseFactsFixture.RECEIVED.plusSeconds(60)), DiscussionStatus.RECORDED);
        StrategyDiscussion without =
                discussion(held(DiscussionDecision.NO_MEETING, Optional.of("No.")), DiscussionStatus.RECORDED);
        CaseFacts again = anImmediateCase()
                .received(Instant.parse("2026-04-05T09:00:00Z"), false)
                .in(Category.CATEGORY_3)
                .facts();

        // then
        assertTrue(needed(three, List.of()));
        assertFalse(needed(three, List.of(before)), "a discussion before the assessment counts");
        assertTrue(needed(three, List.of(without)), "one that ended without a meeting does not");
        assertTrue(needed(again, List.of(before)), "one before a later referral does not either");
        assertFalse(needed(two, List.of()));
    }

    @Test
    @StatutoryRule("MEET-03")
    void onlyAnOfficerOfTheRecordConfirmsItAndOnce() {
        // given
        StrategyDiscussion recorded = discussion(heldAt(HELD), DiscussionStatus.RECORDED);

        // when
        Change<StrategyDiscussion> confirmed = recorded.confirm(actor("POLICE-NORTH-WALES"), NOW);

        // then
        StrategyDiscussion after = made(confirmed);
        assertEquals(DiscussionStatus.CONFIRMED, after.status());
        assertEquals(List.of(DiscussionRefusal.NOT_THE_NAMED_OFFICER), refused(recorded.confirm(actor("OTHER"), NOW)));
        assertEquals(
                List.of(DiscussionRefusal.STATE_CONFLICT), refused(after.confirm(actor("POLICE-NORTH-WALES"), NOW)));
    }

    @Test
    @StatutoryRule({"MEET-05", "REF-22"})
    void theReferrerIsToldOnceAndAcknowledgesOnce() {
        // given
        StrategyDiscussion recorded = discussion(heldAt(HELD), DiscussionStatus.RECORDED);

        // when
        StrategyDiscussion told = made(recorded.giveFeedback(actor("SS-FLINTSHIRE"), NOW, "A meeting is convened."));
        StrategyDiscussion heard = made(told.acknowledgeFeedback(actor("EDUCATION-FLINTSHIRE"), NOW));

        // then
        assertEquals(
                List.of(DiscussionRefusal.NO_FEEDBACK_YET),
                refused(recorded.acknowledgeFeedback(actor("EDUCATION-FLINTSHIRE"), NOW)));
        assertEquals(
                List.of(DiscussionRefusal.FEEDBACK_ALREADY_GIVEN),
                refused(told.giveFeedback(actor("SS-FLINTSHIRE"), NOW, "Again.")));
        assertEquals(
                List.of(DiscussionRefusal.FEEDBACK_ALREADY_ACKNOWLEDGED),
                refused(heard.acknowledgeFeedback(actor("EDUCATION-FLINTSHIRE"), NOW)));
    }

    private static StrategyDiscussion made(Change<StrategyDiscussion> change) {
        return change instanceof Change.Made<StrategyDiscussion>(StrategyDiscussion after)
                ? after
                : fail("refused: " + change);
    }

    private static List<RefusalCode> refused(Change<StrategyDiscussion> change) {
        return change instanceof Change.Refused<StrategyDiscussion> r
                ? r.refusals().codes()
                : List.of();
    }

    private static boolean needed(CaseFacts facts, List<StrategyDiscussion> held) {
        return DiscussionStillNeeded.after(facts.latestAssessment().orElseThrow(), facts, held);
    }

    private static List<RefusalCode> check(StrategyDiscussion.Content content, CaseFacts facts) {
        return RecordingRules.check(content, MANAGER, facts, NOW).codes();
    }

    private static StrategyDiscussion.Content held(DiscussionDecision decision, Optional<String> reason) {
        return held(decision, reason, HELD, List.of(POLICE, SOCIAL));
    }

    private static StrategyDiscussion.Content heldAt(Instant at) {
        return held(DiscussionDecision.STRATEGY_MEETING, Optional.empty(), at, List.of(POLICE, SOCIAL));
    }

    private static StrategyDiscussion.Content held(
            DiscussionDecision decision,
            Optional<String> reason,
            Instant at,
            List<StrategyDiscussion.Participant> participants) {
        return new StrategyDiscussion.Content(
                Optional.of(at),
                participants,
                Optional.of("To keep the child safe."),
                Optional.of("What each knows."),
                Optional.of("What happens next."),
                decision,
                reason,
                false);
    }

    private static StrategyDiscussion discussion(StrategyDiscussion.Content content, DiscussionStatus status) {
        return new StrategyDiscussion(
                new DiscussionId(UUID.randomUUID()),
                CaseFactsFixture.WHOSE,
                actor("SS-FLINTSHIRE"),
                NOW,
                content,
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
