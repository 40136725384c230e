package cymru.gwarchod.referral.allocation.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.MANAGER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.allocation.AllocationCalls.ended;
import static cymru.gwarchod.referral.allocation.AllocationCalls.path;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndAllocationResourceTest {

    private static final String SOURCE = "meeting-service";

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
    }

    @Test
    void onlyATeamManagerEnds() {
        String caseId = aCase();
        String id = allocated(caseId, WORKER);

        Refused.with(
                403,
                "forbidden",
                Api.as("ss-flintshire-worker")
                        .change(ending(caseId, id), "\"member.0\"", Map.of("reason", "SERVICE_ENDED")));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void anAllocationOfAnotherCaseLooksLikeNone() {
        String id = allocated(aCase(), WORKER);

        Refused.with(404, "not-found", ended(aCase(), id));
        Refused.with(404, "not-found", Api.as(MANAGER).get(path(aCase()) + "/" + id));
    }

    @Test
    void whatFollowsFromOtherThingsIsNoReasonToGive() {
        String caseId = aCase();
        String id = allocated(caseId, WORKER);

        Refused.at(
                "#/reason",
                422,
                "validation-failed",
                "unknown-code",
                Api.as(MANAGER).change(ending(caseId, id), "\"member.0\"", Map.of("reason", "CASE_ENDED")));
    }

    @Test
    void theCaseIsAllocatedToNobodyThen() {
        // given
        String caseId = aCase();
        String id = allocated(caseId, WORKER);

        // when
        ended(caseId, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("endReason", equalTo("SERVICE_ENDED"))
                .body("allowedActions", hasSize(0));

        // then
        assertEquals(
                "cymru.gwarchod.allocation.ended.v1",
                Rows.events(UUID.fromString(id)).getLast());
        assertEquals(
                List.of("0"),
                Rows.texts(
                        "SELECT count(*) FROM case_access WHERE record_id::text = ? AND state = 'CONFIRMED'"
                                + " AND relation IN ('ALLOCATED', 'TEAM')",
                        caseId));
        Refused.with(
                409,
                "state-conflict",
                Api.as(MANAGER).change(ending(caseId, id), "\"member.1\"", Map.of("reason", "SERVICE_ENDED")));
        Refused.with(412, "precondition-failed", ended(caseId, id));
    }

    @Test
    @StatutoryRule("MEET-28")
    void whileAPlanIsInForceItIsRefused() {
        // given
        String caseId = aCase();
        String id = allocated(caseId, WORKER);
        UUID plan = UUID.randomUUID();
        inbox.receive(told("cymru.gwarchod.plan.activated.v1", plan, caseId));

        // when, then
        Refused.with(409, "plan-in-force", ended(caseId, id));
        assertNull(Rows.row("allocation", id).get("ended_at"));

        // when, then
        inbox.receive(told("cymru.gwarchod.plan.ended.v1", plan, caseId));
        ended(caseId, id).then().statusCode(200);
    }

    @Test
    void theEndOfAPlanThatIsNotKnownYetWaits() {
        String caseId = aCase();
        UUID plan = UUID.randomUUID();

        inbox.receive(told("cymru.gwarchod.plan.ended.v1", plan, caseId));

        assertEquals(List.of("1"), Rows.texts("SELECT count(*) FROM parked_event WHERE source = ?", SOURCE));
    }

    private static String ending(String caseId, String id) {
        return path(caseId) + "/" + id + "/ending";
    }

    private Event told(String type, UUID plan, String caseId) {
        return new Event(
                UUID.randomUUID(),
                type,
                SOURCE,
                "plan",
                plan,
                Instant.now(),
                json.createObjectNode()
                        .put("planId", plan.toString())
                        .put("caseId", caseId)
                        .put("type", "CHILD_PROTECTION_PLAN"));
    }
}
