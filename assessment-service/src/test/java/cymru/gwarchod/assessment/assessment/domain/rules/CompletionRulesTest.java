package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionRulesTest {
    @Test
    void anEmptyFormNamesEverythingItMisses() {
        // when
        List<String> refusals =
                AssessmentFixture.texts(CompletionRules.check(AssessmentFixture.completing(AssessmentForm.empty())));
        // then
        assertEquals(
                29,
                refusals.stream()
                        .filter(text -> text.startsWith("ANSWER_MISSING "))
                        .count());
        assertEquals(
                List.of(
                        "ASSESSED_ON_MISSING",
                        "IN_NEED_MISSING",
                        "REQUIRES_PROTECTION_MISSING",
                        "CHILD_VIEWS_MISSING",
                        "ACCOUNTABLE_ASSESSOR_MISSING",
                        "CONTRIBUTORS_NOT_STATED"),
                refusals.subList(29, refusals.size()));
    }

    @Test
    void aFullFormMissesNothing() {
        AssessmentForm form = AssessmentFixture.form(AssessmentFixture.answers(5, 4, 2));
        assertEquals(List.of(), CompletionRules.check(AssessmentFixture.completing(form)));
    }
}
