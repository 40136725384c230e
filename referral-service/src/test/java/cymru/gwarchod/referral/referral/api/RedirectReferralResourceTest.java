package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.redirected;
import static cymru.gwarchod.referral.referral.ReferralCalls.redirection;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralCalls.tag;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChildWith;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.freshNhsNumber;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("AMB-29")
class RedirectReferralResourceTest {

    private static final String TAG = "\"member.0\"";

    @Test
    void withoutATokenNobodyRedirects() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous()
                        .change(path(UUID.randomUUID().toString(), "redirection"), TAG, redirection("W06000006")));
    }

    @Test
    void whoReferredDoesNotRedirect() {
        Refused.with(
                403,
                "forbidden",
                Api.as(REFERRER).change(path(submitted(), "redirection"), TAG, redirection("W06000006")));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aReferralOfAnotherAuthorityLooksLikeNone() {
        Response foreign = Api.as(WREXHAM).change(path(submitted(), "redirection"), TAG, redirection("W06000003"));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign,
                Api.as(WREXHAM)
                        .change(path(UUID.randomUUID().toString(), "redirection"), TAG, redirection("W06000003")));
    }

    @Test
    void anAuthorityIsAStatisticalCode() {
        Refused.at(
                "#/toAuthority",
                422,
                "validation-failed",
                "invalid-format",
                step(INTAKE, submitted(), "redirection", redirection("Wrexham")));
    }

    @Test
    void itGoesToAnotherAuthorityOfTheSuite() {
        String id = submitted();
        Map<String, Long> before = Stored.counts();

        Refused.at(
                "#/toAuthority",
                422,
                "same-authority",
                "same-authority",
                step(INTAKE, id, "redirection", redirection("W06000005")));
        Refused.with(422, "authority-not-in-suite", step(INTAKE, id, "redirection", redirection("E08000012")));
        assertEquals(before, Stored.counts());
    }

    @Test
    void whatWasAcceptedStays() {
        String id = submitted();
        accepted(id);

        Refused.with(409, "state-conflict", step(INTAKE, id, "redirection", redirection("W06000006")));
    }

    @Test
    void receiptAndClockStayAndBothSeeTheHandOver() {
        String id = submitted();
        Map<String, Object> before = Rows.row("referral", id);

        Response answer = redirected(id);

        answer.then()
                .statusCode(200)
                .body("view", equalTo("outcome"))
                .body("responsibleAuthority", equalTo("W06000006"))
                .body("$", not(hasKey("caseId")));
        Map<String, Object> after = Rows.row("referral", id);
        assertEquals(before.get("received_at"), after.get("received_at"));
        assertEquals("SS-WREXHAM", after.get("responsible_agency"));
        Api.as(INTAKE).get("/v1/referrals/" + id).then().statusCode(200).body("view", equalTo("outcome"));
        Api.as(WREXHAM)
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("view", equalTo("member"))
                .body("history[0].step", equalTo("REDIRECT"))
                .body("history[0].toAuthority", equalTo("W06000006"))
                .body("history[0].agency", equalTo("SS-FLINTSHIRE"));
        step(WREXHAM, id, "acceptance", Map.of("note", "Lives here.")).then().statusCode(200);
        Refused.with(
                404,
                "not-found",
                Api.as(INTAKE).change(path(id, "acceptance"), "\"outcome.2\"", Map.of("note", "Ours.")));
    }

    @Test
    void theChildStaysTheSameAndTheEmptyCaseCloses() {
        String id = submitted();
        Map<String, Object> before = Rows.row("referral", id);
        long children = Stored.counts().get("child");

        redirected(id);

        Map<String, Object> after = Rows.row("referral", id);
        assertEquals(before.get("child_id"), after.get("child_id"));
        assertEquals(children, Stored.counts().get("child"));
        assertNotEquals(before.get("case_id"), after.get("case_id"));
        assertEquals("REDIRECTED", caseOf(before).get("closure_reason"));
        assertNull(caseOf(after).get("closed_at"));
    }

    @Test
    void aCaseWithAnotherReferralStaysOpen() {
        String nhs = freshNhsNumber();
        String one = submitted(aReferral().with("child", aChildWith(nhs)));
        String two = submitted(aReferral().with("child", aChildWith(nhs)));

        redirected(one);

        assertNull(caseOf(Rows.row("referral", two)).get("closed_at"));
        redirected(two);
        assertEquals(
                Rows.row("referral", one).get("case_id"),
                Rows.row("referral", two).get("case_id"),
                "both belong to the one case in Wrexham");
    }

    @Test
    void itCanComeBack() {
        String id = submitted();
        redirected(id);

        step(WREXHAM, id, "redirection", redirection("W06000005")).then().statusCode(200);

        Api.as(INTAKE).get("/v1/referrals/" + id).then().body("view", equalTo("member"));
        Api.as(WREXHAM).get("/v1/referrals/" + id).then().body("view", equalTo("outcome"));
        redirected(id).then().statusCode(200);
        Api.as(WREXHAM).get("/v1/referrals/" + id).then().body("view", equalTo("member"));
    }

    @Test
    void theSameKeyAgainIsAnsweredWithTodaysRights() {
        String id = submitted();
        String key = UUID.randomUUID().toString();
        String tag = tag(INTAKE, id);
        Response first = Api.as(INTAKE).change(path(id, "redirection"), tag, redirection("W06000006"), key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(INTAKE).change(path(id, "redirection"), tag, redirection("W06000006"), key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true").header("ETag", first.header("ETag"));
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static Map<String, Object> caseOf(Map<String, Object> referral) {
        assertNotNull(referral.get("case_id"));
        return Rows.row("case_file", referral.get("case_id").toString());
    }
}
