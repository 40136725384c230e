package cymru.gwarchod.referral.notification.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.notification.NotificationCalls.INTAKE;
import static cymru.gwarchod.referral.notification.NotificationCalls.LEAD;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferral;
import static cymru.gwarchod.referral.notification.NotificationCalls.acknowledge;
import static cymru.gwarchod.referral.notification.NotificationCalls.noticeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcknowledgeNotificationResourceTest {

    private static final String TAG = "\"notice.0\"";

    @Test
    void withoutATokenNobodyAcknowledges() {
        Api.anonymous()
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", TAG)
                .post("/v1/notifications/" + UUID.randomUUID() + "/acknowledgement")
                .then()
                .statusCode(401);
    }

    @Test
    void whomNobodyTellsAnythingDoesNotAcknowledge() {
        acknowledge("board-monitor", UUID.randomUUID().toString(), TAG).then().statusCode(403);
    }

    @Test
    void onlyTheRecipientAcknowledges() {
        String id = noticeTo(LEAD, acceptedReferral());

        acknowledge("ss-wrexham-lead", id, TAG).then().statusCode(404).body("code", equalTo("not-found"));
        acknowledge(INTAKE, id, TAG).then().statusCode(404);
    }

    @Test
    void aKeyAndTheVersionAreNeeded() {
        String path = "/v1/notifications/" + noticeTo(LEAD, acceptedReferral()) + "/acknowledgement";

        Api.as(LEAD)
                .request()
                .header("If-Match", TAG)
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        Api.as(LEAD)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
    }

    @Test
    void aSecondAcknowledgementIsRefused() {
        String id = noticeTo(LEAD, acceptedReferral());
        acknowledge(LEAD, id, TAG).then().statusCode(200);

        acknowledge(LEAD, id, TAG).then().statusCode(412).header("ETag", "\"notice.1\"");
        acknowledge(LEAD, id, "\"notice.1\"").then().statusCode(409).body("code", equalTo("state-conflict"));
    }

    @Test
    @StatutoryRule("ROLE-07")
    void theReferralShowsThatTheLeadOfficerWasToldAndTookNote() {
        // given
        String referral = acceptedReferral();
        String id = noticeTo(LEAD, referral);
        assertNull(asSeenBy(INTAKE, referral).get("informed[0].acknowledgedAt"));

        // when
        acknowledge(LEAD, id, TAG)
                .then()
                .statusCode(200)
                .header("ETag", "\"notice.1\"")
                .body("acknowledgedAt", notNullValue())
                .body("allowedActions", hasSize(0));

        // then
        var seen = asSeenBy(INTAKE, referral);
        assertEquals("ss-lead-officer", seen.getString("informed[0].role"));
        assertNotNull(seen.get("informed[0].createdAt"));
        assertNotNull(seen.get("informed[0].acknowledgedAt"));
        assertEquals(0, seen.getList("flags").size());
    }

    @Test
    void theSameRequestTwiceAcknowledgesOnce() {
        String id = noticeTo(LEAD, acceptedReferral());
        String key = UUID.randomUUID().toString();
        String at =
                acknowledge(LEAD, id, TAG, key).then().statusCode(200).extract().path("acknowledgedAt");

        acknowledge(LEAD, id, TAG, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("acknowledgedAt", equalTo(at));
    }
}
