package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListAssessmentsTest {

    private static String path(UUID caseId) {
        return "/v1/assessments?caseId=" + caseId;
    }

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().get(path(UUID.randomUUID())).then().statusCode(401);
    }

    @Test
    void theBoardsMonitorListsNoAssessments() {
        Api.as("board-monitor").get(path(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void aCaseOfAnotherAuthorityHasNone() {
        CaseFixture elsewhere = aCase().inPlace();
        Drafts.completed(elsewhere.caseId, 1, 0, 0);

        Api.as("ss-wrexham-manager")
                .get(path(elsewhere.caseId))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aListNamesItsCase() {
        Api.as(Drafts.WORKER).get("/v1/assessments").then().statusCode(400);
        Api.as(Drafts.WORKER).get("/v1/assessments?caseId=7").then().statusCode(400);
        Api.as(Drafts.WORKER)
                .get(path(UUID.randomUUID()) + "&child=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    @Test
    void theAssessmentsOfACaseStandInTheirOrderOnPages() {
        // given a completed assessment and the draft of the next
        CaseFixture placed = aCase().inPlace();
        Drafts.completed(placed.caseId, 1, 0, 0);
        Drafts.open(placed.caseId);

        // when the first page of one is read, then the second follows by its cursor
        String next = Api.as(Drafts.INTAKE)
                .get(path(placed.caseId) + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.number", contains(1))
                .body("items[0].category", equalTo("CATEGORY_1"))
                .extract()
                .path("page.next");
        Api.as(Drafts.INTAKE)
                .get(path(placed.caseId) + "&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items[0].status", equalTo("DRAFT"));
    }
}
