package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.api.Drafts.patch;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.DraftEvents;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a draft: that it is there, and whether its form is complete; nothing of what it says. */
@QuarkusTest
class DraftProgressTest {

    /** How often it was told, and how often that the form is complete. */
    private static List<Integer> told(Drafts.At at) {
        return List.of(
                Stored.events(DraftEvents.SAVED, at.id()),
                Stored.events(DraftEvents.SAVED, at.id(), "complete", "true"));
    }

    @Test
    void aDraftIsToldWhenItIsOpenedAndWhenItsFormBecomesComplete() {
        // given
        var draft = Drafts.open(aCase().inPlace().caseId);
        assertEquals(List.of(1, 0), told(draft));

        // when: one answer, then everything
        var one = Drafts.At.of(patch(Drafts.WORKER, draft, Drafts.answer("VUL-01", Drafts.answer("NOT_PRESENT"))));
        assertEquals(List.of(1, 0), told(draft));
        var all = Drafts.At.of(patch(Drafts.WORKER, one, Drafts.form(AssessmentFixture.answers(2, 1, 0))));

        // then
        assertEquals(List.of(2, 1), told(draft));

        // when: something is taken out again
        patch(Api.as(Drafts.WORKER), all.path(), all.tag(), "{\"childViews\":null}")
                .then()
                .statusCode(200);

        // then
        assertEquals(List.of(3, 1), told(draft));
    }
}
