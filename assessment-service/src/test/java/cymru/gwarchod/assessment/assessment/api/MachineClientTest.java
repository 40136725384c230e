package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Social services' own system drafts within their process; a named person answers for it and completes it (SERAF-25). */
@QuarkusTest
@StatutoryRule("SERAF-25")
class MachineClientTest {

    private static final String OWN = "SS-FLINTSHIRE";

    @Test
    void aSystemOpensAndFillsInAndAPersonCompletes() {
        // given a draft that the authority's system opens; it is answered with the summary
        CaseFixture placed = aCase().inPlace();
        String key = UUID.randomUUID().toString();
        Map<String, Object> opening = Map.of("caseId", placed.caseId.toString());
        Response opened = Api.asSystem(OWN).post("/v1/assessments", opening, key);
        opened.then()
                .statusCode(201)
                .header("ETag", "\"summary.0\"")
                .body("view", equalTo("summary"))
                .body("status", equalTo("DRAFT"))
                .body("answers", nullValue());
        Api.asSystem(OWN)
                .post("/v1/assessments", opening, key)
                .then()
                .header("Idempotent-Replayed", "true")
                .body("view", equalTo("summary"));

        // when it fills in the answers that its own form has asked for
        Map<String, Object> form = Drafts.form(AssessmentFixture.answers(2, 1, 0));
        form.remove("accountableAssessor");
        Drafts.At draft = Drafts.At.of(opened);
        Response filled = patch(draft, form);
        filled.then().statusCode(200).body("view", equalTo("summary")).body("answers", nullValue());

        // then it cannot say who answers for it, nor complete it, nor read it
        Drafts.At full = Drafts.At.of(filled);
        patch(full, Map.of("accountableAssessor", Map.of("serafTrained", true)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("assessor-is-a-person"))
                .body("errors.pointer", contains("#/accountableAssessor"));
        Api.asSystem(OWN)
                .change(full.path() + "/completion", full.tag(), Map.of())
                .then()
                .statusCode(403);
        Api.asSystem(OWN).get(full.path() + "/form").then().statusCode(403);
        Api.asSystem(OWN).get(full.path()).then().statusCode(200).body("status", equalTo("DRAFT"));

        // and a named person does
        Drafts.At seen = Drafts.At.of(Api.as(Drafts.WORKER).get(full.path() + "/form"));
        Drafts.At answered = Drafts.At.of(
                Drafts.patch(Drafts.WORKER, seen, Map.of("accountableAssessor", Map.of("serafTrained", true))));
        Drafts.tryComplete(Drafts.WORKER, answered)
                .then()
                .statusCode(200)
                .body("result.category", equalTo("CATEGORY_2"))
                .body("accountableAssessor.person", not(nullValue()));
    }

    @Test
    void anotherAgencysSystemFindsNothingToFillIn() {
        CaseFixture placed = aCase().inPlace();
        Map<String, Object> opening = Map.of("caseId", placed.caseId.toString());
        Api.asSystem("SS-WREXHAM").post("/v1/assessments", opening).then().statusCode(404);
        Api.asSystem("HEALTH-BETSI").post("/v1/assessments", opening).then().statusCode(404);

        Drafts.At draft = Drafts.open(placed.caseId);
        Api.asSystem("SS-WREXHAM").get(draft.path()).then().statusCode(404);
    }

    private static Response patch(Drafts.At at, Map<String, Object> body) {
        return Drafts.patch(Api.asSystem(OWN), at, body);
    }
}
