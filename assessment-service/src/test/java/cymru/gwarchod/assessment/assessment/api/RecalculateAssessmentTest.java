package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-12", "SERAF-23"})
class RecalculateAssessmentTest {

    @Test
    void whoMayReadTheFormMayHaveItComputedAgain() {
        Api.anonymous()
                .get("/v1/assessments/" + UUID.randomUUID() + "/recalculation")
                .then()
                .statusCode(401);
        Drafts.At completed = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        Api.as(Drafts.INTAKE).get(path(completed)).then().statusCode(404);
        Api.as("ss-wrexham-manager").get(path(completed)).then().statusCode(404);
        Api.as(Drafts.LEAD_OFFICER).get(path(completed)).then().statusCode(200);
    }

    @Test
    void theSameRulesComeToTheSameBytesAndTheCalculationIsLabelled() {
        Drafts.At completed = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        String stored = Stored.result(completed.id());

        Api.as(Drafts.WORKER)
                .get(path(completed))
                .then()
                .statusCode(200)
                .body("label", equalTo("RECALCULATION"))
                .body("catalogue", equalTo("GUIDANCE_2010"))
                .body("indicatedCategory", equalTo("CATEGORY_3"))
                .body("storedIndicatedCategory", equalTo("CATEGORY_3"))
                .body("unanswered", empty())
                .body("sameAsStored", equalTo(true));
        assertEquals(stored, Stored.result(completed.id()));
    }

    @Test
    void aDraftHasNoResultAndAnUnknownVersionNone() {
        Drafts.At draft = Drafts.filled(aCase().inPlace().caseId, 2, 3, 0);
        Api.as(Drafts.WORKER).get(path(draft)).then().statusCode(404);
        Api.as(Drafts.WORKER)
                .get(path(Drafts.completed(aCase().inPlace().caseId, 2, 3, 0)) + "?instrument=GUIDANCE_1999")
                .then()
                .statusCode(404);
    }

    private static String path(Drafts.At at) {
        return at.path() + "/recalculation";
    }
}
