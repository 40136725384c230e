package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.api.Drafts.answer;
import static cymru.gwarchod.assessment.assessment.api.Drafts.patch;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SERAF-03", "SERAF-14", "SERAF-23"})
class SaveAssessmentDraftTest {

    private static final Map<String, Object> PRESENT = Map.of("presence", "PRESENT", "recency", "CURRENT");

    @Test
    void withoutATokenNobodySaves() {
        patch(Api.anonymous(), "/v1/assessments/" + UUID.randomUUID(), "\"form.0\"", "{}")
                .then()
                .statusCode(401);
    }

    @Test
    void onlySocialWorkersAndTheirManagersSave() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        for (String other : new String[] {Drafts.INTAKE, Drafts.CSE_MANAGER, "police-ppu", "seraf-worker"}) {
            patch(other, at, Map.of("inNeed", true)).then().statusCode(403);
        }
    }

    @Test
    void aDraftOfAnotherAuthorityLooksLikeNone() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        patch("ss-wrexham-manager", at, Map.of("inNeed", true)).then().statusCode(404);
    }

    @Test
    void aPatchOfAnotherFormIsRefused() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        patch(Drafts.WORKER, at, Map.of("inNeed", "yes")).then().statusCode(400);
        patch(Drafts.WORKER, at, Map.of("mood", "good")).then().statusCode(400).body("code", equalTo("unknown-field"));
        patch(Api.as(Drafts.WORKER), at.path(), at.tag(), "[]").then().statusCode(400);
        patch(Drafts.WORKER, at, Map.of("status", "COMPLETED"))
                .then()
                .statusCode(422)
                .body("code", equalTo("read-only-field"));
        patch(Drafts.WORKER, at, answer("RSK-01", answer("PERHAPS")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/answers/RSK-01/presence"));
        Api.as(Drafts.WORKER)
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", at.tag())
                .body(Map.of("inNeed", true))
                .patch(at.path())
                .then()
                .statusCode(415);
    }

    @Test
    void aSaveNamesTheVersionThatItWasDecidedOn() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        Api.as(Drafts.WORKER)
                .request()
                .contentType("application/merge-patch+json; charset=utf-8")
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(at.path())
                .then()
                .statusCode(428);
        patch(Api.as(Drafts.WORKER), at.path(), "\"form.7\"", "{\"inNeed\":true}")
                .then()
                .statusCode(412);
        patch(Api.as(Drafts.WORKER), at.path(), "\"summary.0\"", "{\"inNeed\":true}")
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsWrongInItselfIsNamed() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        refused(at, answer("RSK-99", PRESENT), "#/answers/RSK-99", "unknown-indicator");
        refused(at, answer("<script>", PRESENT), "#/answers", "unknown-indicator");
        refused(at, answer("VUL-01", PRESENT), "#/answers/VUL-01", "recency-on-vulnerability");
        refused(at, answer("RSK-01", Map.of("note", "Seen.")), "#/answers/RSK-01", "presence-missing");
        refused(at, Map.of("assessedOn", "2099-01-01"), "#/assessedOn", "assessed-on-in-future");
        refused(at, Map.of("instrument", "SYNTHETIC_2030"), "#/instrument", "other-catalogue-version");
        refused(
                at,
                answer("RSK-07", Map.of("presence", "UNKNOWN", "class", "SIGNIFICANT_RISK")),
                "#/answers/RSK-07",
                "indicator-class-differs");
    }

    @Test
    void differentAnswersSavedOnOneVersionBothSurvive() {
        // given two colleagues who have the same version before them
        Drafts.At seen = Drafts.open(aCase().inPlace().caseId);

        // when each saves another answer
        patch(Drafts.WORKER, seen, answer("RSK-01", answer("UNKNOWN")))
                .then()
                .statusCode(200)
                .header("ETag", "\"form.1\"");
        patch(Drafts.COLLEAGUE, seen, answer("RSK-02", answer("NOT_PRESENT")))
                .then()
                .statusCode(200)
                .header("ETag", "\"form.2\"")

                // then both stand, and it is known whose they are
                .body("answers.'RSK-01'.presence", equalTo("UNKNOWN"))
                .body("answers.'RSK-01'.savedBy", equalTo("Gweithia Ffuglen"))
                .body("answers.'RSK-02'.presence", equalTo("NOT_PRESENT"))
                .body("answers.'RSK-02'.savedBy", equalTo("Gweithiwr Dychmygol"));
    }

    @Test
    void savesAtTheSameMomentAllSurvive() {
        // given one version, and eight saves of eight answers on it
        Drafts.At seen = Drafts.open(aCase().inPlace().caseId);
        List<CompletableFuture<Integer>> saves = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> patch(Drafts.WORKER, seen, answer("RSK-0" + i, answer("UNKNOWN")))
                                .statusCode()))
                .toList();

        // when all have ended
        List<Integer> statuses = saves.stream().map(CompletableFuture::join).toList();

        // then none was lost
        assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200), statuses);
        Api.as(Drafts.WORKER)
                .get(seen.path() + "/form")
                .then()
                .header("ETag", "\"form.8\"")
                .body("answers.size()", equalTo(8));
    }

    @Test
    void nobodyOverwritesAnAnswerThatTheyHaveNotSeen() {
        // given an answer that a colleague saved since
        Drafts.At seen = Drafts.open(aCase().inPlace().caseId);
        patch(Drafts.COLLEAGUE, seen, answer("RSK-01", answer("UNKNOWN")))
                .then()
                .statusCode(200);

        // then a save of the same answer on the old version is stale, and what stands stays
        patch(Drafts.WORKER, seen, answer("RSK-01", answer("NOT_PRESENT")))
                .then()
                .statusCode(412)
                .header("ETag", "\"form.1\"");
        Api.as(Drafts.WORKER).get(seen.path() + "/form").then().body("answers.'RSK-01'.presence", equalTo("UNKNOWN"));
    }

    @Test
    void anAnswerIsTakenBackWithNull() {
        Drafts.At seen = Drafts.open(aCase().inPlace().caseId);
        Drafts.At answered = Drafts.At.of(patch(Drafts.WORKER, seen, answer("RSK-01", answer("UNKNOWN"))));

        patch(Api.as(Drafts.WORKER), answered.path(), answered.tag(), "{\"answers\":{\"RSK-01\":null}}")
                .then()
                .statusCode(200)
                .body("answers", not(hasKey("RSK-01")));

        // and that, too, is something that an older version has not seen
        patch(Drafts.COLLEAGUE, answered, answer("RSK-01", answer("NOT_PRESENT")))
                .then()
                .statusCode(412);
    }

    @Test
    void whatAPatchDoesNotNameStays() {
        Drafts.At at = Drafts.filled(aCase().inPlace().caseId, 2, 1, 0);

        patch(Drafts.WORKER, at, answer("RSK-01", Map.of("note", "Seen three times.")))
                .then()
                .statusCode(200)
                .body("answers.'RSK-01'.presence", equalTo("PRESENT"))
                .body("answers.'RSK-01'.recency", equalTo("CURRENT"))
                .body("answers.'RSK-01'.note", equalTo("Seen three times."))
                .body("inNeed", equalTo(true))
                .body("childViews.heard", equalTo(true));
    }

    @Test
    @StatutoryRule("SERAF-12")
    void aCompletedFormIsNotEdited() {
        // given a form that was completed
        Drafts.At draft = Drafts.filled(aCase().inPlace().caseId, 1, 0, 0);
        Drafts.At completed = Drafts.At.of(Drafts.tryComplete(Drafts.WORKER, draft));

        // then who has the draft before them is out of date, and who has the completed form is refused
        patch(Drafts.WORKER, draft, answer("RSK-01", answer("UNKNOWN"))).then().statusCode(412);
        patch(Drafts.WORKER, completed, answer("RSK-01", answer("UNKNOWN")))
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("assessment-completed"));
    }

    private static void refused(Drafts.At at, Map<String, Object> body, String pointer, String code) {
        patch(Drafts.WORKER, at, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }
}
