package cymru.gwarchod.referral.notification.api;

import static cymru.gwarchod.referral.notification.NotificationCalls.INTAKE;
import static cymru.gwarchod.referral.notification.NotificationCalls.LEAD;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferral;
import static cymru.gwarchod.referral.notification.NotificationCalls.acceptedReferralOfLookedAfterChild;
import static cymru.gwarchod.referral.notification.NotificationCalls.acknowledge;
import static cymru.gwarchod.referral.notification.NotificationCalls.noticeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListNotificationsResourceTest {

    private static final String NOTICES = "/v1/notifications";

    @Test
    void withoutATokenNobodyLists() {
        Api.anonymous().list(NOTICES).then().statusCode(401);
    }

    @Test
    void whomNobodyTellsAnythingDoesNotList() {
        Api.as("board-monitor").list(NOTICES).then().statusCode(403);
    }

    @Test
    void aFilterOfAnotherFormIsRefused() {
        Api.as(LEAD)
                .list(NOTICES + "?acknowledged=maybe")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    @StatutoryRule({"REF-15", "ROLE-07"})
    void theLeadOfficerIsToldAndNobodyElseInTheAgency() {
        String referral = acceptedReferral();

        assertNotNull(noticeTo(LEAD, referral));
        assertNull(noticeTo(INTAKE, referral));
        assertNull(noticeTo("ss-flintshire-lead", referral));
    }

    @Test
    @StatutoryRule({"REF-15", "REF-16", "ROLE-08"})
    void ofALookedAfterChildTheWorkerTheManagerAndTheTeamsLeadAreTold() {
        String referral = acceptedReferralOfLookedAfterChild(TestTokens.subject("ss-flintshire-worker"));

        assertNotNull(noticeTo("ss-flintshire-worker", referral));
        assertNotNull(noticeTo("ss-flintshire-manager", referral));
        assertNotNull(noticeTo("ss-flintshire-lead", referral));
        assertNull(noticeTo("ss-flintshire-worker-2", referral));
    }

    @Test
    void whatHasBeenAcknowledgedIsInTheOtherList() {
        String referral = acceptedReferral();
        String id = noticeTo(LEAD, referral);
        acknowledge(LEAD, id, "\"notice.0\"").then().statusCode(200);

        Api.as(LEAD).list(NOTICES + "?limit=200&acknowledged=false").then().body("items.id", not(hasItem(id)));
        Api.as(LEAD).list(NOTICES + "?limit=200&acknowledged=true").then().body("items.id", hasItem(id));
    }

    @Test
    void theListIsReadPageByPage() {
        acceptedReferral();
        acceptedReferral();

        String next = Api.as(LEAD)
                .list(NOTICES + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("page.next");

        Api.as(LEAD)
                .list(NOTICES + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        Api.as("ss-flintshire-lead")
                .list(NOTICES + "?limit=1&cursor=" + next)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    /** Many follow from what another service told: a list that says nothing must not look like one that knows nothing yet. */
    @Test
    void itSaysHowFreshEachSourceIs() {
        Api.as("ss-flintshire-lead")
                .list(NOTICES)
                .then()
                .statusCode(200)
                .body("asOf", notNullValue())
                .body("delayed", notNullValue());
    }
}
