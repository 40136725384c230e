package cymru.gwarchod.assessment.reassessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListReassessmentsTest {

    private static final String WORKER = "ss-flintshire-worker";

    private static String path(UUID caseId) {
        return "/v1/reassessments?caseId=" + caseId;
    }

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().get(path(UUID.randomUUID())).then().statusCode(401);
    }

    @Test
    void onlyMembersOfACaseList() {
        Api.as("board-monitor").get(path(UUID.randomUUID())).then().statusCode(403);
    }

    @Test
    void aListNamesItsCaseInItsOwnForm() {
        Api.as(WORKER).get("/v1/reassessments").then().statusCode(400);
        Api.as(WORKER).get(path(UUID.randomUUID()) + "&cause=X").then().statusCode(400);
        Api.as(WORKER).get(path(UUID.randomUUID()) + "&met=perhaps").then().statusCode(400);
    }

    @Test
    void theReassessmentsOfACaseStandInTheirOrderOnPages() {
        // given two changes, of which an assessment has met the first
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);
        String first = recorded(placed.caseId);
        CompletedAssessmentFixture.completed(placed.caseId);
        String second = recorded(placed.caseId);

        // then each is on its page, and the filter finds it
        String next = Api.as(WORKER)
                .get(path(placed.caseId) + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .extract()
                .path("page.next");
        Api.as(WORKER)
                .get(path(placed.caseId) + "&limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.id", contains(second));
        Api.as(WORKER).get(path(placed.caseId) + "&met=true").then().body("items.id", contains(first));
        Api.as(WORKER).get(path(placed.caseId) + "&met=false").then().body("items.id", contains(second));

        // and for another authority there is none
        Api.as("ss-wrexham-manager")
                .get(path(placed.caseId))
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("page.limit", equalTo(50));
    }

    private static String recorded(UUID caseId) {
        return RecordSignificantChangeTest.record(WORKER, caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
