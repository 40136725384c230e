package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.referral.ReferralCalls.INTAKE;
import static cymru.gwarchod.referral.referral.ReferralCalls.MANAGER;
import static cymru.gwarchod.referral.referral.ReferralCalls.WREXHAM;
import static cymru.gwarchod.referral.referral.ReferralCalls.acceptance;
import static cymru.gwarchod.referral.referral.ReferralCalls.accepted;
import static cymru.gwarchod.referral.referral.ReferralCalls.path;
import static cymru.gwarchod.referral.referral.ReferralCalls.step;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralCalls.tag;
import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.referral.allocation.AllocationCalls;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AcceptReferralResourceTest {

    private static final String TAG = "\"member.0\"";

    @Test
    void withoutATokenNobodyAccepts() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(path(UUID.randomUUID().toString(), "acceptance"), TAG, acceptance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teacher-glannant", "lead-glannant", "police-ppu", "ss-flintshire-worker"})
    void onlyIntakeAndManagersAccept(String username) {
        Refused.with(403, "forbidden", Api.as(username).change(path(submitted(), "acceptance"), TAG, acceptance()));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aReferralOfAnotherAuthorityLooksLikeNone() {
        String id = submitted();

        Response foreign = Api.as(WREXHAM).change(path(id, "acceptance"), TAG, acceptance());

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign, Api.as(WREXHAM).change(path(UUID.randomUUID().toString(), "acceptance"), TAG, acceptance()));
        assertEquals("RECEIVED", Rows.row("referral", id).get("status"));
    }

    @Test
    void anAcceptanceSaysWhy() {
        String id = submitted();

        Refused.at("#/note", 422, "validation-failed", "required", step(INTAKE, id, "acceptance", Map.of("note", " ")));
        Refused.at(
                "#/status",
                400,
                "unknown-field",
                "unknown-field",
                step(INTAKE, id, "acceptance", Map.of("note", "Yes.", "status", "ACCEPTED")));
    }

    @Test
    void whatWasAcceptedIsNotAcceptedAgain() {
        String id = submitted();
        accepted(id);
        Map<String, Long> before = Stored.counts();

        Refused.with(409, "state-conflict", step(MANAGER, id, "acceptance", acceptance()));
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule({"REF-15", "REF-28"})
    void theLeadOfficerAndTheAllocatedWorkerAreTold() {
        String id = submitted();
        String worker = TestTokens.subject("ss-flintshire-worker");

        AllocationCalls.allocated(AllocationCalls.caseOf(id), worker);

        Response answer = step(INTAKE, id, "acceptance", Map.of("note", "Known to us."));

        answer.then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("status", equalTo("ACCEPTED"))
                .body("history", hasSize(1))
                .body("allowedActions", hasSize(0));
        assertEquals(
                Set.of("ss-lead-officer -", "ss-social-worker person:" + TestTokens.ISSUER + "#" + worker), told(id));
    }

    @Test
    @StatutoryRule("REF-16")
    void forALookedAfterChildTheTeamIsToldToo() {
        var child = aChild();
        child.put("lookedAfter", true);
        String id = submitted(aReferral().with("child", child));

        accepted(id).then().statusCode(200);

        assertEquals(Set.of("ss-lead-officer -", "ss-team-manager -", "lead-practitioner -"), told(id));
    }

    @Test
    @StatutoryRule("REF-20")
    void theReceiptStaysAsItWas() {
        String id = submitted();
        Object received = Rows.row("referral", id).get("received_at");

        accepted(id).then().statusCode(200);

        assertEquals(received, Rows.row("referral", id).get("received_at"));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String id = submitted();
        String key = UUID.randomUUID().toString();
        String tag = tag(INTAKE, id);
        Response first = Api.as(INTAKE).change(path(id, "acceptance"), tag, acceptance(), key);
        Map<String, Long> before = Stored.counts();

        // The tag is stale by now, and the replay is looked for first.
        Response again = Api.as(INTAKE).change(path(id, "acceptance"), tag, acceptance(), key);

        first.then().statusCode(200);
        again.then().statusCode(200).header("Idempotent-Replayed", "true").header("ETag", "\"member.1\"");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }

    private static Set<String> told(String referral) {
        return Rows.of(
                        "SELECT recipient_role || ' ' || coalesce(recipient_person, '-') AS told FROM notification"
                                + " WHERE record_id = ? AND recipient_agency = 'SS-FLINTSHIRE'",
                        UUID.fromString(referral))
                .stream()
                .map(row -> (String) row.get("told"))
                .collect(Collectors.toSet());
    }
}
