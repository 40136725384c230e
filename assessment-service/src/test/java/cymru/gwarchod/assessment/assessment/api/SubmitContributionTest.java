package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-16", "AMB-9"})
class SubmitContributionTest {

    static final String PATH = "/v1/contributions";
    static final String NURSE = "health-nurse";
    private static final String HEALTH = "HEALTH-BETSI";

    @Test
    void withoutATokenNobodyContributes() {
        Api.anonymous().post(PATH, byReferral(UUID.randomUUID())).then().statusCode(401);
    }

    @Test
    void whoDoesNotWorkWithChildrenDoesNotContribute() {
        Api.as("board-monitor").post(PATH, byReferral(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void aChildThatTheCallerDoesNotKnowLooksLikeNone() {
        CaseFixture placed = aCase().referredBy(NURSE, HEALTH).inPlace();

        // neither another's referral, nor the case, nor what does not exist
        Api.as("lead-glannant").post(PATH, byReferral(placed.referralId)).then().statusCode(404);
        Api.as(NURSE).post(PATH, byCase(placed.caseId)).then().statusCode(404);
        Api.as("police-ppu").post(PATH, byCase(placed.caseId)).then().statusCode(404);
        Api.as(NURSE).post(PATH, byReferral(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void aBodyOfAnotherFormIsRefused() {
        CaseFixture placed = aCase().referredBy(NURSE, HEALTH).inPlace();
        Api nurse = Api.as(NURSE);
        Map<String, Object> both = byReferral(placed.referralId);
        both.put("caseId", placed.caseId.toString());
        nurse.post(PATH, both)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/referralId", "#/caseId"))
                .body("errors.code", contains("inconsistent", "inconsistent"));
        Map<String, Object> signed = byReferral(placed.referralId);
        signed.put("agency", "POLICE-NORTH-WALES");
        nurse.post(PATH, signed).then().statusCode(400).body("code", equalTo("unknown-field"));
        Map<String, Object> bare = byReferral(placed.referralId);
        bare.put("answers", Map.of("RSK-14", Map.of("presence", "PRESENT")));
        nurse.post(PATH, bare)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/answers/RSK-14"))
                .body("errors.code", contains("recency-missing", "evidence-note-missing", "evidence-source-missing"));
        Map<String, Object> empty = byReferral(placed.referralId);
        empty.put("answers", Map.of());
        nurse.post(PATH, empty).then().statusCode(422).body("errors.code", contains("contribution-empty"));
    }

    @Test
    void theReferrerContributesByTheReferralAndGetsAReceipt() {
        // given a referral by a school nurse, whose clock runs
        CaseFixture placed = aCase().referredBy(NURSE, HEALTH).inPlace();

        // when the nurse contributes, the receipt names nothing that the nurse has not named
        String id = Api.as(NURSE)
                .post(PATH, byReferral(placed.referralId))
                .then()
                .statusCode(201)
                .header("ETag", "\"receipt.0\"")
                .body("view", equalTo("receipt"))
                .body("type", equalTo("CONTRIBUTION"))
                .body("referralId", equalTo(placed.referralId.toString()))
                .body("answered", contains("RSK-14"))
                .body("$", not(hasKey("caseId")))
                .body("$", not(hasKey("childId")))
                .extract()
                .path("id");

        // and the clock of the assessment runs on, and nothing of the case has opened
        assertEquals("OPEN", Stored.obligation(placed.referralId).progress());
        Api.as(NURSE).get("/v1/assessments?caseId=" + placed.caseId).then().body("items.size()", equalTo(0));
        Api.as(NURSE).get(PATH + "/" + id).then().statusCode(200).body("view", equalTo("receipt"));
    }

    @Test
    void aMemberContributesByTheCase() {
        CaseFixture placed = aCase().withImmediateRisk().inPlace();
        Api.as("police-ppu")
                .post(PATH, byCase(placed.caseId))
                .then()
                .statusCode(201)
                .body("caseId", equalTo(placed.caseId.toString()));
    }

    @Test
    void anAgencysSystemAndItsLeadContributeForTheAgency() {
        CaseFixture bySystem = aCase().referredBySystemOf(HEALTH).inPlace();
        Api.asSystem(HEALTH).post(PATH, byReferral(bySystem.referralId)).then().statusCode(201);
        Api.as("health-lead").post(PATH, byReferral(bySystem.referralId)).then().statusCode(201);
        // a colleague who is no lead does not reach it
        Api.as(NURSE).post(PATH, byReferral(bySystem.referralId)).then().statusCode(404);
    }

    @Test
    void aRepeatedCommandContributesNothingTwice() {
        CaseFixture placed = aCase().referredBy(NURSE, HEALTH).inPlace();
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = byReferral(placed.referralId);
        String first = Api.as(NURSE).post(PATH, body, key).path("id");

        Api.as(NURSE)
                .post(PATH, body, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    static Map<String, Object> byReferral(UUID referral) {
        return contribution("referralId", referral);
    }

    private static Map<String, Object> byCase(UUID caseId) {
        return contribution("caseId", caseId);
    }

    private static Map<String, Object> contribution(String name, UUID id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(name, id.toString());
        body.put("capacity", "School nurse");
        body.put(
                "answers",
                Map.of(
                        "RSK-14",
                        Map.of(
                                "presence", "PRESENT",
                                "recency", "CURRENT",
                                "note", "Eleven unexplained absences this term.",
                                "source", "OWN_OBSERVATION")));
        return body;
    }
}
