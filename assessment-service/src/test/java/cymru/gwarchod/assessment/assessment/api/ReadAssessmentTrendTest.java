package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.AssessmentFixture.answers;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("SERAF-12")
class ReadAssessmentTrendTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get(path(UUID.randomUUID().toString())).then().statusCode(401);
    }

    @Test
    void theBoardsMonitorReadsNoTrendOfAChild() {
        Api.as("board-monitor").get(path(UUID.randomUUID().toString())).then().statusCode(403);
    }

    @Test
    void whoMayNotSeeTheFormSeesNoTrend() {
        Drafts.At at = Drafts.completed(aCase().withImmediateRisk().inPlace().caseId, 1, 0, 0);
        for (String other : new String[] {"ss-wrexham-manager", "police-ppu", Drafts.INTAKE, "health-nurse"}) {
            Api.as(other).get(path(at.id())).then().statusCode(404);
        }
        Api.as(Drafts.WORKER).get(path("7")).then().statusCode(400);
    }

    @Test
    void eachVersionStandsBesideTheOneBeforeWithWhatItAnswersDifferently() {
        // given significant risk, then moderate risk, and the draft of a third
        CaseFixture placed = aCase().inPlace();
        Drafts.At first = Drafts.completed(placed.caseId, 2, 3, 1);
        Drafts.At second =
                Drafts.At.of(Drafts.tryComplete(Drafts.WORKER, Drafts.filled(placed.caseId, answers(2, 3, 0))));
        Drafts.open(placed.caseId);

        // then the trend shows both, with their dates and the one difference, and no evidence
        Api.as(Drafts.LEAD_OFFICER)
                .get(path(first.id()))
                .then()
                .statusCode(200)
                .body("points.assessmentId", contains(first.id(), second.id()))
                .body("points.number", contains(1, 2))
                .body("points.category", contains("CATEGORY_4", "CATEGORY_3"))
                .body("points.direction", contains("FIRST", "LOWERED"))
                .body("points.comparable", contains(false, true))
                .body("points.assessedOn", contains("2026-04-09", "2026-04-09"))
                .body("points[0].changes", empty())
                .body("points[1].changes.indicator", contains("SIG-01"))
                .body("points[1].changes[0].before.presence", equalTo("PRESENT"))
                .body("points[1].changes[0].after.presence", equalTo("NOT_PRESENT"))
                .body("points[1].changes[0].before", not(hasKey("note")));
    }

    private static String path(String id) {
        return "/v1/assessments/" + id + "/trend";
    }
}
