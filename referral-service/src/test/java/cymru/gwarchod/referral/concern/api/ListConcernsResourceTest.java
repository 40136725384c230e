package cymru.gwarchod.referral.concern.api;

import static cymru.gwarchod.referral.concern.ConcernCalls.discussion;
import static cymru.gwarchod.referral.concern.ConcernCalls.reported;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListConcernsResourceTest {

    private static final String LIST = "/v1/concerns";

    @Test
    void withoutATokenNobodyLists() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(LIST));
    }

    @Test
    void whoIsNotAtTheFrontLineListsNone() {
        Refused.with(403, "forbidden", Api.as("platform-admin").list(LIST));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void theListOfAnotherAgencyIsTheSameWhetherItIsThereOrNot() {
        Response before = Api.as("ss-gwynedd-lead").list(LIST);
        reported();

        assertEquals(before.asString(), Api.as("ss-gwynedd-lead").list(LIST).asString());
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        Refused.at(
                "agency",
                400,
                "unknown-parameter",
                "unknown-parameter",
                Api.as("health-lead").list(LIST + "?agency=X"));
        Refused.at(
                "status",
                400,
                "invalid-parameter",
                "invalid-format",
                Api.as("health-lead").list(LIST + "?status=X"));
    }

    @Test
    @StatutoryRule("REF-04")
    void aLeadSeesTheAgencysInOrderAndAPractitionerTheOwn() {
        String one = reported("probation-worker");
        String two = reported("probation-lead");
        String three = reported("probation-worker");

        assertEquals(List.of(one, two, three), ids("probation-lead", ""));
        assertEquals(List.of(one, three), ids("probation-worker", ""));
        Response first = Api.as("probation-lead").list(LIST + "?limit=2");
        assertEquals(List.of(one, two), first.path("items.id"));
        assertEquals(List.of(three), ids("probation-lead", "?limit=2&cursor=" + first.path("page.next")));
        assertEquals(
                "{" + one + "," + two + "}",
                Rows.auditOf(first).get("listed_ids").toString());
        first.then().body("items.child", everyItem(nullValue())).body("page.limit", equalTo(2));
    }

    @Test
    void aStatusNarrowsTheList() {
        reported("ty-coch-manager");
        String discussed = reported("ty-coch-manager");
        Api.as("ty-coch-manager")
                .change(LIST + "/" + discussed + "/lead-discussion", "\"own.0\"", discussion())
                .then()
                .statusCode(200);

        assertEquals(List.of(discussed), ids("ty-coch-manager", "?status=DISCUSSED"));
    }

    private static List<String> ids(String username, String query) {
        return Api.as(username)
                .list(LIST + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
