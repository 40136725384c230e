package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cymru.gwarchod.launcher.journey.Answer;
import cymru.gwarchod.launcher.journey.Caller;
import cymru.gwarchod.launcher.journey.Caller.Call;
import cymru.gwarchod.launcher.journey.ReferralForm;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not get in: each with its status, code and shape; nothing of it echoed, nothing of it kept. */
@SystemTest
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String REFERRALS = "/v1/referrals";
    private static final String LEAD = "health-lead";
    private static final String INTAKE = "ss-flintshire-intake";
    private static final String ENQUIRY = "CHILD_PROTECTION_ENQUIRY";

    private RunningSuite suite;
    private String known;
    private String tag;
    private String key;

    /** What a client does wrong. */
    @FunctionalInterface
    interface Mistake {
        Answer make(BadInputTest test);
    }

    @BeforeAll
    void aReferralIsThere(RunningSuite running) {
        suite = running;
        key = UUID.randomUUID().toString();
        Answer received = lead().idempotencyKey(key)
                .post(REFERRALS, Forms.discussed().body())
                .expect(201);
        known = REFERRALS + "/" + received.text("/id");
        tag = intake().purpose(ENQUIRY).get(known).expect(200).etag();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource({"whoCalls", "whatIsSent", "howItIsAsked", "whatIsChanged"})
    void isRefused(String name, int status, String code, Mistake mistake) {
        Map<String, Long> before = suite.tables().counts();

        Answer answer = mistake.make(this);

        ProblemShape.check(answer, status, code);
        Canary.ALL.forEach(canary -> assertFalse(answer.text().contains(canary), answer::text));
        assertEquals(before, suite.tables().counts());
    }

    static Stream<Arguments> whoCalls() {
        return Stream.of(
                mistake("no token", 401, "unauthenticated", t -> t.caller()
                        .nobody()
                        .post(REFERRALS, form())),
                mistake("no token, broken body", 401, "unauthenticated", t -> t.caller()
                        .nobody()
                        .post(REFERRALS, "{")),
                mistake("not a token", 401, "unauthenticated", t -> t.caller()
                        .bearer(Canary.NAME)
                        .get(REFERRALS)),
                mistake("another agency written into a token", 401, "unauthenticated", t -> t.caller()
                        .bearer(t.tampered())
                        .get(REFERRALS)),
                mistake("a token without its signature", 401, "unauthenticated", t -> t.caller()
                        .bearer(t.unsigned())
                        .get(REFERRALS)),
                mistake("a token for other services", 401, "unauthenticated", t -> t.caller()
                        .system("referral-reader")
                        .get(REFERRALS)),
                mistake("a role that may not", 403, "forbidden", t -> t.caller()
                        .person("board-monitor")
                        .post(REFERRALS, form())));
    }

    static Stream<Arguments> whatIsSent() {
        return Stream.of(
                body("no body", 400, "body-required", ""),
                body("malformed JSON", 400, "malformed-json", "{\"child\":{\"givenName\":\"" + Canary.NAME),
                body("a name twice", 400, "malformed-json", "{\"child\":{},\"child\":{\"a\":\"" + Canary.NAME + "\"}}"),
                body("an array", 400, "invalid-type", "[\"" + Canary.NAME + "\"]"),
                body(
                        "a text for a boolean",
                        400,
                        "invalid-type",
                        Forms.discussed().with("immediateRisk", Canary.NAME)),
                body(
                        "a text for an object",
                        400,
                        "invalid-type",
                        Forms.discussed().with("child", Canary.NAME)),
                body("an unknown field", 400, "unknown-field", Forms.discussed().with("severity", Canary.NAME)),
                body(
                        "a field of the server",
                        400,
                        "unknown-field",
                        Forms.discussed().with("receivedAt", "2026-01-01T00:00:00Z")),
                body(
                        "an agency in the body",
                        400,
                        "unknown-field",
                        Forms.discussed().with("agency", "POLICE-NORTH-WALES")),
                body("a null byte", 400, "malformed-json", Forms.discussed().concern(Canary.TEXT + "\u0000")),
                body(
                        "two megabytes",
                        413,
                        "payload-too-large",
                        Forms.discussed().concern(Canary.NAME.repeat(240_000))),
                body("a depth bomb", 400, "malformed-json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
                body(
                        "a code that is none",
                        422,
                        "validation-failed",
                        Forms.discussed()
                                .with("concern", Map.of("description", Canary.TEXT, "sourceType", Canary.NAME))),
                body(
                        "a text that is too long",
                        422,
                        "validation-failed",
                        Forms.discussed().concern(Canary.NAME.repeat(2_000))),
                body(
                        "a number that is none",
                        422,
                        "validation-failed",
                        Forms.discussed().referrer("A", Canary.NAME)),
                body(
                        "an authority outside the suite",
                        422,
                        "authority-not-in-suite",
                        Forms.discussed().to("W06000099")),
                body(
                        "no discussion with the lead",
                        422,
                        "lead-discussion-required",
                        Forms.immediate().with("immediateRisk", false)),
                mistake("text", 415, "unsupported-media-type", t -> t.lead()
                        .header("Content-Type", "text/plain")
                        .post(REFERRALS, Canary.TEXT)),
                mistake("compressed", 415, "unsupported-media-type", t -> t.lead()
                        .header("Content-Encoding", "gzip")
                        .post(REFERRALS, form())));
    }

    static Stream<Arguments> howItIsAsked() {
        return Stream.of(
                asked("a malformed id", 400, "malformed-id", REFERRALS + "/" + Canary.NAME),
                asked("an id that is none", 404, "not-found", REFERRALS + "/" + UUID.randomUUID()),
                asked("an unknown parameter", 400, "unknown-parameter", REFERRALS + "?colour=" + Canary.NAME),
                asked("a parameter that is no number", 400, "invalid-parameter", REFERRALS + "?limit=" + Canary.NAME),
                asked("a parameter twice", 400, "invalid-parameter", REFERRALS + "?limit=5&limit=6"),
                asked("a cursor of one's own", 400, "invalid-cursor", REFERRALS + "?cursor=" + Canary.NAME),
                asked("a doubled slash", 400, "non-canonical-path", "/v1//referrals"),
                asked("a dotted path", 400, "non-canonical-path", "/v1/concerns/../referrals"),
                asked("an encoded letter", 400, "non-canonical-path", "/v1/%72eferrals"),
                asked("a trailing slash", 400, "non-canonical-path", REFERRALS + "/"),
                asked("a parameter in the path", 400, "non-canonical-path", "/v1/referrals;a=" + Canary.NAME),
                asked("an unknown route", 404, "not-found", "/v1/" + Canary.NAME),
                asked("an internal route", 404, "not-found", "/internal/events"),
                asked("a management route", 404, "not-found", "/q/health"),
                mistake("no purpose", 400, "purpose-required", t -> t.intake().get(t.known)),
                mistake("a purpose that is none", 400, "invalid-header", t -> t.intake()
                        .purpose(Canary.NAME)
                        .get(t.known)),
                mistake("another agency's id", 404, "not-found", t -> t.caller()
                        .person("plas-enfys-manager")
                        .purpose(ENQUIRY)
                        .get(t.known)),
                mistake("another authority's id", 404, "not-found", t -> t.caller()
                        .person("ss-conwy-intake")
                        .purpose(ENQUIRY)
                        .get(t.known)));
    }

    static Stream<Arguments> whatIsChanged() {
        Map<String, String> acceptance = Map.of("note", Canary.TEXT);
        return Stream.of(
                mistake("a wrong method", 405, "method-not-allowed", t -> t.lead()
                        .put(REFERRALS, form())),
                mistake("no If-Match", 428, "precondition-required", t -> t.intake()
                        .post(t.known + "/acceptance", acceptance)),
                mistake("a stale If-Match", 412, "precondition-failed", t -> t.intake()
                        .ifMatch("\"member.99\"")
                        .post(t.known + "/acceptance", acceptance)),
                mistake("If-Match of another view", 412, "precondition-failed", t -> t.intake()
                        .ifMatch("\"outcome.0\"")
                        .post(t.known + "/acceptance", acceptance)),
                mistake("If-Match of anything", 400, "invalid-header", t -> t.intake()
                        .ifMatch("*")
                        .post(t.known + "/acceptance", acceptance)),
                mistake("another authority's id", 404, "not-found", t -> t.caller()
                        .person("ss-conwy-intake")
                        .ifMatch(t.tag)
                        .post(t.known + "/acceptance", acceptance)),
                mistake("no key", 400, "idempotency-key-required", t -> t.lead()
                        .idempotencyKey("")
                        .post(REFERRALS, form())),
                mistake("a key with a space", 400, "idempotency-key-required", t -> t.lead()
                        .idempotencyKey(Canary.TEXT)
                        .post(REFERRALS, form())),
                mistake("a key reused", 422, "idempotency-key-reused", t -> t.lead()
                        .idempotencyKey(t.key)
                        .post(REFERRALS, form())));
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        String token = new Realm(suite.suite()).shortToken("probation-north-wales-system");

        Answer answer = caller().bearer(token).get(REFERRALS);
        for (int attempt = 0; answer.status() == 200 && attempt < 2_000; attempt++) {
            answer = caller().bearer(token).get(REFERRALS);
        }

        ProblemShape.check(answer, 401, "unauthenticated");
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
    }

    @Test
    void aWrongMethodIsToldWhichAreRight() {
        Answer answer = lead().put(REFERRALS, form());

        assertEquals("GET, HEAD, POST", answer.header("Allow"));
    }

    @Test
    void aProblemSpeaksWelsh() {
        Answer answer = lead().header("Accept-Language", "cy").get(REFERRALS + "/" + UUID.randomUUID());

        assertEquals("cy", answer.header("Content-Language"));
    }

    private static Arguments mistake(String name, int status, String code, Mistake mistake) {
        return arguments(name, status, code, mistake);
    }

    private static Arguments asked(String name, int status, String code, String path) {
        return mistake(name, status, code, t -> t.lead().purpose(ENQUIRY).get(path));
    }

    private static Arguments body(String name, int status, String code, String body) {
        return mistake(name, status, code, t -> t.lead().post(REFERRALS, body));
    }

    private static Arguments body(String name, int status, String code, ReferralForm form) {
        return mistake(name, status, code, t -> t.lead().post(REFERRALS, form.body()));
    }

    private static Map<String, Object> form() {
        return Forms.discussed().body();
    }

    private Caller caller() {
        return suite.caller();
    }

    private Call lead() {
        return caller().person(LEAD);
    }

    private Call intake() {
        return caller().person(INTAKE);
    }

    private String tampered() {
        return altered(claims -> claims.replace("HEALTH-BETSI", "SS-FLINTSHIRE"));
    }

    private String unsigned() {
        String token = altered(Function.identity());
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private String altered(Function<String, String> change) {
        String[] parts = suite.scene().tokens().ofPerson(LEAD).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String altered = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(change.apply(claims).getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + altered + "." + parts[2];
    }
}
