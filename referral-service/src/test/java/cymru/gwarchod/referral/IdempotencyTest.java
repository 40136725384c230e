package cymru.gwarchod.referral;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.acceptance;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.redirection;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repeated command takes effect once (http-api, section 0). */
@QuarkusTest
class IdempotencyTest {

    private static final String REFERRALS = "/v1/referrals";

    private final String key = UUID.randomUUID().toString();

    @Test
    void aCommandWithoutAKeyIsRefused() {
        Response refused = Api.as(REFERRER)
                .request()
                .contentType(ContentType.JSON)
                .body(aReferral().json())
                .post(REFERRALS);

        Refused.at("Idempotency-Key", 400, "idempotency-key-required", "required", refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\""})
    void aKeyIsVisibleAscii(String unreadable) {
        Refused.with(
                400,
                "idempotency-key-required",
                Api.as(REFERRER).post(REFERRALS, aReferral().json(), unreadable));
    }

    @Test
    void quotedOrBareItIsTheSameKey() {
        String id = post(aReferral().json(), key).path("id");

        Response again = post(aReferral().json(), '"' + key + '"');

        again.then().header("Idempotent-Replayed", "true").body("id", equalTo(id));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post(aReferral().json(), key).then().statusCode(201);
        Map<String, Long> before = Stored.counts();

        Refused.with(
                422,
                "idempotency-key-reused",
                post(aReferral().with("immediateRisk", true).json(), key));
        assertEquals(before, Stored.counts());
    }

    @Test
    void theKeyOfAnotherPersonIsAnotherKey() {
        String first = post(aReferral().json(), key).path("id");

        Response other = Api.as("lead-coed-du").post(REFERRALS, aReferral().json(), key);

        other.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertNotEquals(first, other.path("id"));
    }

    @Test
    void theKeyOfAnotherOperationIsAnotherKey() {
        post(aReferral().json(), key).then().statusCode(201);

        Api.as(REFERRER)
                .post("/v1/concerns", cymru.gwarchod.referral.concern.ConcernCalls.aConcernReport(), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void aRefusedCommandMayBeRepeatedWithTheSameKey() {
        Refused.with(
                422,
                "lead-discussion-required",
                post(aReferral().without("leadDiscussion").json(), key));
        assertEquals(List.of(), Rows.of("SELECT 1 FROM idempotency_record WHERE key = ?", key));

        post(aReferral().json(), key).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void onlyTheHashOfABodyIsKept() {
        post(aReferral().json(), key).then().statusCode(201);

        Map<String, Object> kept =
                Rows.of("SELECT * FROM idempotency_record WHERE key = ?", key).getFirst();

        assertTrue(kept.get("body_hash").toString().matches("[0-9a-f]{64}"));
        assertTrue(kept.values().stream().noneMatch(value -> value.toString().contains("Dychmygol")));
    }

    @Test
    void aReplayIsAnsweredWithTheRightsAndTheStateOfNow() {
        String id = post(aReferral().json(), key).path("id");
        step(INTAKE, id, "acceptance", acceptance()).then().statusCode(200);

        post(aReferral().json(), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"outcome.1\"")
                .body("status", equalTo("ACCEPTED"));
    }

    @Test
    void aReplayShowsNothingThatTheCallerMayNoLongerSee() {
        String id = submitted(aReferral().with("responsibleAuthority", "W06000006"));
        Response first = Api.as(WREXHAM).change(path(id, "acceptance"), "\"member.0\"", acceptance(), key);
        first.then().statusCode(200);
        Rows.asOwner("UPDATE case_access SET state = 'ENDED', valid_to = valid_from WHERE subject = 'agency:SS-WREXHAM'"
                + " AND record_id IN ('" + id + "', '" + first.path("caseId") + "')");

        Response again = Api.as(WREXHAM).change(path(id, "acceptance"), "\"member.0\"", acceptance(), key);

        Refused.with(404, "not-found", again);
        assertNull(again.header("Idempotent-Replayed"));
    }

    @Test
    void theSameCommandTwiceAtOnceTakesEffectOnce() throws Exception {
        var body = aReferral().json();
        long before = Stored.counts().get("referral");
        Callable<Response> send = () -> post(body, key);

        List<Response> answers = AtOnce.run(send, send);

        assertEquals(before + 1, Stored.counts().get("referral"));
        assertEquals(
                1,
                answers.stream()
                        .filter(a -> a.statusCode() == 201 && a.header("Idempotent-Replayed") == null)
                        .count());
        for (Response answer : answers) {
            if (answer.statusCode() != 201) {
                Refused.with(409, "idempotency-in-progress", answer);
            }
        }
    }

    @Test
    void twoPeopleAtOnceAndOneDecides() throws Exception {
        String id = submitted();

        List<Response> answers = AtOnce.run(
                () -> Api.as(INTAKE).change(path(id, "acceptance"), "\"member.0\"", acceptance()),
                () -> Api.as("ss-flintshire-manager")
                        .change(path(id, "redirection"), "\"member.0\"", redirection("W06000003")));

        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        answers.stream()
                .filter(a -> a.statusCode() != 200)
                .forEach(a -> assertTrue(
                        List.of(404, 409, 412).contains(a.statusCode()), () -> "unexpected " + a.statusCode()));
        assertEquals(
                1,
                Rows.of("SELECT 1 FROM referral_decision WHERE referral_id = ?", UUID.fromString(id))
                        .size());
    }

    private static Response post(Map<String, Object> body, String key) {
        return Api.as(REFERRER).post(REFERRALS, body, key);
    }
}
