package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.REASON;
import static cymru.gwarchod.referral.referral.ReferralCalls.REFERRER;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.rejection;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralCalls.tag;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChildWith;
import static cymru.gwarchod.referral.referral.ReferralFixture.aConcern;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.freshNhsNumber;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.referral.notification.NotificationCalls;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StatutoryRule("AMB-29")
class RejectReferralResourceTest {

    private static final String TAG = "\"member.0\"";

    @Test
    void withoutATokenNobodyRejects() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous()
                        .change(path(UUID.randomUUID().toString(), "rejection"), TAG, rejection("NO_CSE_CONCERN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-intake", "ss-flintshire-cse", "lead-glannant", "police-ppu"})
    void onlyTeamManagersAndLeadOfficersReject(String username) {
        Refused.with(
                403,
                "forbidden",
                Api.as(username).change(path(submitted(), "rejection"), TAG, rejection("NO_CSE_CONCERN")));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aReferralOfAnotherAuthorityLooksLikeNone() {
        Response foreign =
                Api.as("ss-wrexham-lead").change(path(submitted(), "rejection"), TAG, rejection("NO_CSE_CONCERN"));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign,
                Api.as("ss-wrexham-lead")
                        .change(path(UUID.randomUUID().toString(), "rejection"), TAG, rejection("NO_CSE_CONCERN")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSES_HELP", "CONSENTED", "SIXTEEN_OR_OLDER"})
    @StatutoryRule({"REF-19", "REF-26"})
    void thereIsNoFifthGround(String ground) {
        String id = submitted();

        Refused.at(
                "#/ground",
                422,
                "validation-failed",
                "unknown-code",
                step(MANAGER, id, "rejection", rejection(ground)));
        assertEquals("RECEIVED", Rows.row("referral", id).get("status"));
    }

    @Test
    void aReasonSaysMoreThanAWord() {
        Refused.at(
                "#/reason",
                422,
                "validation-failed",
                "too-short",
                step(MANAGER, submitted(), "rejection", Map.of("ground", "WRONG_AREA_NO_RECIPIENT", "reason", "No.")));
    }

    @Test
    void aDuplicateNamesAnotherLiveReferralOfTheSameAuthority() {
        String id = submitted();
        String elsewhere = submitted(aReferral().with("responsibleAuthority", "W06000006"));
        String ended = submitted();
        step(MANAGER, ended, "rejection", rejection("WRONG_AREA_NO_RECIPIENT"))
                .then()
                .statusCode(200);
        Map<String, Long> before = Stored.counts();

        for (String other :
                new String[] {id, elsewhere, ended, UUID.randomUUID().toString()}) {
            Refused.at(
                    "#/ground",
                    422,
                    "ground-not-shown",
                    "ground-not-shown",
                    step(MANAGER, id, "rejection", duplicateOf(other)));
        }
        Refused.with(422, "ground-not-shown", step(MANAGER, id, "rejection", rejection("DUPLICATE_OF")));
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule({"REF-19", "REF-26"})
    void aChildWhoRefusesHelpIsStillAChild() {
        var concern = aConcern();
        concern.put("responseToHelp", "REJECTS");
        var seventeen = LocalDate.now(ZoneId.of("Europe/London")).minusYears(17);
        String id = submitted(aReferral().with("concern", concern).with("child", aChild(seventeen, "EXACT")));

        Refused.with(422, "ground-not-shown", step(MANAGER, id, "rejection", rejection("NOT_A_CHILD")));
        assertEquals("RECEIVED", Rows.row("referral", id).get("status"));
    }

    @Test
    void whatWasAcceptedIsNotRejected() {
        String id = submitted();
        accepted(id);

        Refused.with(409, "state-conflict", step(MANAGER, id, "rejection", rejection("WRONG_AREA_NO_RECIPIENT")));
    }

    @Test
    void onePersonEndsADuplicateAndWhoReferredSeesIt() {
        String nhs = freshNhsNumber();
        String kept = submitted(aReferral().with("child", aChildWith(nhs)));
        String again = submitted(aReferral().with("child", aChildWith(nhs)));

        Response answer = step(MANAGER, again, "rejection", duplicateOf(kept));

        answer.then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("status", equalTo("REJECTED"))
                .body("rejection.ground", equalTo("DUPLICATE_OF"))
                .body("rejection.duplicateOf", equalTo(kept))
                .body("history[0].reason", equalTo(REASON));
        Api.as(REFERRER).get("/v1/referrals/" + again).then().body("status", equalTo("REJECTED"));
        assertNull(caseOf(kept).get("closed_at"), "the case has the referral that was kept");
    }

    @Test
    @StatutoryRule("AMB-29")
    void whoReferredIsTold() {
        String id = submitted();
        step(MANAGER, id, "rejection", rejection("WRONG_AREA_NO_RECIPIENT"))
                .then()
                .statusCode(200);

        String notice = NotificationCalls.noticeTo(REFERRER, id);

        Api.as(REFERRER)
                .get("/v1/notifications/" + notice)
                .then()
                .statusCode(200)
                .body("kind", equalTo("REFERRAL_REJECTED"))
                .body("personal", equalTo(true))
                .body("links.about", equalTo("/v1/referrals/" + id))
                .body("links", not(hasKey("case")));
        Api.as("education-lead").get("/v1/notifications/" + notice).then().statusCode(404);
    }

    @Test
    void theCaseClosesWithTheLastReferralInIt() {
        String nhs = freshNhsNumber();
        String one = submitted(aReferral().with("child", aChildWith(nhs)));
        String two = submitted(aReferral().with("child", aChildWith(nhs)));

        step(MANAGER, one, "rejection", rejection("WRONG_AREA_NO_RECIPIENT"))
                .then()
                .statusCode(200);
        assertNull(caseOf(two).get("closed_at"));
        step(MANAGER, two, "rejection", rejection("WRONG_AREA_NO_RECIPIENT"))
                .then()
                .statusCode(200);

        assertEquals("REJECTED", caseOf(two).get("closure_reason"));
        String three = submitted(aReferral().with("child", aChildWith(nhs)));
        assertNull(caseOf(three).get("closed_at"), "a new referral opens a new case");
        assertEquals(
                Rows.row("referral", one).get("child_id"),
                Rows.row("referral", three).get("child_id"));
    }

    @Test
    void wantOfConcernIsOnlyProposed() {
        String id = submitted();

        step(MANAGER, id, "rejection", rejection("NO_CSE_CONCERN"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTION_PROPOSED"))
                .body("history[0].step", equalTo("PROPOSE_REJECTION"));

        assertNull(caseOf(id).get("closed_at"));
        Refused.with(409, "state-conflict", step(INTAKE, id, "acceptance", Map.of("note", "Yes.")));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String id = submitted();
        String key = UUID.randomUUID().toString();
        String tag = tag(MANAGER, id);
        Response first = Api.as(MANAGER).change(path(id, "rejection"), tag, rejection("NO_CSE_CONCERN"), key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(MANAGER).change(path(id, "rejection"), tag, rejection("NO_CSE_CONCERN"), key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static Map<String, Object> duplicateOf(String other) {
        return Map.of("ground", "DUPLICATE_OF", "reason", REASON, "duplicateOf", other);
    }

    private static Map<String, Object> caseOf(String referral) {
        return Rows.row(
                "case_file", Rows.row("referral", referral).get("case_id").toString());
    }
}
