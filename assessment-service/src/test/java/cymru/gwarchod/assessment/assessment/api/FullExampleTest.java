package cymru.gwarchod.assessment.assessment.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.GeneratedFile;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The full example of the contract is what the rules say of its answers; the contract's gate holds it to the schema. */
@StatutoryRule("SERAF-26")
class FullExampleTest {

    @Test
    void theExampleOfTheContractIsTheRulesOwn() {
        Map<String, Object> exchange = new LinkedHashMap<>();
        exchange.put("request", Map.of());
        exchange.put("response", FullExample.response());
        GeneratedFile.check("openapi/examples/completeAssessment.json", FullExample.json(exchange));
        GeneratedFile.check(
                "openapi/examples/readAssessmentForm.json",
                FullExample.json(Map.of("response", FullExample.response())));
    }

    @Test
    void everyQuestionIsAnsweredAndEveryPresentAnswerHasItsEvidence() {
        Assessment example = FullExample.completed();
        assertEquals(29, example.form().answers().byCode().size());
        assertTrue(example.form().answers().byCode().values().stream()
                .filter(Answer::isPresent)
                .allMatch(answer ->
                        answer.note().filter(note -> note.length() > 60).isPresent()));
        assertTrue(AssessmentFixture.BOOK.reproduces(
                example.classification().canonical(), example.form().answers()));
    }
}
