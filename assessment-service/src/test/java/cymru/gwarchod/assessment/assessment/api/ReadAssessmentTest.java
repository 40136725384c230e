package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SHARE-01")
class ReadAssessmentTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/assessments/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void theBoardsMonitorReadsNoAssessment() {
        Api.as("board-monitor")
                .get("/v1/assessments/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void anAssessmentOfOthersLooksLikeNone() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 1, 0, 0);

        for (String other : new String[] {"ss-wrexham-manager", "health-lead", "police-ppu", "ty-gwyn-manager"}) {
            Api.as(other).get(at.path()).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void aReadSaysWhyAndNamesAnId() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);

        Api.as(Drafts.INTAKE).list(at.path()).then().statusCode(400).body("code", equalTo("purpose-required"));
        Api.as(Drafts.INTAKE).get("/v1/assessments/7").then().statusCode(400).body("code", equalTo("malformed-id"));
    }

    @Test
    void aDraftHasNoCategory() {
        Drafts.At at = Drafts.filled(aCase().inPlace().caseId, 2, 1, 0);

        Api.as(Drafts.INTAKE)
                .get(at.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("$", not(hasKey("category")))
                .body("$", not(hasKey("score")));
    }

    @Test
    void theSummaryIsCategoryScoreDateAndAgencyAndNothingElse() {
        // given a completed assessment with three risk indicators
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 3, 0);

        // when intake reads it
        Map<String, Object> summary = Api.as(Drafts.INTAKE)
                .get(at.path())
                .then()
                .statusCode(200)
                .body("category", equalTo("CATEGORY_3"))
                .body("score", equalTo(5))
                .body("assessedOn", equalTo("2026-04-09"))
                .body("assessorAgency", equalTo("SS-FLINTSHIRE"))
                .extract()
                .path("$");

        // then no key of it says what the category rests on
        assertEquals(
                Set.of(
                        "view",
                        "id",
                        "caseId",
                        "childId",
                        "number",
                        "status",
                        "openedAt",
                        "category",
                        "score",
                        "assessedOn",
                        "completedAt",
                        "assessorAgency",
                        "links"),
                summary.keySet());
    }

    @Test
    void thePoliceOfTheAreaReadTheSummaryWhereTheReferralSpokeOfImmediateRisk() {
        CaseFixture placed = aCase().withImmediateRisk().inPlace();
        Drafts.At at = Drafts.completed(placed.caseId, 2, 1, 1);

        Api.as("police-ppu").get(at.path()).then().statusCode(200).body("category", equalTo("CATEGORY_4"));

        // and no longer when the case has ended
        hear(placed.ended("PLAN_ENDED", CaseFixture.RECEIVED.plusSeconds(60)));
        Api.as("police-ppu").get(at.path()).then().statusCode(404);
        Api.as(Drafts.INTAKE).get(at.path()).then().statusCode(200);
    }
}
