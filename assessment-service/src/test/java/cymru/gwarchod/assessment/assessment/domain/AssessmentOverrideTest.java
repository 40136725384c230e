package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentOverrideTest {
    /** From the category in force, with or without a sign of risk, to another: what must come of it. */
    @ParameterizedTest
    @CsvSource({
        "CATEGORY_1,false,CATEGORY_1,CATEGORY_UNCHANGED", "CATEGORY_1,false,CATEGORY_2,EFFECTIVE",
        "CATEGORY_1,false,CATEGORY_3,EFFECTIVE", "CATEGORY_1,false,CATEGORY_4,EFFECTIVE",
        "CATEGORY_2,false,CATEGORY_1,EFFECTIVE", "CATEGORY_2,false,CATEGORY_2,CATEGORY_UNCHANGED",
        "CATEGORY_2,false,CATEGORY_3,EFFECTIVE", "CATEGORY_2,false,CATEGORY_4,EFFECTIVE",
        "CATEGORY_2,true,CATEGORY_1,CATEGORY_1_WITH_SIGN_OF_RISK", "CATEGORY_2,true,CATEGORY_2,CATEGORY_UNCHANGED",
        "CATEGORY_2,true,CATEGORY_3,EFFECTIVE", "CATEGORY_2,true,CATEGORY_4,EFFECTIVE",
        "CATEGORY_3,false,CATEGORY_1,AWAITING_APPROVAL", "CATEGORY_3,false,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_3,false,CATEGORY_3,CATEGORY_UNCHANGED", "CATEGORY_3,false,CATEGORY_4,EFFECTIVE",
        "CATEGORY_3,true,CATEGORY_1,CATEGORY_1_WITH_SIGN_OF_RISK", "CATEGORY_3,true,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_3,true,CATEGORY_3,CATEGORY_UNCHANGED", "CATEGORY_3,true,CATEGORY_4,EFFECTIVE",
        "CATEGORY_4,false,CATEGORY_1,AWAITING_APPROVAL", "CATEGORY_4,false,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_4,false,CATEGORY_3,EFFECTIVE", "CATEGORY_4,false,CATEGORY_4,CATEGORY_UNCHANGED",
        "CATEGORY_4,true,CATEGORY_1,CATEGORY_1_WITH_SIGN_OF_RISK", "CATEGORY_4,true,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_4,true,CATEGORY_3,EFFECTIVE", "CATEGORY_4,true,CATEGORY_4,CATEGORY_UNCHANGED"
    })
    void theOverrideTable(Category from, boolean signOfRisk, Category to, String result) {
        // given
        Assessment assessment = inForce(from, signOfRisk);
        // when
        AssessmentOutcome outcome = assessment.override(proposal(9, to), AssessmentFixture.NOW);
        // then
        switch (outcome) {
            case AssessmentOutcome.Refused _ -> assertEquals(List.of(result), AssessmentFixture.refusals(outcome));
            case AssessmentOutcome.Changed(Assessment changed, List<AssessmentEvent> events) -> {
                OverrideStatus status = changed.overrides().all().getLast().status();
                assertEquals(result, status.name());
                assertEquals(status.inForce() ? to : from, changed.effectiveCategory());
                assertEquals(status.inForce() ? 1 : 0, events.size());
                assertEquals(assessment.completion(), changed.completion());
            }
        }
    }

    @Test
    void noRationaleNoOverride() {
        Assessment assessment = inForce(Category.CATEGORY_3, true);
        assertEquals(
                List.of("RATIONALE_TOO_SHORT"),
                AssessmentFixture.refusals(assessment.override(
                        new OverrideProposal(id(9), Category.CATEGORY_4, " ", AssessmentFixture.COLLEAGUE),
                        AssessmentFixture.NOW)));
    }

    @Test
    void aDraftHasNoCategoryToOverride() {
        assertEquals(
                List.of("ASSESSMENT_NOT_COMPLETED"),
                AssessmentFixture.refusals(
                        AssessmentFixture.draft().override(proposal(9, Category.CATEGORY_4), AssessmentFixture.NOW)));
    }

    @Test
    void anApprovedLoweringTakesEffectWithItsApproval() {
        // given
        Assessment proposed = AssessmentFixture.changed(
                inForce(Category.CATEGORY_3, true).override(proposal(9, Category.CATEGORY_2), AssessmentFixture.NOW));
        Instant later = AssessmentFixture.NOW.plusSeconds(3600);
        // when
        AssessmentOutcome outcome = proposed.decideOverride(id(9), verdict(true), later);
        // then
        Assessment approved = AssessmentFixture.changed(outcome);
        assertEquals(Category.CATEGORY_3, proposed.effectiveCategory());
        assertEquals(Category.CATEGORY_2, approved.effectiveCategory());
        assertEquals(Category.CATEGORY_3, approved.classification().indicatedCategory());
        AssessmentEvent.CategoryOverridden event = assertInstanceOf(
                AssessmentEvent.CategoryOverridden.class,
                AssessmentFixture.events(outcome).getFirst());
        assertEquals(later, event.effectiveAt());
        assertTrue(event.actions().contains(AssociatedAction.DECIDE_MEETING));
        assertEquals(
                List.of("OVERRIDE_ALREADY_DECIDED"),
                AssessmentFixture.refusals(approved.decideOverride(id(9), verdict(true), later)));
    }

    @Test
    void aRejectedLoweringIsKeptAndChangesNothing() {
        // given
        Assessment proposed = AssessmentFixture.changed(
                inForce(Category.CATEGORY_4, true).override(proposal(9, Category.CATEGORY_2), AssessmentFixture.NOW));
        // when
        AssessmentOutcome outcome = proposed.decideOverride(id(9), verdict(false), AssessmentFixture.NOW);
        // then
        Assessment rejected = AssessmentFixture.changed(outcome);
        assertEquals(Category.CATEGORY_4, rejected.effectiveCategory());
        assertEquals(
                OverrideStatus.REJECTED, rejected.overrides().all().getLast().status());
        assertEquals(List.of(), AssessmentFixture.events(outcome));
        assertTrue(rejected.overrides().all().getLast().isDownward());
    }

    @Test
    void theProposerCannotApproveAndAnUnknownOverrideIsNotFound() {
        // given
        Assessment proposed = AssessmentFixture.changed(
                inForce(Category.CATEGORY_3, true).override(proposal(9, Category.CATEGORY_2), AssessmentFixture.NOW));
        OverrideVerdict own = new OverrideVerdict(
                true, AssessmentFixture.COLLEAGUE, Set.of(ApprovalRole.SS_CSE_MANAGER), Optional.empty());
        // then
        assertEquals(
                List.of("APPROVER_PROPOSED_IT"),
                AssessmentFixture.refusals(proposed.decideOverride(id(9), own, AssessmentFixture.NOW)));
        assertEquals(
                List.of("OVERRIDE_NOT_FOUND"),
                AssessmentFixture.refusals(proposed.decideOverride(id(1), verdict(true), AssessmentFixture.NOW)));
    }

    @Test
    void whileOneLoweringAwaitsApprovalAnotherIsRefusedAndARaiseSupersedesIt() {
        // given
        Assessment proposed = AssessmentFixture.changed(
                inForce(Category.CATEGORY_3, true).override(proposal(9, Category.CATEGORY_2), AssessmentFixture.NOW));
        // when
        Assessment raised =
                AssessmentFixture.changed(proposed.override(proposal(10, Category.CATEGORY_4), AssessmentFixture.NOW));
        // then
        assertEquals(
                List.of("OVERRIDE_AWAITS_APPROVAL"),
                AssessmentFixture.refusals(
                        proposed.override(proposal(11, Category.CATEGORY_2), AssessmentFixture.NOW)));
        assertEquals(Category.CATEGORY_4, raised.effectiveCategory());
        assertEquals(
                List.of(true, false),
                raised.overrides().all().stream()
                        .map(CategoryOverride::isDownward)
                        .toList());
        assertEquals(
                List.of(OverrideStatus.SUPERSEDED, OverrideStatus.EFFECTIVE),
                raised.overrides().all().stream().map(CategoryOverride::status).toList());
        assertEquals(Optional.empty(), raised.overrides().awaitingApproval());
        assertEquals(
                List.of("OVERRIDE_ALREADY_DECIDED"),
                AssessmentFixture.refusals(raised.decideOverride(id(9), verdict(true), AssessmentFixture.NOW)));
    }

    @Test
    void fourToThreeToTwoStillWaitsAtTheSecondStep() {
        // given
        Assessment three = AssessmentFixture.changed(
                inForce(Category.CATEGORY_4, true).override(proposal(9, Category.CATEGORY_3), AssessmentFixture.NOW));
        // when
        Assessment two =
                AssessmentFixture.changed(three.override(proposal(10, Category.CATEGORY_2), AssessmentFixture.NOW));
        // then
        assertEquals(Category.CATEGORY_3, two.effectiveCategory());
        assertTrue(two.overrides().awaitingApproval().isPresent());
    }

    private static Assessment inForce(Category category, boolean signOfRisk) {
        if (signOfRisk) {
            return AssessmentFixture.completed(
                    switch (category) {
                        case CATEGORY_1 -> throw new AssertionError("no sign of risk at category 1");
                        case CATEGORY_2 -> AssessmentFixture.answers(2, 1, 0);
                        case CATEGORY_3 -> AssessmentFixture.answers(2, 3, 0);
                        case CATEGORY_4 -> AssessmentFixture.answers(2, 3, 1);
                    });
        }
        Assessment low =
                AssessmentFixture.completed(AssessmentFixture.answers(category == Category.CATEGORY_1 ? 1 : 2, 0, 0));
        return category.requiresMeeting()
                ? AssessmentFixture.changed(low.override(proposal(1000, category), AssessmentFixture.NOW))
                : low;
    }

    private static OverrideId id(long number) {
        return new OverrideId(new UUID(0, number));
    }

    private static OverrideProposal proposal(long number, Category to) {
        return new OverrideProposal(id(number), to, AssessmentFixture.RATIONALE, AssessmentFixture.COLLEAGUE);
    }

    private static OverrideVerdict verdict(boolean approved) {
        return new OverrideVerdict(
                approved,
                AssessmentFixture.LEAD_OFFICER,
                Set.of(ApprovalRole.SS_LEAD_OFFICER),
                Optional.of("Read the form."));
    }
}
