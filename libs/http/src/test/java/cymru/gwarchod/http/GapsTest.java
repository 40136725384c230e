package cymru.gwarchod.http;

import static cymru.gwarchod.http.WireTest.GOOD;
import static cymru.gwarchod.http.WireTest.command;
import static cymru.gwarchod.http.WireTest.problem;
import static cymru.gwarchod.http.WireTest.worker;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gaps of the framework that are closed here, in the order in which the HTTP conventions list them. */
@QuarkusTest
class GapsTest {

    private static final String SAMPLE = "/v1/samples/" + SampleResource.ID;

    @ParameterizedTest
    @CsvSource({
        "400,bad-request",
        "404,not-found",
        "409,state-conflict",
        "410,gone",
        "412,precondition-failed",
        "422,validation-failed",
        "428,precondition-required",
        "500,internal"
    })
    void gap1GivesEveryEmptyAnswerAProblem(int status, String code) {
        problem(worker().get("/v1/samples/empty/" + status).then(), status, code);
    }

    @Test
    void gap1GivesAFailedPreconditionAProblem() {
        problem(
                worker().header("If-Match", "\"full.8\"")
                        .get("/v1/samples/preconditions")
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void gap1ReplacesBodiesThatAreNotProblems() {
        problem(worker().get("/v1/samples/failures/text").then(), 400, "bad-request");
    }

    @Test
    void gap1SaysWhenToComeBack() {
        problem(worker().get("/v1/samples/empty/503").then(), 503, "dependency-unavailable")
                .header("Retry-After", equalTo("5"));
    }

    @Test
    void gap2EchoesNeitherTypeNorValue() {
        problem(
                        command()
                                .body(GOOD.replace("\"count\":1", "\"count\":\"Secret\""))
                                .post("/v1/samples")
                                .then(),
                        400,
                        "invalid-type")
                .body("errors[0].pointer", equalTo("#/count"));
    }

    @Test
    void gap2AnswersAnUnknownCodeLikeARule() {
        problem(
                        command()
                                .body(GOOD.replace("FIRST", "Secret"))
                                .post("/v1/samples")
                                .then(),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("#/kind"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void gap3RefusesUnknownFields() {
        problem(
                        command()
                                .body(GOOD.replace("\"note\"", "\"status\":\"RECEIVED\",\"note\""))
                                .post("/v1/samples")
                                .then(),
                        400,
                        "unknown-field")
                .body("errors[0].pointer", equalTo("#/status"));
    }

    @Test
    void gap4RefusesAnEmptyBodyEvenWhereTheParameterMayBeNull() {
        problem(command().post("/v1/samples").then(), 400, "body-required");
        problem(command().body("null").post("/v1/samples").then(), 400, "body-required");
    }

    @Test
    void gap5RefusesControlCharactersInBodyPathAndQuery() {
        problem(
                        command()
                                .body(GOOD.replace("\"n\"", "\"\\u0000\""))
                                .post("/v1/samples")
                                .then(),
                        400,
                        "malformed-json")
                .body("errors[0].code", equalTo("control-character"));
        problem(
                worker().urlEncodingEnabled(false)
                        .get("/v1/samples/failures/a%00b")
                        .then(),
                400,
                "malformed-id");
        problem(
                worker().urlEncodingEnabled(false)
                        .get("/v1/samples?cursor=a%00b")
                        .then(),
                400,
                "invalid-parameter");
    }

    @Test
    void gap6NamesTheMethodsThatAreAllowed() {
        problem(worker().delete(SAMPLE).then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PATCH"));
        problem(worker().put("/v1/samples").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(worker().get(SAMPLE + "/acceptance").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("OPTIONS, POST"));
        problem(worker().delete("/v1/nowhere").then(), 404, "not-found").header("Allow", nullValue());
    }

    @Test
    void gap7PointsAtEveryFieldWithACode() {
        problem(
                        command()
                                .body("""
                                {"child":{"familyName":"","dateOfBirth":"9999-01-01"},"note":"%s","count":0,"urgent":true}
                                """.formatted("x".repeat(21)))
                                .post("/v1/samples")
                                .then(),
                        422,
                        "validation-failed")
                .body("errors", hasSize(5))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/child/familyName required",
                                "#/child/dateOfBirth in-future",
                                "#/note too-long",
                                "#/kind required",
                                "# urgent-needs-count"));
    }

    @Test
    void gap7NamesAParameterAsTheCallerKnowsIt() {
        problem(worker().get("/v1/samples/bounded?n=2").then(), 400, "invalid-parameter")
                .body("errors[0].pointer", equalTo("n"))
                .body("errors[0].code", equalTo("too-small"));
    }

    @Test
    void gap7TakesABadReturnValueForItsOwnFault() {
        problem(worker().get("/v1/samples/unannotated-value").then(), 500, "internal");
    }

    @ParameterizedTest
    @CsvSource({"cy,cy,Heb ei ganfod", "en,en,Not found", "fr,en,Not found", "'cy;q=0.8, en;q=0.1',cy,Heb ei ganfod"})
    void gap8SpeaksTheLanguageAskedForAndSaysSo(String asked, String spoken, String title) {
        worker().header("Accept-Language", asked)
                .get("/v1/nowhere")
                .then()
                .statusCode(404)
                .header("Content-Language", equalTo(spoken))
                .header("Vary", equalTo("Accept-Language, Authorization"))
                .body("title", equalTo(title));
    }

    @Test
    void gap8SpeaksItInFieldErrorsAndOnSuccessToo() {
        command()
                .header("Accept-Language", "cy")
                .body(GOOD.replace("\"note\":\"n\"", "\"note\":\"\""))
                .post("/v1/samples")
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("Mae hyn yn ofynnol."));
        worker().header("Accept-Language", "cy")
                .get("/v1/samples")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("cy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "1-1-1-1-1", "01890a5d-ac96-774b-bcce-b302099a805", "01890a5d-ac96-774b-bcce-b302099a8057x"
            })
    void answersAMalformedIdWith400(String id) {
        problem(worker().header("Purpose", "INTAKE").get("/v1/samples/" + id).then(), 400, "malformed-id")
                .body("errors[0].pointer", equalTo("id"));
    }

    @ParameterizedTest
    @CsvSource({
        "stale,412,precondition-failed",
        "sql,503,dependency-unavailable",
        "constraint,500,internal",
        "other,500,internal"
    })
    void answersFailuresWithoutTheirMessages(String failure, int status, String code) {
        problem(worker().get("/v1/samples/failures/" + failure).then(), status, code);
    }
}
