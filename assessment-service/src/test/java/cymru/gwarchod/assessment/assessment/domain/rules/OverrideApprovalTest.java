package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.ApprovalRole;
import cymru.gwarchod.assessment.assessment.domain.CategoryOverride;
import cymru.gwarchod.assessment.assessment.domain.OverrideProposal;
import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.assessment.domain.OverrideVerdict;
import cymru.gwarchod.assessment.vocabulary.OverrideId;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@StatutoryRule("SERAF-07")
class OverrideApprovalTest {
    private static final Set<ApprovalRole> LEAD = Set.of(ApprovalRole.SS_LEAD_OFFICER);

    @Test
    void neitherTheProposerNorTheCompletingAssessorNorAnybodyWithoutTheRole() {
        assertEquals(List.of(), check(OverrideStatus.AWAITING_APPROVAL, AssessmentFixture.LEAD_OFFICER, LEAD));
        assertEquals(
                List.of(),
                check(
                        OverrideStatus.AWAITING_APPROVAL,
                        AssessmentFixture.LEAD_OFFICER,
                        Set.of(ApprovalRole.SS_CSE_MANAGER)));
        assertEquals(
                List.of("APPROVER_PROPOSED_IT"),
                check(OverrideStatus.AWAITING_APPROVAL, AssessmentFixture.COLLEAGUE, LEAD));
        assertEquals(
                List.of("APPROVER_COMPLETED_THE_ASSESSMENT"),
                check(OverrideStatus.AWAITING_APPROVAL, AssessmentFixture.WORKER, LEAD));
        assertEquals(
                List.of("APPROVER_WITHOUT_ROLE", "APPROVER_PROPOSED_IT"),
                check(OverrideStatus.AWAITING_APPROVAL, AssessmentFixture.COLLEAGUE, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(value = OverrideStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_APPROVAL")
    void whatAwaitsNothingCannotBeDecided(OverrideStatus status) {
        assertEquals(List.of("OVERRIDE_ALREADY_DECIDED"), check(status, AssessmentFixture.LEAD_OFFICER, LEAD));
    }

    private static List<String> check(OverrideStatus status, PersonId approver, Set<ApprovalRole> roles) {
        CategoryOverride override = new CategoryOverride(
                new OverrideProposal(
                        new OverrideId(new UUID(0, 3)),
                        Category.CATEGORY_2,
                        AssessmentFixture.RATIONALE,
                        AssessmentFixture.COLLEAGUE),
                Category.CATEGORY_3,
                AssessmentFixture.NOW,
                status,
                Optional.empty(),
                Optional.empty());
        return AssessmentFixture.texts(OverrideApproval.check(
                override, AssessmentFixture.WORKER, new OverrideVerdict(true, approver, roles, Optional.empty())));
    }
}
