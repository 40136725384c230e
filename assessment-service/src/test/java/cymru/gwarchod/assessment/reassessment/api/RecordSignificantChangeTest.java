package cymru.gwarchod.assessment.reassessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-09", "AMB-21"})
class RecordSignificantChangeTest {

    private static final String PATH = "/v1/reassessments";
    private static final String WORKER = "ss-flintshire-worker";
    /** The evening before Good Friday: the next working day is the Tuesday after Easter. */
    private static final String BEFORE_EASTER = "2026-04-02T22:30:00Z";

    @Test
    void withoutATokenNobodyRecords() {
        Api.anonymous()
                .post(PATH, change(UUID.randomUUID(), BEFORE_EASTER))
                .then()
                .statusCode(401);
    }

    @Test
    void onlyMembersOfACaseRecord() {
        CaseFixture placed = aCase().inPlace();
        for (String other : new String[] {"health-nurse", "lead-glannant", "ty-gwyn-manager", "board-monitor"}) {
            record(other, placed.caseId).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        Api.asSystem("SS-FLINTSHIRE")
                .post(PATH, change(placed.caseId, BEFORE_EASTER))
                .then()
                .statusCode(403);
    }

    @Test
    void aCaseOfOthersLooksLikeNone() {
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);

        record("ss-wrexham-manager", placed.caseId).then().statusCode(404).body("code", equalTo("not-found"));
        record("police-ppu", placed.caseId).then().statusCode(404);
        record(WORKER, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aBodyOfAnotherFormIsRefused() {
        Api worker = Api.as(WORKER);
        worker.post(PATH, Map.of("caseId", "7")).then().statusCode(400);
        worker.post(PATH, Map.of("caseId", UUID.randomUUID().toString(), "status", "MET"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        worker.post(PATH, Map.of("description", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("#/caseId"))
                .body("errors.pointer", hasItem("#/occurredAt"))
                .body("errors.pointer", hasItem("#/description"));
    }

    @Test
    void aChangeIsOfADayThatHasComeAndThatTheCalendarReaches() {
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);

        Api.as(WORKER)
                .post(PATH, change(placed.caseId, "2099-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/occurredAt"))
                .body("errors.code", contains("change-in-future"));
        Api.as(WORKER)
                .post(PATH, change(placed.caseId, "1999-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("beyond-calendar-horizon"));
    }

    @Test
    void whereTheFirstAssessmentIsStillToComeNothingIsToBeDoneAgain() {
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.draft(placed.caseId);

        record(WORKER, placed.caseId)
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("errors.code", contains("nothing-to-reassess"));
    }

    @Test
    void aChangeOpensAReassessmentAtTheMomentOfTheChange() {
        // given a child at moderate risk
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);

        // when a change before Easter is recorded, then it is due on the Tuesday after
        String id = record(WORKER, placed.caseId)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/reassessments/[0-9a-f-]{36}"))
                .header("ETag", "\"member.0\"")
                .body("cause", equalTo("SIGNIFICANT_CHANGE"))
                .body("urgency", equalTo("IMMEDIATE"))
                .body("occurredAt", equalTo(BEFORE_EASTER))
                .body("dueOn", equalTo("2026-04-07"))
                .body("met", equalTo(false))
                .body("recordedByAgency", equalTo("SS-FLINTSHIRE"))
                .extract()
                .path("id");

        // and the authority owes it, and others hear of it without a word of what changed
        assertEquals(1, Stored.obligations(UUID.fromString(id), "OPEN", "SS-FLINTSHIRE", LocalDate.of(2026, 4, 7)));
        assertThat(Stored.payload("cymru.gwarchod.reassessment.opened.v1", id), not(containsString("uncle")));
    }

    @Test
    void thePoliceRecordWhereTheyAreMembers() {
        CaseFixture placed = aCase().withImmediateRisk().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);

        record("police-ppu", placed.caseId)
                .then()
                .statusCode(201)
                .body("recordedByAgency", equalTo("POLICE-NORTH-WALES"));
    }

    @Test
    void aRepeatedCommandOpensNothingTwice() {
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = change(placed.caseId, BEFORE_EASTER);
        String first = Api.as(WORKER).post(PATH, body, key).path("id");

        Api.as(WORKER)
                .post(PATH, body, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
    }

    static Response record(String username, UUID caseId) {
        return Api.as(username).post(PATH, change(caseId, BEFORE_EASTER));
    }

    private static Map<String, Object> change(UUID caseId, String at) {
        return Map.of(
                "caseId", caseId.toString(), "occurredAt", at, "description", "Moved in with an uncle on Thursday.");
    }
}
