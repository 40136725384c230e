package cymru.gwarchod.meeting.plan.domain;

import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.aCase;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.actor;
import static cymru.gwarchod.meeting.vocabulary.CaseFactsFixture.somebody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.meeting.plan.domain.rules.CarersSupported;
import cymru.gwarchod.meeting.plan.domain.rules.PackageOutOfArea;
import cymru.gwarchod.meeting.plan.domain.rules.ProgrammeComplete;
import cymru.gwarchod.meeting.plan.domain.rules.WritingRules;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseWarning;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.RefusalCode;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-17");
    private static final Instant NOW = Instant.parse("2026-04-17T12:00:00Z");
    private static final Optional<Professional> OWNER = Optional.of(somebody("HEALTH-BETSI"));

    @Test
    @StatutoryRule({"PLAN-02", "PLAN-03", "PLAN-04", "PLAN-05", "ROLE-28", "SERAF-21", "PLAN-07", "PLAN-12"})
    void everythingThatIsMissingIsSaidAtOnce() {
        // given
        PlanContent empty = new PlanContent(
                PlanType.SAFETY_PLAN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                List.of(new PlanContent.Step(
                        "Something.",
                        new TreeSet<>(),
                        ActionKind.GENERAL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        CaseFacts facts = aCase().in(Category.CATEGORY_4, "RSK-09", "SIG-02").facts();

        // when
        Refusals refusals = WritingRules.check(empty, facts, true, TODAY);

        // then
        assertEquals(
                List.of(
                        PlanRefusal.ACTION_OWNER_MISSING,
                        PlanRefusal.ACTION_DUE_DATE_MISSING,
                        PlanRefusal.RISK_WITHOUT_ACTION,
                        PlanRefusal.RISK_WITHOUT_ACTION,
                        PlanRefusal.DIRECT_WORKER_MISSING,
                        PlanRefusal.DIRECT_WORK_MISSING,
                        PlanRefusal.LONG_TERM_WORK_MISSING,
                        PlanRefusal.CHILD_VIEWS_MISSING,
                        PlanRefusal.REVIEW_DATE_MISSING),
                refusals.codes());
        assertEquals(
                List.of("RSK-09", "SIG-02"),
                refusals.all().stream().flatMap(r -> r.about().stream()).toList());
    }

    @Test
    @StatutoryRule("PLAN-13")
    void whatHasChangedForTheChildIsTheLatestAssessmentAgainstTheOneThatWasAnswered() {
        // given
        CaseFacts then = aCase().in(Category.CATEGORY_3, "RSK-09", "SIG-01").facts();
        CaseFacts now = aCase().in(Category.CATEGORY_3, "RSK-09", "SIG-01")
                .assessed(NOW.plusSeconds(60), Category.CATEGORY_2, "RSK-09", "VUL-02")
                .facts();

        // then
        assertEquals(Optional.empty(), RiskChange.since(NOW, then), "nobody has assessed again");
        assertEquals(
                Optional.of(new RiskChange(
                        Category.CATEGORY_3,
                        Category.CATEGORY_2,
                        new TreeSet<>(Set.of("SIG-01")),
                        new TreeSet<>(Set.of("VUL-02")))),
                RiskChange.since(NOW, now));
    }

    @Test
    @StatutoryRule({"PLAN-02", "PLAN-11", "MEET-38"})
    void aPlanThatAnswersEveryRiskNeedsNoEndDateAndNoInterview() {
        assertEquals(
                List.of(),
                check(
                        plan(step("RSK-09"), step("SIG-02")),
                        aCase().in(Category.CATEGORY_3, "RSK-09", "SIG-02").facts()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionPriority.class,
            names = {"NORMAL", "HIGH"})
    @StatutoryRule("PLAN-06")
    void whoGoesMissingComesFirst(ActionPriority said) {
        // given
        PlanContent.Step step = step(ActionKind.GENERAL, Optional.of(said), "SIG-01");

        // then
        assertEquals(
                said == ActionPriority.NORMAL ? List.of(PlanRefusal.PRIORITY_TOO_LOW) : List.of(),
                check(plan(step), aCase().in(Category.CATEGORY_3, "SIG-01").facts()));
    }

    @Test
    @StatutoryRule("PLAN-06")
    void andDoesSoWhereNobodySaysAnything() {
        // when
        SafeguardingPlan written = written(step("RSK-01"), step("RSK-09"));

        // then
        assertEquals(
                List.of(ActionPriority.HIGH, ActionPriority.NORMAL),
                written.actions().stream().map(PlanAction::priority).toList());
    }

    @Test
    @StatutoryRule("MEET-19")
    void fromCategoryThreeOnOnlyWhatProtectsAtOnceComesBeforeTheMeeting() {
        // given
        CaseFacts four = aCase().in(Category.CATEGORY_4).facts();

        // then
        assertEquals(
                List.of(PlanRefusal.MEETING_NOT_HELD),
                WritingRules.check(plan(step(ActionKind.LONG_TERM_INTENSIVE, Optional.empty())), four, false, TODAY)
                        .codes());
        assertEquals(
                List.of(),
                WritingRules.check(
                                plan(step(ActionKind.EMERGENCY, Optional.empty())),
                                aCase().in(Category.CATEGORY_3).facts(),
                                false,
                                TODAY)
                        .codes());
        assertEquals(
                List.of(),
                WritingRules.check(
                                plan(step("RSK-09")),
                                aCase().in(Category.CATEGORY_2).facts(),
                                false,
                                TODAY)
                        .codes());
    }

    @Test
    @StatutoryRule({"AMB-28", "PLAN-02"})
    void aLaterAssessmentShowsWhatThePlanDoesNotAnswer() {
        // given
        SafeguardingPlan written = written(step("RSK-09"));
        CaseFacts later = aCase().in(Category.CATEGORY_3, "RSK-09")
                .assessed(NOW, Category.CATEGORY_3, "RSK-09", "SIG-05")
                .facts();

        // then
        assertEquals(Set.of("SIG-05"), written.risksWithoutAction(later));
    }

    @Test
    @StatutoryRule({"MEET-24", "MEET-25", "REF-26", "PLAN-10"})
    void itEndsAfterAReviewAndNeverBecauseHelpIsRefused() {
        // given
        SafeguardingPlan written = written(step("RSK-09"));
        CaseFacts three = aCase().in(Category.CATEGORY_3).facts();

        // then
        assertEquals(
                List.of(PlanRefusal.REVIEW_NOT_HELD),
                refused(written.end(PlanEndReason.RISK_REDUCED, "Safe.", three, false, NOW)));
        assertEquals(List.of(), refused(written.end(PlanEndReason.RISK_REDUCED, "Safe.", three, true, NOW)));
        assertEquals(
                List.of(),
                refused(written.end(
                        PlanEndReason.RISK_REDUCED,
                        "Safe.",
                        aCase().in(Category.CATEGORY_2).facts(),
                        false,
                        NOW)));
        assertTrue(Arrays.stream(PlanEndReason.values())
                .noneMatch(r -> r.name().contains("REFUS") || r.name().contains("ENGAGE")));
    }

    @Test
    void everyPairOfStates() {
        for (PlanStatus status : PlanStatus.values()) {
            boolean ended = status == PlanStatus.ENDED;
            assertEquals(
                    ended ? Optional.empty() : Optional.of(status),
                    PlanTransitions.AMEND.from(status),
                    "amend " + status);
            assertEquals(
                    status == PlanStatus.ACTIVE ? Optional.of(PlanStatus.ENDED) : Optional.empty(),
                    PlanTransitions.END.from(status),
                    "end " + status);
            assertEquals(
                    status == PlanStatus.AWAITING_ALLOCATION ? Optional.of(PlanStatus.ACTIVE) : Optional.empty(),
                    PlanTransitions.ACTIVATE.from(status),
                    "activate " + status);
        }
    }

    @Test
    @StatutoryRule("MEET-27")
    void fromCategoryThreeOnItIsNotActiveBeforeTheCaseIsAllocated() {
        // given
        CaseFacts three = aCase().in(Category.CATEGORY_3, "RSK-09").facts();
        CaseFacts allocated =
                aCase().in(Category.CATEGORY_3, "RSK-09").allocated().facts();

        // when
        SafeguardingPlan waiting = written(three, step("RSK-09"));
        SafeguardingPlan active = waiting.activate(allocated, NOW).orElseThrow();

        // then
        assertEquals(PlanStatus.AWAITING_ALLOCATION, waiting.status());
        assertEquals(Optional.empty(), waiting.activatedAt());
        assertEquals(Optional.empty(), waiting.activate(three, NOW), "nobody has it yet");
        assertEquals(PlanStatus.ACTIVE, active.status());
        assertEquals(Optional.of(NOW), active.activatedAt());
        assertEquals(Optional.empty(), active.activate(allocated, NOW), "it is active already");
        assertEquals(PlanStatus.ACTIVE, written(allocated, step("RSK-09")).status());
        assertEquals(PlanStatus.ACTIVE, written(step("RSK-09")).status(), "below category 3 nothing is waited for");
    }

    @Test
    @StatutoryRule("PLAN-08")
    void inCategoryTwoTheProgrammeCoversEveryTopic() {
        // given
        CaseFacts two = aCase().in(Category.CATEGORY_2).facts();
        SortedSet<ProgrammeTopic> all = new TreeSet<>(Set.of(ProgrammeTopic.values()));
        SortedSet<ProgrammeTopic> some = new TreeSet<>(Set.of(ProgrammeTopic.KEEPING_SAFE));

        // then
        assertEquals(
                List.of(CaseWarning.PROGRAMME_INCOMPLETE),
                ProgrammeComplete.check(written(two, plan(some, Optional.empty())), two)
                        .toList());
        assertEquals(
                List.of(),
                ProgrammeComplete.check(written(two, plan(all, Optional.empty())), two)
                        .toList());
        assertEquals(
                List.of(),
                ProgrammeComplete.check(
                                written(two, plan(some, Optional.empty())),
                                aCase().in(Category.CATEGORY_3).facts())
                        .toList(),
                "the topics are those of category 2");
    }

    @Test
    @StatutoryRule("PLAN-14")
    void whereTheChildLivesInAHomeItsCarersAreThoughtOf() {
        // given
        CaseFacts placed = aCase().in(Category.CATEGORY_3).placedIn("W06000005").facts();
        SafeguardingPlan without = written(placed, plan(step("RSK-09")));
        SafeguardingPlan with =
                written(placed, plan(new TreeSet<>(), Optional.of("Training in June."), step("RSK-09")));

        // then
        assertEquals(
                List.of(CaseWarning.CARER_SUPPORT_MISSING),
                CarersSupported.check(without, placed).toList());
        assertEquals(List.of(), CarersSupported.check(with, placed).toList());
        assertEquals(
                List.of(),
                CarersSupported.check(without, aCase().in(Category.CATEGORY_3).facts())
                        .toList());
    }

    @Test
    @StatutoryRule("PLAN-15")
    void outOfAreaInCategoryFourThePlanHasAPackage() {
        // given
        CaseFacts away = aCase().in(Category.CATEGORY_4).placedIn("W06000006").facts();
        CaseFacts near = aCase().in(Category.CATEGORY_4).placedIn("W06000005").facts();
        SafeguardingPlan half = written(
                away,
                step(ActionKind.BREAKING_TIES, Optional.empty()),
                step(ActionKind.PATHWAY_BEYOND, Optional.empty()));
        SafeguardingPlan whole = written(
                away,
                step(ActionKind.THERAPY, Optional.empty()),
                step(ActionKind.BREAKING_TIES, Optional.empty()),
                step(ActionKind.PATHWAY_BEYOND, Optional.empty()));

        // then
        assertEquals(
                List.of(CaseWarning.OUT_OF_AREA_PACKAGE_INCOMPLETE),
                PackageOutOfArea.check(half, away).toList());
        assertEquals(List.of(), PackageOutOfArea.check(whole, away).toList());
        assertEquals(List.of(), PackageOutOfArea.check(half, near).toList());
    }

    @Test
    @StatutoryRule("PLAN-13")
    void whatWasNotDoneIsExplainedAndProgressIsCounted() {
        // given
        SafeguardingPlan written = written(step("RSK-09"), step("RSK-02"));
        PlanAction first = written.actions().getFirst();

        // then
        assertEquals(0, written.percentDone());
        assertEquals(
                List.of(PlanRefusal.PROGRESS_REASON_MISSING),
                first.report(ActionProgress.NOT_DONE, Optional.empty(), actor("HEALTH-BETSI"), NOW)
                                instanceof Change.Refused<PlanAction> r
                        ? r.refusals().codes()
                        : List.of());
        assertTrue(
                first.report(ActionProgress.DONE, Optional.empty(), actor("HEALTH-BETSI"), NOW)
                        instanceof Change.Made<PlanAction>);
    }

    private static SafeguardingPlan written(PlanContent.Step... steps) {
        return written(aCase().in(Category.CATEGORY_2).facts(), steps);
    }

    private static SafeguardingPlan written(CaseFacts facts, PlanContent.Step... steps) {
        return written(facts, plan(steps));
    }

    private static SafeguardingPlan written(CaseFacts facts, PlanContent content) {
        return SafeguardingPlan.write(
                new PlanId(UUID.randomUUID()),
                "PLN-2026-7K3M0-Q9XD7",
                facts,
                Optional.empty(),
                content,
                actor("SS-FLINTSHIRE"),
                NOW,
                () -> new ActionId(UUID.randomUUID()));
    }

    private static List<RefusalCode> check(PlanContent content, CaseFacts facts) {
        return WritingRules.check(content, facts, true, TODAY).codes();
    }

    private static List<RefusalCode> refused(Change<SafeguardingPlan> change) {
        return change instanceof Change.Refused<SafeguardingPlan> r
                ? r.refusals().codes()
                : List.of();
    }

    private static PlanContent plan(PlanContent.Step... steps) {
        return plan(new TreeSet<>(), Optional.empty(), steps);
    }

    private static PlanContent plan(
            SortedSet<ProgrammeTopic> topics, Optional<String> carerSupport, PlanContent.Step... steps) {
        return new PlanContent(
                PlanType.SAFETY_PLAN,
                Optional.of("Wants to see friends."),
                Optional.empty(),
                OWNER,
                Optional.of("Weekly conversations."),
                topics,
                carerSupport,
                Optional.of(TODAY.plusMonths(1)),
                List.of(steps));
    }

    private static PlanContent.Step step(String... indicators) {
        return step(ActionKind.GENERAL, Optional.empty(), indicators);
    }

    private static PlanContent.Step step(ActionKind kind, Optional<ActionPriority> priority, String... indicators) {
        return new PlanContent.Step(
                "Something that helps.", new TreeSet<>(List.of(indicators)), kind, priority, OWNER, Optional.of(TODAY));
    }
}
