package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-07", "SERAF-08"})
class CategoryOverrideTest {

    private static final String OVERRIDDEN = "cymru.gwarchod.category.overridden.v1";

    @Test
    void withoutATokenNobodyOverrides() {
        for (String step : new String[] {"/override", "/override-decision"}) {
            Api.anonymous()
                    .change("/v1/assessments/" + UUID.randomUUID() + step, "\"form.0\"", Map.of())
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void thoseWhoProposeDoNotDecideAndTheOtherWayRound() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        propose(Drafts.CSE_MANAGER, at, "CATEGORY_4", Drafts.RATIONALE).then().statusCode(403);
        decide(Drafts.MANAGER, at, true).then().statusCode(403);
        propose("police-ppu", at, "CATEGORY_4", Drafts.RATIONALE).then().statusCode(403);
    }

    @Test
    void anAssessmentOfAnotherAuthorityLooksLikeNone() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        propose("ss-wrexham-manager", at, "CATEGORY_4", Drafts.RATIONALE).then().statusCode(404);
        decide("ss-wrexham-lead", at, true).then().statusCode(404);
    }

    @Test
    void whatCannotBeIsRefused() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);
        propose(Drafts.WORKER, at, "CATEGORY_9", Drafts.RATIONALE).then().statusCode(422);
        propose(Drafts.WORKER, at, "CATEGORY_3", "Too short.")
                .then()
                .statusCode(422)
                .body("errors.code", contains("rationale-too-short"));
        propose(Drafts.WORKER, at, "CATEGORY_2", Drafts.RATIONALE)
                .then()
                .statusCode(422)
                .body("errors.code", contains("category-unchanged"));
        propose(Drafts.WORKER, at, "CATEGORY_1", Drafts.RATIONALE)
                .then()
                .statusCode(422)
                .body("errors.code", contains("category-1-with-sign-of-risk"));
        decide(Drafts.LEAD_OFFICER, at, true).then().statusCode(409);

        Drafts.At draft = Drafts.open(aCase().inPlace().caseId);
        propose(Drafts.WORKER, draft, "CATEGORY_3", Drafts.RATIONALE)
                .then()
                .statusCode(409)
                .body("errors.code", contains("assessment-not-completed"));
    }

    @Test
    void aRaiseHoldsAtOnceAndTheIndicatedCategoryStays() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);

        propose(Drafts.WORKER, at, "CATEGORY_4", Drafts.RATIONALE)
                .then()
                .statusCode(200)
                .body("overrides.status", contains("EFFECTIVE"))
                .body("result.category", equalTo("CATEGORY_4"))
                .body("result.indicatedCategory", equalTo("CATEGORY_3"));
        Api.as(Drafts.INTAKE)
                .get(at.path())
                .then()
                .body("category", equalTo("CATEGORY_4"))
                .body("indicatedCategory", equalTo("CATEGORY_3"));
        assertEquals(1, Stored.events(OVERRIDDEN, at.id()));

        // and a proposal decided on the version before is stale
        propose(Drafts.MANAGER, at, "CATEGORY_2", Drafts.RATIONALE).then().statusCode(412);
    }

    @Test
    void aLoweringThatTakesTheMeetingAwayWaitsForASecondPerson() {
        // given a proposal from moderate to mild
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        Drafts.At waiting = Drafts.At.of(propose(Drafts.MANAGER, at, "CATEGORY_2", Drafts.RATIONALE)
                .then()
                .statusCode(200)
                .body("overrides.status", contains("AWAITING_APPROVAL"))
                .body("result.category", equalTo("CATEGORY_3"))
                .extract()
                .response());
        assertEquals(0, Stored.events(OVERRIDDEN, at.id()));

        // when the lead officer approves
        String key = UUID.randomUUID().toString();
        Map<String, Object> approval = Map.of("approve", true, "reason", "Seen with the manager.");
        Api.as(Drafts.LEAD_OFFICER)
                .change(waiting.path() + "/override-decision", waiting.tag(), approval, key)
                .then()
                .statusCode(200)
                .body("overrides.status", contains("APPROVED"))
                .body("result.category", equalTo("CATEGORY_2"));
        assertEquals(1, Stored.events(OVERRIDDEN, at.id()));

        // then the repeated command changes nothing
        Api.as(Drafts.LEAD_OFFICER)
                .change(waiting.path() + "/override-decision", waiting.tag(), approval, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true");
        assertEquals(1, Stored.events(OVERRIDDEN, at.id()));
    }

    @Test
    void aRejectedLoweringLeavesTheCategory() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);
        Drafts.At waiting = Drafts.At.of(propose(Drafts.MANAGER, at, "CATEGORY_2", Drafts.RATIONALE));

        decide(Drafts.CSE_MANAGER, waiting, false)
                .then()
                .statusCode(200)
                .body("overrides.status", contains("REJECTED"))
                .body("result.category", equalTo("CATEGORY_3"));
    }

    private static Response propose(String username, Drafts.At at, String category, String rationale) {
        return Api.as(username)
                .change(at.path() + "/override", at.tag(), Map.of("to", category, "rationale", rationale));
    }

    private static Response decide(String username, Drafts.At at, boolean approve) {
        return Api.as(username).change(at.path() + "/override-decision", at.tag(), Map.of("approve", approve));
    }
}
