package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.Completing;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-02")
class NeedAndProtectionDecidedTest {
    @Test
    void eachMissingDecisionIsNamedAndNoIsADecision() {
        // given
        Completing nothing = AssessmentFixture.completing(AssessmentForm.empty());
        AssessmentForm full = AssessmentFixture.form(AssessmentFixture.answers(0, 0, 0));
        FormPatch no = new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                Change.keep(),
                Change.set(false),
                Change.clear(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
        // then
        assertEquals(
                List.of("IN_NEED_MISSING", "REQUIRES_PROTECTION_MISSING"),
                AssessmentFixture.texts(new NeedAndProtectionDecided().check(nothing)));
        assertEquals(
                List.of("REQUIRES_PROTECTION_MISSING"),
                AssessmentFixture.texts(
                        new NeedAndProtectionDecided().check(AssessmentFixture.completing(full.merge(no)))));
    }
}
