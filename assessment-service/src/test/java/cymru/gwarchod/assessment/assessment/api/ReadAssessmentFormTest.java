package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SHARE-01")
class ReadAssessmentFormTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous()
                .get("/v1/assessments/" + UUID.randomUUID() + "/form")
                .then()
                .statusCode(401);
    }

    @Test
    void theBoardsMonitorReadsNoForm() {
        Api.as("board-monitor")
                .get("/v1/assessments/" + UUID.randomUUID() + "/form")
                .then()
                .statusCode(403);
    }

    @Test
    void forThoseWhoMayKnowTheSummaryThereIsNoForm() {
        // given an assessment whose summary intake and the police of the area may read
        Drafts.At at = Drafts.completed(aCase().withImmediateRisk().inPlace().caseId, 2, 1, 0);

        // then the form is absent for them as for everybody else
        for (String other : new String[] {Drafts.INTAKE, "police-ppu", "health-lead", "ss-wrexham-manager"}) {
            Api.as(other).get(at.path() + "/form").then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @Test
    void aReadSaysWhy() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        Api.as(Drafts.WORKER)
                .list(at.path() + "/form")
                .then()
                .statusCode(400)
                .body("code", equalTo("purpose-required"));
    }

    @Test
    void thoseWhoWorkWithItReadTheWholeForm() {
        Drafts.At at = Drafts.completed(aCase().inPlace().caseId, 2, 1, 0);

        for (String member : new String[] {Drafts.COLLEAGUE, Drafts.MANAGER, Drafts.LEAD_OFFICER, Drafts.CSE_MANAGER}) {
            Api.as(member)
                    .get(at.path() + "/form")
                    .then()
                    .statusCode(200)
                    .header("ETag", at.tag())
                    .body("view", equalTo("form"))
                    .body("answers.size()", equalTo(29))
                    .body("answers.'RSK-01'.note", equalTo("Seen twice in March by the key worker."))
                    .body("answers.'RSK-01'.savedBy", equalTo("Gweithia Ffuglen"))
                    .body("accountableAssessor.name", equalTo("Gweithia Ffuglen"))
                    .body("childViews.text", equalTo("Wants to stay at the same school."))
                    .body("contributors[0].agency", equalTo("EDUCATION-FLINTSHIRE"));
        }
    }
}
