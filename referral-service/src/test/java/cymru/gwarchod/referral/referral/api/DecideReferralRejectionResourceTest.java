package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.LEAD;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.decision;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.proposed;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralCalls.tag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
class DecideReferralRejectionResourceTest {

    private static final String TAG = "\"member.1\"";
    private static final String NOUN = "rejection-decision";

    @Test
    void withoutATokenNobodyDecides() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(path(UUID.randomUUID().toString(), NOUN), TAG, decision(true)));
    }

    @Test
    void intakeDoesNotDecide() {
        Refused.with(403, "forbidden", Api.as(INTAKE).change(path(waiting(), NOUN), TAG, decision(true)));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aReferralOfAnotherAuthorityLooksLikeNone() {
        Response foreign = Api.as("ss-wrexham-lead").change(path(waiting(), NOUN), TAG, decision(true));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign,
                Api.as("ss-wrexham-lead").change(path(UUID.randomUUID().toString(), NOUN), TAG, decision(true)));
    }

    @Test
    void aDecisionIsYesOrNoWithAReason() {
        String id = waiting();

        Refused.at(
                "#/confirm",
                422,
                "validation-failed",
                "required",
                step(LEAD, id, NOUN, Map.of("reason", "x".repeat(30))));
        Refused.at(
                "#/confirm",
                400,
                "invalid-type",
                "invalid-type",
                step(LEAD, id, NOUN, Map.of("confirm", "true", "reason", "x".repeat(30))));
    }

    @Test
    void whoProposedDoesNotDecide() {
        String id = waiting();
        Map<String, Long> before = Stored.counts();

        Refused.with(422, "second-person-required", step(MANAGER, id, NOUN, decision(true)));
        Refused.with(422, "second-person-required", step(MANAGER, id, NOUN, decision(false)));
        assertEquals(before, Stored.counts());
        assertEquals("REJECTION_PROPOSED", Rows.row("referral", id).get("status"));
    }

    @Test
    void whereNothingIsProposedNothingIsDecided() {
        Refused.with(409, "state-conflict", step(LEAD, submitted(), NOUN, decision(true)));
    }

    @Test
    void theSecondPersonConfirms() {
        String id = waiting();

        step(LEAD, id, NOUN, decision(true))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejection.ground", equalTo("NO_CSE_CONCERN"))
                .body("history.step", equalTo(java.util.List.of("PROPOSE_REJECTION", "CONFIRM_REJECTION")));

        assertEquals(
                "REJECTED",
                Rows.row("case_file", Rows.row("referral", id).get("case_id").toString())
                        .get("closure_reason"));
    }

    @Test
    void declinedItIsBackInTheInbox() {
        String id = waiting();

        step(LEAD, id, NOUN, decision(false))
                .then()
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("$", not(hasKey("rejection")))
                .body("allowedActions", hasItem("ACCEPT"));

        step(INTAKE, id, "acceptance", Map.of("note", "Taken on after all."))
                .then()
                .statusCode(200);
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String id = waiting();
        String key = UUID.randomUUID().toString();
        String tag = tag(LEAD, id);
        Response first = Api.as(LEAD).change(path(id, NOUN), tag, decision(true), key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(LEAD).change(path(id, NOUN), tag, decision(true), key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static String waiting() {
        String id = submitted();
        proposed(id).then().statusCode(200);
        return id;
    }
}
