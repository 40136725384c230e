package cymru.gwarchod.referral.notification.api;

import static cymru.gwarchod.referral.notification.NotificationCalls.LEAD;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferral;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferralOfLookedAfterChild;
import static cymru.gwarchod.referral.notification.NotificationCalls.noticeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadNotificationResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/notifications/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void whomNobodyTellsAnythingDoesNotRead() {
        Api.as("board-monitor")
                .get("/v1/notifications/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aNoticeToOthersLooksLikeNone() {
        String id = noticeTo(LEAD, acceptedReferral());

        Api.as("ss-wrexham-lead")
                .get("/v1/notifications/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        Api.as("ss-gwynedd-intake").get("/v1/notifications/" + id).then().statusCode(404);
    }

    @Test
    void aNoticeToOnePersonIsForNoColleague() {
        String referral = acceptedReferralOfLookedAfterChild(TestTokens.subject("ss-flintshire-worker"));
        String id = noticeTo("ss-flintshire-worker", referral);

        Api.as("ss-flintshire-worker")
                .get("/v1/notifications/" + id)
                .then()
                .statusCode(200)
                .body("personal", equalTo(true));
        Api.as("ss-flintshire-worker-2").get("/v1/notifications/" + id).then().statusCode(404);
    }

    @Test
    void aMalformedIdIsRefused() {
        Api.as(LEAD).get("/v1/notifications/one").then().statusCode(400).body("code", equalTo("malformed-id"));
    }

    @Test
    void theRecipientReadsWhatItIsAboutAndNothingOfTheChild() {
        String referral = acceptedReferral();
        String id = noticeTo(LEAD, referral);

        Api.as(LEAD)
                .get("/v1/notifications/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"notice.0\"")
                .body("kind", equalTo("REFERRAL_ACCEPTED"))
                .body("role", equalTo("ss-lead-officer"))
                .body("links.about", equalTo("/v1/referrals/" + referral))
                .body("allowedActions", contains("ACKNOWLEDGE"))
                .body("$", not(hasKey("acknowledgedAt")));
    }
}
