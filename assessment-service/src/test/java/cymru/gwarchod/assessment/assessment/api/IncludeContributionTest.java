package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-16", "SERAF-15"})
class IncludeContributionTest {

    private static final String FRESH = "\"evidence.0\"";
    private static final String NURSE = SubmitContributionTest.NURSE;

    private final CaseFixture placed = aCase().referredBy(NURSE, "HEALTH-BETSI");

    @Test
    void withoutATokenNobodyIncludes() {
        Api.anonymous()
                .change(path(UUID.randomUUID().toString()), FRESH, Map.of())
                .then()
                .statusCode(401);
    }

    @Test
    void onlySocialWorkersInclude() {
        String id = contributed();
        Drafts.At draft = Drafts.open(placed.caseId);
        include(NURSE, id, FRESH, draft, "RSK-14").then().statusCode(403);
        include(Drafts.CSE_MANAGER, id, FRESH, draft, "RSK-14").then().statusCode(403);
    }

    @Test
    void aContributionToACaseOfOthersLooksLikeNone() {
        String id = contributed();
        Drafts.At draft = Drafts.open(placed.caseId);
        include("ss-wrexham-manager", id, FRESH, draft, "RSK-14").then().statusCode(404);
    }

    @Test
    void aBodyOfAnotherFormIsRefused() {
        String id = contributed();
        Api.as(Drafts.WORKER)
                .change(path(id), FRESH, Map.of("assessmentId", "7", "indicators", List.of()))
                .then()
                .statusCode(400);
        Api.as(Drafts.WORKER)
                .change(path(id), FRESH, Map.of("indicators", List.of("perhaps")))
                .then()
                .statusCode(422);
    }

    @Test
    void itNamesTheVersionThatWasSeen() {
        String id = contributed();
        include(Drafts.WORKER, id, "\"evidence.7\"", Drafts.open(placed.caseId), "RSK-14")
                .then()
                .statusCode(412);
    }

    @Test
    void anAnswerThatIsThereStaysAndAnAssessmentOfOthersIsNone() {
        String id = contributed();
        Drafts.At filled = Drafts.filled(placed.caseId, 1, 0, 0);
        include(Drafts.WORKER, id, FRESH, filled, "RSK-14")
                .then()
                .statusCode(409)
                .body("errors.code", contains("indicator-already-answered"));
        include(Drafts.WORKER, id, FRESH, filled, "RSK-01")
                .then()
                .statusCode(409)
                .body("errors.code", contains("indicator-not-contributed", "indicator-already-answered"));
        Drafts.At other = Drafts.open(aCase().inPlace().caseId);
        include(Drafts.WORKER, id, FRESH, other, "RSK-14")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/assessmentId"))
                .body("errors.code", contains("assessment-not-in-case"));
        Drafts.At none = new Drafts.At(UUID.randomUUID().toString(), "");
        include(Drafts.WORKER, id, FRESH, none, "RSK-14")
                .then()
                .statusCode(422)
                .body("errors.code", contains("assessment-not-in-case"));
    }

    @Test
    void theSocialWorkerTakesTheEvidenceIntoTheDraftAndTheContributorReachesTheSummary() {
        // given a contribution that social services find among those of the case
        String id = contributed();
        Drafts.At draft = Drafts.open(placed.caseId);
        Api.as(Drafts.WORKER)
                .get("/v1/contributions?caseId=" + placed.caseId)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].view", equalTo("evidence"))
                .body("items[0].contributor.name", equalTo("Nyrsa Ffuglen"))
                .body("items[0].answers.'RSK-14'.note", equalTo("Eleven unexplained absences this term."));
        Api.as(NURSE).get(draft.path()).then().statusCode(404);

        // when one of its answers is taken into the draft
        include(Drafts.WORKER, id, FRESH, draft, "RSK-14")
                .then()
                .statusCode(200)
                .header("ETag", "\"evidence.1\"")
                .body("inclusion.assessmentId", equalTo(draft.id()))
                .body("inclusion.indicators", contains("RSK-14"));

        // then the draft has the evidence and the contributor, saved by the social worker
        Api.as(Drafts.WORKER)
                .get(draft.path() + "/form")
                .then()
                .header("ETag", "\"form.1\"")
                .body("answers.'RSK-14'.note", equalTo("Eleven unexplained absences this term."))
                .body("answers.'RSK-14'.savedBy", equalTo("Gweithia Ffuglen"))
                .body("contributors.capacity", contains("School nurse"))
                .body("contributors.agency", contains("HEALTH-BETSI"));

        // and the contributor reaches the summary, but of the contribution still no more than the receipt
        Api.as(NURSE).get(draft.path()).then().statusCode(200).body("view", equalTo("summary"));
        Api.as(NURSE).get(draft.path() + "/form").then().statusCode(404);
        Api.as(NURSE)
                .get("/v1/contributions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"receipt.0\"")
                .body("$", not(hasKey("inclusion")));

        // and it is taken once
        include(Drafts.WORKER, id, "\"evidence.1\"", draft)
                .then()
                .statusCode(409)
                .body("errors.code", contains("contribution-already-included"));
    }

    @Test
    void aRepeatedCommandIncludesNothingTwice() {
        String id = contributed();
        Map<String, Object> body =
                Map.of("assessmentId", Drafts.open(placed.caseId).id(), "indicators", List.of());
        String key = UUID.randomUUID().toString();
        Api.as(Drafts.WORKER).change(path(id), FRESH, body, key).then().statusCode(200);

        Api.as(Drafts.WORKER)
                .change(path(id), FRESH, body, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true");
    }

    private String contributed() {
        placed.inPlace();
        return Api.as(NURSE)
                .post(SubmitContributionTest.PATH, SubmitContributionTest.byReferral(placed.referralId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response include(String username, String id, String tag, Drafts.At draft, String... indicators) {
        return Api.as(username)
                .change(path(id), tag, Map.of("assessmentId", draft.id(), "indicators", List.of(indicators)));
    }

    private static String path(String id) {
        return SubmitContributionTest.PATH + "/" + id + "/inclusion";
    }
}
