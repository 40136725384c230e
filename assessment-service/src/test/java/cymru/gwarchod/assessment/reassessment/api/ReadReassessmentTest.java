package cymru.gwarchod.assessment.reassessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadReassessmentTest {

    private static final String PATH = "/v1/reassessments/";
    private static final String WORKER = "ss-flintshire-worker";

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get(PATH + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void onlyMembersOfACaseRead() {
        Api.as("health-nurse").get(PATH + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void aReassessmentOfOthersLooksLikeNone() {
        String id = recorded();
        Api.as("ss-wrexham-manager").get(PATH + id).then().statusCode(404);
        Api.as("police-ppu").get(PATH + id).then().statusCode(404);
        Api.as(WORKER).get(PATH + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anIdOfAnotherFormAndAMissingPurposeAreRefused() {
        Api.as(WORKER).get(PATH + "7").then().statusCode(400);
        Api.as(WORKER).list(PATH + UUID.randomUUID()).then().statusCode(400).body("code", equalTo("purpose-required"));
    }

    @Test
    void everyMemberReadsIt() {
        String id = recorded();
        for (String member : new String[] {WORKER, "ss-flintshire-intake", "ss-flintshire-lead"}) {
            Api.as(member)
                    .get(PATH + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"member.0\"")
                    .body("description", equalTo("Moved in with an uncle on Thursday."));
        }
    }

    private static String recorded() {
        CaseFixture placed = aCase().inPlace();
        CompletedAssessmentFixture.completed(placed.caseId);
        return RecordSignificantChangeTest.record(WORKER, placed.caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
