package cymru.gwarchod.http;

import static cymru.gwarchod.http.WireTest.GOOD;
import static cymru.gwarchod.http.WireTest.command;
import static cymru.gwarchod.http.WireTest.problem;
import static cymru.gwarchod.http.WireTest.worker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for headers, parameters and media types, seen from outside. */
@QuarkusTest
class RequestsTest {

    @TestHTTPResource
    private URI address;

    private static final String SAMPLE = "/v1/samples/" + SampleResource.ID;
    private static final String REQUEST_ID = "018f9c2e-5a60-7c3b-9d1e-2f4a6b8c0d1e";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void answersNobodyWithAChallengeAndNothingElse() {
        for (var nobody : new RequestSpecification[] {given(), given().header("Authorization", "Bearer expired")}) {
            problem(
                            nobody.contentType("application/json")
                                    .body("{")
                                    .post("/v1/samples")
                                    .then(),
                            401,
                            "unauthenticated")
                    .header("WWW-Authenticate", equalTo("Bearer realm=\"sample\""))
                    .body("errors", nullValue());
        }
        problem(given().get("/v1/nowhere").then(), 401, "unauthenticated");
    }

    @Test
    void asksForTheRoleBeforeItLooksAtTheRequest() {
        problem(
                worker().contentType("application/json")
                        .body("{")
                        .post("/v1/samples/manager-decisions?unknown=1")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void asksForAPurpose() {
        problem(worker().get(SAMPLE).then(), 400, "purpose-required").body("errors[0].pointer", equalTo("Purpose"));
        problem(worker().header("Purpose", "CURIOSITY").get(SAMPLE).then(), 400, "invalid-header");
        worker().header("Purpose", "ASSESSMENT")
                .get(SAMPLE)
                .then()
                .statusCode(200)
                .body("note", equalTo("ASSESSMENT"));
    }

    @Test
    void answersWith304WhatTheCallerHas() {
        worker().header("Purpose", "INTAKE")
                .header("If-None-Match", "\"full.3\"")
                .get(SAMPLE)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("\"full.3\""))
                .body(emptyString());
        worker().header("Purpose", "INTAKE")
                .header("If-None-Match", "\"summary.3\"")
                .get(SAMPLE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"full.3\""));
    }

    @Test
    void asksForAnIdempotencyKeyExceptForASearch() {
        problem(
                worker().contentType("application/json")
                        .body(GOOD)
                        .post("/v1/samples")
                        .then(),
                400,
                "idempotency-key-required");
        problem(
                worker().contentType("application/json")
                        .header("Idempotency-Key", "a b")
                        .body(GOOD)
                        .post("/v1/samples")
                        .then(),
                400,
                "idempotency-key-required");
        search("{\"familyName\":\"Jones\"}").statusCode(200);
    }

    @Test
    void asksForTheVersionOfAChange() {
        problem(command().post(SAMPLE + "/acceptance").then(), 428, "precondition-required")
                .body("errors[0].pointer", equalTo("If-Match"));
        problem(command().header("If-Match", "*").post(SAMPLE + "/acceptance").then(), 400, "invalid-header");
        problem(
                        command()
                                .header("If-Match", "\"full.2\"")
                                .post(SAMPLE + "/acceptance")
                                .then(),
                        412,
                        "precondition-failed")
                .header("ETag", equalTo("\"full.3\""));
        problem(
                command()
                        .header("If-Match", "\"full.3\"")
                        .post(SAMPLE + "/acceptance")
                        .then(),
                409,
                "state-conflict");
    }

    @Test
    void patchesARecord() {
        patch("{\"note\":\"after\",\"extra\":null}")
                .statusCode(200)
                .header("ETag", equalTo("\"full.4\""))
                .body("note", equalTo("after"))
                .body("count", equalTo(1))
                .body("extra", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"receivedAt\":\"2027-01-01T00:00:00Z\"}`,422,read-only-field,#/receivedAt",
                "`{\"secret\":1}`,400,unknown-field,#/secret",
                "`{\"count\":\"1\"}`,400,invalid-type,#/count",
                "`{\"count\":10}`,422,validation-failed,#/count",
                "`{\"note\":null}`,422,validation-failed,#/note",
                "`{\"note\":\"a\\u0000\"}`,400,malformed-json,#/note",
                "`[]`,400,invalid-type,#"
            })
    void refusesABadPatch(String body, int status, String code, String pointer) {
        problem(patch(body), status, code).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void saysWhatAPatchMayCarry() {
        problem(
                        worker().header("If-Match", "\"full.3\"")
                                .contentType("application/json")
                                .body("{}")
                                .patch(SAMPLE)
                                .then(),
                        415,
                        "unsupported-media-type")
                .header("Accept-Patch", equalTo("application/merge-patch+json"));
    }

    @Test
    void refusesOtherMediaTypesAndCodings() {
        problem(
                command()
                        .contentType("text/plain")
                        .body(GOOD)
                        .post("/v1/samples")
                        .then(),
                415,
                "unsupported-media-type");
        problem(
                command()
                        .header("Content-Encoding", "gzip")
                        .body(GOOD)
                        .post("/v1/samples")
                        .then(),
                415,
                "unsupported-media-type");
        problem(worker().accept("application/xml").get("/v1/samples").then(), 406, "not-acceptable");
    }

    @Test
    void refusesABodyThatIsTooLargeOrThatNobodyReads() {
        var large = GOOD.replace("\"note\":\"n\"", "\"note\":\"" + "x".repeat(300_000) + "\"");
        problem(command().body(large).post("/v1/samples").then(), 413, "payload-too-large");
        problem(
                command()
                        .header("If-Match", "\"full.3\"")
                        .body("{\"comment\":\"Secret\"}")
                        .post(SAMPLE + "/acceptance")
                        .then(),
                400,
                "bad-request");
    }

    @Test
    void refusesALargeBodyThatDoesNotSaySo() throws Exception {
        var chunked = HttpRequest.newBuilder(address.resolve("/v1/samples"))
                .header("Authorization", "Bearer worker")
                .header("Idempotency-Key", "k")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(chunked, BodyHandlers.ofString());

            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("payload-too-large"), answer.body());
        }
    }

    @Test
    void asksForABodyOfKnownType() throws Exception {
        var untyped = HttpRequest.newBuilder(address.resolve("/v1/samples"))
                .header("Authorization", "Bearer worker")
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(untyped, BodyHandlers.ofString());

            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("body-required"), answer.body());
        }
    }

    @Test
    void readsBodiesOnTheEventLoopUnderTheSameRules() {
        problem(
                command()
                        .body("{\"familyName\":1}")
                        .post("/v1/samples/reactive")
                        .then(),
                400,
                "invalid-type");
        problem(
                command()
                        .body("{\"familyName\":\"\"}")
                        .post("/v1/samples/reactive")
                        .then(),
                422,
                "validation-failed");
        command()
                .body("{\"familyName\":\"Jones\"}")
                .post("/v1/samples/reactive")
                .then()
                .statusCode(200)
                .body("familyName", equalTo("Jones"));
    }

    /** Refused before any route is asked, with nothing in the answer: the one 4xx without a problem. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/samples?cursor=%zz", "/v1/samples/%zz"})
    void leavesABrokenPercentEncodingToTheFramework(String path) throws Exception {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.endsWith("\r\n\r\n"), answer);
        }
    }

    @Test
    void refusesParametersThatAreNotUtf8() {
        var raw = worker().urlEncodingEnabled(false);
        problem(raw.get("/v1/samples?cursor=%c3%28").then(), 400, "invalid-parameter");
        problem(raw.get("/v1/samples/failures/%ff").then(), 400, "malformed-id");
    }

    @Test
    void answersHeadWithoutABody() {
        worker().head("/v1/nowhere").then().statusCode(404).body(emptyString());
        worker().head("/v1/samples").then().statusCode(200).body(emptyString());
    }

    @Test
    void refusesTooManyHeaders() {
        var many = worker();
        for (var i = 0; i < 70; i++) {
            many.header("X-H" + i, "v");
        }
        problem(many.get("/v1/samples").then(), 431, "headers-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "limt=5,unknown-parameter,limt",
        "limit=0,invalid-parameter,limit",
        "limit=201,invalid-parameter,limit",
        "limit=x,invalid-parameter,limit",
        "limit=1&limit=2,invalid-parameter,limit",
        "receivedFrom=2027-13-01,invalid-parameter,receivedFrom",
        "urgent=yes,invalid-parameter,urgent",
        "kind=THIRD,invalid-parameter,kind",
        "a%20b=1,unknown-parameter,?"
    })
    void refusesABadQuery(String query, String code, String pointer) {
        problem(worker().urlEncodingEnabled(false).get("/v1/samples?" + query).then(), 400, code)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void pagesWithALinkThatKeepsTheFilter() {
        worker().get("/v1/samples?kind=FIRST&kind=SECOND&limit=7&cursor=x")
                .then()
                .statusCode(200)
                .body("page.limit", equalTo(7))
                .body("page.next", equalTo("abc"))
                .body("page.prev", nullValue())
                .header("Link", equalTo("</v1/samples?kind=FIRST&kind=SECOND&limit=7&cursor=abc>; rel=\"next\""));
    }

    @Test
    void echoesRequestAndCorrelationIdsIfTheyAreSane() {
        worker().header("X-Request-ID", REQUEST_ID)
                .header("X-Correlation-ID", "case:42")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/nowhere")
                .then()
                .header("X-Request-ID", equalTo(REQUEST_ID))
                .header("X-Correlation-ID", equalTo("case:42"))
                .body("instance", equalTo("urn:uuid:" + REQUEST_ID))
                .body("traceId", equalTo(TRACE));
        worker().header("X-Request-ID", "Secret")
                .header("X-Correlation-ID", "<Secret>")
                .get("/v1/nowhere")
                .then()
                .header("X-Request-ID", not(equalTo("Secret")))
                .header("X-Correlation-ID", nullValue());
    }

    @Test
    void hashesTheBytesAsTheyCame() {
        var body = "{\"familyName\": \"Jones\"}";
        search(body).body("sha256", equalTo(sha256(body)));
        search(body.replace(" ", "")).body("sha256", not(equalTo(sha256(body))));
    }

    @Test
    void normalisesWhatItReads() {
        search("{\"familyName\":\"Sia\u0302n\"}").body("familyName", equalTo("Si\u00e2n"));
    }

    private static io.restassured.response.ValidatableResponse search(String body) {
        return worker().header("Purpose", "INTAKE")
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/samples/searches")
                .then();
    }

    private static io.restassured.response.ValidatableResponse patch(String body) {
        return worker().header("If-Match", "\"full.3\"")
                .contentType(MergePatch.MEDIA_TYPE)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .patch(SAMPLE)
                .then();
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
