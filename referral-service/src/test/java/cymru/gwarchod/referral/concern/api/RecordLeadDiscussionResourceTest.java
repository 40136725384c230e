package cymru.gwarchod.referral.concern.api;

import static cymru.gwarchod.referral.concern.ConcernCalls.LEAD;
import static cymru.gwarchod.referral.concern.ConcernCalls.TEACHER;
import static cymru.gwarchod.referral.concern.ConcernCalls.discussion;
import static cymru.gwarchod.referral.concern.ConcernCalls.reported;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordLeadDiscussionResourceTest {

    private static final String TAG = "\"own.0\"";

    @Test
    void withoutATokenNobodyRecords() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(path(UUID.randomUUID().toString()), TAG, discussion()));
    }

    @Test
    void theLeadRecordsItNotThePractitioner() {
        Refused.with(403, "forbidden", Api.as(TEACHER).change(path(reported()), TAG, discussion()));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aConcernOfAnotherAgencyLooksLikeNone() {
        Response foreign = Api.as("health-lead").change(path(reported()), TAG, discussion());

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign, Api.as("health-lead").change(path(UUID.randomUUID().toString()), TAG, discussion()));
    }

    @Test
    void theLeadIsTheCallerNotWhoeverTheBodyNames() {
        Map<String, Object> body = new java.util.LinkedHashMap<>(discussion());
        body.put("leadName", "Somebody Else");

        Refused.at(
                "#/leadName",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(LEAD).change(path(reported()), TAG, body));
    }

    @Test
    @StatutoryRule("REF-05")
    void aDiscussionStillToComeIsNone() {
        Map<String, Object> body = new java.util.LinkedHashMap<>(discussion());
        body.put("discussedAt", "2999-01-01T00:00:00Z");

        Refused.at(
                "#/discussedAt",
                422,
                "discussion-in-future",
                "discussion-in-future",
                Api.as(LEAD).change(path(reported()), TAG, body));
    }

    @Test
    void whatAReferralHasTakenUpIsSettled() {
        String id = reported();
        submitted(aReferral().with("concernIds", List.of(id)));

        Refused.with(409, "state-conflict", Api.as(LEAD).change(path(id), "\"own.1\"", discussion()));
    }

    @Test
    @StatutoryRule({"REF-05", "REF-07"})
    void discussionAndAgreedActionAreKept() {
        String id = reported();

        Api.as(LEAD)
                .change(path(id), TAG, discussion())
                .then()
                .statusCode(200)
                .header("ETag", "\"own.1\"")
                .body("status", equalTo("DISCUSSED"))
                .body("leadDiscussion.leadName", equalTo("Dynoda Ffuglen"))
                .body("leadDiscussion.discussedAt", equalTo("2025-01-06T09:00:00Z"))
                .body("leadDiscussion.agreedAction", equalTo("REFER"));

        Api.as(TEACHER)
                .get("/v1/concerns/" + id)
                .then()
                .body("leadDiscussion.summary", equalTo("Pattern over three weeks."));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String id = reported();
        String key = UUID.randomUUID().toString();
        Response first = Api.as(LEAD).change(path(id), TAG, discussion(), key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(LEAD).change(path(id), TAG, discussion(), key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true").header("ETag", "\"own.1\"");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static String path(String id) {
        return "/v1/concerns/" + id + "/lead-discussion";
    }
}
