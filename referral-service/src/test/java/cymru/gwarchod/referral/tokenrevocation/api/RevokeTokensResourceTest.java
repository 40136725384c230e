package cymru.gwarchod.referral.tokenrevocation.api;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.referral.tokenrevocation.BoundCaller;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tokens of people and clients whom no other test knows: a revocation outlives its test. */
@QuarkusTest
class RevokeTokensResourceTest {

    private static final String PATH = "/v1/token-revocations";
    private static final String AGENCIES = "/v1/agencies";
    private static final String AGENCY = "HEALTH-BETSI";
    private static final Api OFFICER = Api.with(TestTokens.someone("officer", AGENCY, Set.of("privacy-officer")));
    private static final Api PLATFORM =
            Api.with(TestTokens.someone("platform-officer", "PLATFORM", Set.of("privacy-officer")));

    @Test
    void revokesOnePersonsTokensForAWhile() {
        // given
        String person = person();
        String token = TestTokens.someone(person, AGENCY, Set.of("referrer"));
        Api.with(token).list(AGENCIES).then().statusCode(200);

        // when
        Response revoked = OFFICER.post(PATH, form("PERSON", TestTokens.subject(person)));

        // then
        revoked.then()
                .statusCode(201)
                .body("value", equalTo(TestTokens.subject(person)))
                .body("agency", equalTo(AGENCY))
                .body("everywhere", equalTo(false));
        awaitRefused(token);
        awaitRefused(TestTokens.someone(person, AGENCY, Set.of("referrer")));
        Api.with(TestTokens.someone(person(), AGENCY, Set.of("referrer")))
                .list(AGENCIES)
                .then()
                .statusCode(200);
    }

    @Test
    void revokesOneTokenAndNotTheNext() {
        // given
        String person = person();
        String id = UUID.randomUUID().toString();
        String token = TestTokens.person(
                "health-nurse", claims -> claims.subject(person).claim("jti", id));

        // when
        OFFICER.post(PATH, form("TOKEN", id)).then().statusCode(201);

        // then
        awaitRefused(token);
        Api.with(TestTokens.person("health-nurse", claims -> claims.subject(person)))
                .list(AGENCIES)
                .then()
                .statusCode(200);
    }

    @Test
    void revokesAClientsTokensOfTheOwnAgencyOnly() {
        // given
        String client = "client-" + UUID.randomUUID();
        String own = TestTokens.person("health-nurse", claims -> claims.claim("azp", client));
        String others = TestTokens.person("lead-glannant", claims -> claims.claim("azp", client));

        // when
        OFFICER.post(PATH, form("CLIENT", client)).then().statusCode(201);

        // then
        awaitRefused(own);
        Api.with(others).list(AGENCIES).then().statusCode(200);

        // and the platform's officer reaches them all
        PLATFORM.post(PATH, form("CLIENT", client)).then().statusCode(201).body("everywhere", equalTo(true));
        awaitRefused(others);
    }

    @Test
    void aBoundTokenIsRevokedLikeAnyOther() {
        // given
        BoundCaller caller = BoundCaller.as("health-lead");
        String id = jti(caller.token());
        caller.get(AGENCIES).then().statusCode(200);

        // when
        OFFICER.post(PATH, form("TOKEN", id)).then().statusCode(201);

        // then
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> Refused.with(401, "token-revoked", caller.get(AGENCIES)));
    }

    @Test
    void isAuditedAndToldToTheOthersWithoutAName() {
        // when
        Response revoked = OFFICER.post(PATH, form("TOKEN", UUID.randomUUID().toString()));

        // then
        String id = revoked.then().statusCode(201).extract().path("id");
        Map<String, Object> audited = Rows.auditOf(revoked);
        assertEquals("revokeTokens", audited.get("operation"));
        assertEquals(UUID.fromString(id), audited.get("record_id"));
        Map<String, Object> event = Rows.eventsOf(id).getFirst();
        assertEquals("cymru.gwarchod.token.revoked.v1", event.get("type"));
        assertEquals("", event.get("audience"));
        assertFalse(event.get("payload").toString().contains("officer\""), "a name");
    }

    @Test
    void isReadByTheOwnAgencysOfficersOnly() {
        Response revoked = OFFICER.post(PATH, form("TOKEN", UUID.randomUUID().toString()));
        String path = revoked.then().statusCode(201).extract().header("Location");

        OFFICER.list(path).then().statusCode(200).body("id", equalTo(revoked.path("id")));
        Refused.with(404, "not-found", Api.as("ss-flintshire-records").list(path));
        Refused.with(403, "forbidden", Api.as("health-lead").list(path));
        Refused.with(404, "not-found", OFFICER.list(PATH + "/" + UUID.randomUUID()));
    }

    @Test
    void theSameKeyRevokesOnce() {
        Map<String, ?> form = form("TOKEN", UUID.randomUUID().toString());
        String key = UUID.randomUUID().toString();
        Response first = OFFICER.post(PATH, form, key);

        Response again = OFFICER.post(PATH, form, key);

        again.then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
    }

    @Test
    void nobodyElseRevokes() {
        for (String username : List.of("health-lead", "ss-flintshire-lead", "platform-admin", "board-audit")) {
            Refused.with(403, "forbidden", Api.as(username).post(PATH, form("TOKEN", "x")));
        }
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, form("TOKEN", "x")));
    }

    @Test
    void anEndInThePastOrTooFarIsRefused() {
        for (Instant until : List.of(
                Instant.now().minusSeconds(1),
                Instant.now().plus(Duration.ofHours(24)).plusSeconds(60))) {
            Refused.with(
                    422,
                    "revocation-out-of-range",
                    OFFICER.post(
                            PATH, Map.of("kind", "TOKEN", "value", "x", "reason", "OTHER", "until", until.toString())));
        }
    }

    @Test
    void whatIsNoTargetIsRefused() {
        Refused.with(422, "validation-failed", OFFICER.post(PATH, form("TOKEN", "a b")));
        Refused.with(422, "validation-failed", OFFICER.post(PATH, form("EVERYBODY", "x")));
        Refused.with(
                400,
                "unknown-field",
                OFFICER.post(
                        PATH,
                        Map.of(
                                "kind", "CLIENT",
                                "value", "x",
                                "reason", "OTHER",
                                "agency", "EDUCATION-FLINTSHIRE",
                                "until", Instant.now().plusSeconds(60).toString())));
    }

    private static Map<String, String> form(String kind, String value) {
        return Map.of(
                "kind",
                kind,
                "value",
                value,
                "reason",
                "KEY_EXPOSED",
                "until",
                Instant.now().plus(Duration.ofHours(1)).toString());
    }

    private static void awaitRefused(String token) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> Refused.with(401, "token-revoked", Api.with(token).list(AGENCIES)));
    }

    private static String person() {
        return "person-" + UUID.randomUUID();
    }

    private static String jti(String token) {
        return io.restassured.path.json.JsonPath.from(new String(
                        java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                        java.nio.charset.StandardCharsets.UTF_8))
                .getString("jti");
    }
}
