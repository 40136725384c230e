package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenAssessmentTest {

    private static final String PATH = "/v1/assessments";

    @Test
    void withoutATokenNobodyOpens() {
        Api.anonymous()
                .post(PATH, Map.of("caseId", UUID.randomUUID().toString()))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void onlySocialWorkersAndTheirManagersOpen() {
        CaseFixture placed = aCase().inPlace();
        for (String other : new String[] {Drafts.INTAKE, Drafts.LEAD_OFFICER, "police-ppu", "lead-glannant"}) {
            Drafts.tryOpen(other, placed.caseId).then().statusCode(403).body("code", equalTo("forbidden"));
        }
    }

    @Test
    void aCaseOfAnotherAuthorityLooksLikeNone() {
        // given a case in Wrexham
        CaseFixture elsewhere = aCase().inWrexham().inPlace();

        // then for Flintshire it is as absent as one that does not exist
        Drafts.tryOpen(Drafts.WORKER, elsewhere.caseId).then().statusCode(404).body("code", equalTo("not-found"));
        Drafts.tryOpen(Drafts.WORKER, UUID.randomUUID()).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void aBodyOfAnotherFormIsRefused() {
        Api worker = Api.as(Drafts.WORKER);
        worker.post(PATH, Map.of("caseId", "7")).then().statusCode(400);
        worker.post(PATH, Map.of("caseId", UUID.randomUUID().toString(), "status", "COMPLETED"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        worker.post(PATH, Map.of()).then().statusCode(422).body("errors[0].pointer", equalTo("#/caseId"));
    }

    @Test
    void oneDraftOfACaseIsOpenAtATime() {
        CaseFixture placed = aCase().inPlace();
        Drafts.open(placed.caseId);

        Drafts.tryOpen(Drafts.MANAGER, placed.caseId)
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("errors[0].code", equalTo("draft-already-open"));
    }

    @Test
    void aCaseThatHasEndedIsNotAssessedAnyMore() {
        CaseFixture placed = aCase().inPlace();
        hear(placed.ended("PLAN_ENDED", CaseFixture.RECEIVED.plusSeconds(60)));

        Drafts.tryOpen(Drafts.WORKER, placed.caseId)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("case-ended"));
    }

    @Test
    void aDraftIsOpened() {
        CaseFixture placed = aCase().inPlace();

        Drafts.tryOpen(Drafts.WORKER, placed.caseId)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/assessments/[0-9a-f-]{36}"))
                .header("ETag", "\"form.0\"")
                .body("status", equalTo("DRAFT"))
                .body("number", equalTo(1))
                .body("instrument", equalTo("GUIDANCE_2010"))
                .body("childId", equalTo(placed.childId.toString()))
                .body("answers", anEmptyMap())
                .body("$", not(hasKey("result")));
    }

    @Test
    void aRepeatedCommandOpensNothingTwice() {
        CaseFixture placed = aCase().inPlace();
        Map<String, Object> body = Map.of("caseId", placed.caseId.toString());
        String key = UUID.randomUUID().toString();
        Drafts.At first = Drafts.At.of(Api.as(Drafts.WORKER).post(PATH, body, key));

        Api.as(Drafts.WORKER)
                .post(PATH, body, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.id()));
    }

    @Test
    void aReassessmentIsTheNextOfTheCase() {
        CaseFixture placed = aCase().inPlace();
        Drafts.At first = Drafts.completed(placed.caseId, 1, 0, 0);

        Drafts.tryOpen(Drafts.WORKER, placed.caseId)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("previous", equalTo(first.id()));
    }
}
