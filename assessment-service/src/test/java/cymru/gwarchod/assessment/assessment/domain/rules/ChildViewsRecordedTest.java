package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.ChildViews;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-29")
class ChildViewsRecordedTest {
    @Test
    void theViewsOrAReasonAreEnoughAndBlankIsNeither() {
        assertEquals(List.of(), check(new ChildViews.Heard("Wants to be asked first.")));
        assertEquals(List.of(), check(new ChildViews.NotHeard("Did not want to meet anybody this week.")));
        assertEquals(List.of("CHILD_VIEWS_MISSING"), check(new ChildViews.Heard(" ")));
        assertEquals(List.of("CHILD_VIEWS_MISSING"), check(new ChildViews.NotHeard("")));
    }

    private static List<String> check(ChildViews views) {
        FormPatch patch = new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.set(views),
                Change.keep(),
                Change.keep(),
                Change.keep());
        return AssessmentFixture.texts(new ChildViewsRecorded()
                .check(AssessmentFixture.completing(AssessmentForm.empty().merge(patch))));
    }
}
