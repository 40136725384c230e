package cymru.gwarchod.referral.allocation.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.MANAGER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.OTHER_WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.TEAM;
import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.aCase;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.allocation.AllocationCalls.caseOf;
import static cymru.gwarchod.referral.allocation.AllocationCalls.path;
import static cymru.gwarchod.referral.allocation.AllocationCalls.to;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.referral.ReferralCalls;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AllocateCaseResourceTest {

    @Test
    void withoutATokenNobodyAllocates() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().post(path(UUID.randomUUID().toString()), to(WORKER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-intake", "ss-flintshire-worker", "ss-flintshire-cse", "police-ppu"})
    void onlyATeamManagerAllocates(String username) {
        Refused.with(403, "forbidden", Api.as(username).post(path(aCase()), to(WORKER)));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aCaseOfAnotherAuthorityLooksLikeNone() {
        Response foreign = Api.as("ss-wrexham-manager").post(path(aCase()), to(WORKER));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign,
                Api.as("ss-wrexham-manager").post(path(UUID.randomUUID().toString()), to(WORKER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SS-WREXHAM-INTAKE", "SCHOOL-GLANNANT", "SS-NOWHERE"})
    void theTeamIsOneOfTheResponsibleAuthority(String team) {
        Refused.at(
                "#/team",
                422,
                "team-not-of-authority",
                "team-not-of-authority",
                Api.as(MANAGER).post(path(aCase()), Map.of("team", team, "socialWorker", WORKER)));
    }

    @Test
    void whatBreaksARuleOfAFieldIsRefusedWithItsPlace() {
        Refused.at(
                "#/socialWorker",
                422,
                "validation-failed",
                "invalid-format",
                Api.as(MANAGER).post(path(aCase()), Map.of("team", TEAM, "socialWorker", "somebody")));
    }

    @Test
    @StatutoryRule("MEET-27")
    void theCaseGoesToATeamAndAWorkerWhoIsTold() {
        // given
        String caseId = aCase();

        // when
        Response answer = Api.as(MANAGER).post(path(caseId), to(WORKER));

        // then
        String id = answer.path("id");
        answer.then()
                .statusCode(201)
                .header("Location", path(caseId) + "/" + id)
                .header("ETag", "\"member.0\"")
                .body("team", equalTo(TEAM))
                .body("socialWorker", equalTo(WORKER))
                .body("allowedActions", contains("END"));
        String notice = Api.as("ss-flintshire-worker")
                .list("/v1/notifications?limit=200&acknowledged=false")
                .path("items.find { it.recordId == '" + id + "' }.id");
        Api.as("ss-flintshire-worker")
                .get("/v1/notifications/" + notice)
                .then()
                .statusCode(200)
                .body("kind", equalTo("CASE_ALLOCATED"))
                .body("links.about", equalTo(path(caseId) + "/" + id));
        Map<String, Object> event = Rows.eventsOf(id).getFirst();
        assertEquals("cymru.gwarchod.allocation.made.v1", event.get("type"));
        JsonPath data = JsonPath.from((String) event.get("payload"));
        assertEquals(id, data.getString("allocationId"));
        assertEquals(caseId, data.getString("caseId"));
        assertEquals("W06000005", data.getString("authority"));
        assertEquals(TEAM, data.getString("team"));
        assertEquals("person:" + TestTokens.ISSUER + "#" + WORKER, data.getString("socialWorker"));
    }

    @Test
    void theWorkerAndTheTeamsManagerReachTheCaseByIt() {
        // given
        String caseId = aCase();

        // when
        allocated(caseId, WORKER);

        // then
        assertEquals(
                List.of("ALLOCATED person:" + TestTokens.ISSUER + "#" + WORKER, "TEAM unit:" + TEAM), inForce(caseId));
        Response worker = Api.as("ss-flintshire-worker").get("/v1/cases/" + caseId);
        Response manager = Api.as(MANAGER).get("/v1/cases/" + caseId);
        assertEquals("ALLOCATED", Rows.auditOf(worker).get("basis"));
        assertEquals("TEAM", Rows.auditOf(manager).get("basis"));
    }

    @Test
    void anotherAllocationTakesThePlaceOfTheFirst() {
        // given
        String caseId = aCase();
        String first = allocated(caseId, WORKER);

        // when
        String second = allocated(caseId, OTHER_WORKER);

        // then
        assertEquals("REALLOCATED", Rows.row("allocation", first).get("end_reason"));
        assertEquals(
                List.of("cymru.gwarchod.allocation.made.v1", "cymru.gwarchod.allocation.ended.v1"),
                Rows.events(UUID.fromString(first)));
        assertEquals(List.of("cymru.gwarchod.allocation.made.v1"), Rows.events(UUID.fromString(second)));
        assertEquals(
                List.of("ALLOCATED person:" + TestTokens.ISSUER + "#" + OTHER_WORKER, "TEAM unit:" + TEAM),
                inForce(caseId));
    }

    @Test
    void toTheSameWorkerOfTheSameTeamItIsAllocatedOnce() {
        String caseId = aCase();
        allocated(caseId, WORKER);

        Refused.with(409, "state-conflict", Api.as(MANAGER).post(path(caseId), to(WORKER)));
    }

    @Test
    void theSameRequestTwiceAllocatesOnce() {
        String caseId = aCase();
        String key = UUID.randomUUID().toString();
        Response first = Api.as(MANAGER).post(path(caseId), to(WORKER), key);

        Response again = Api.as(MANAGER).post(path(caseId), to(WORKER), key);

        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
    }

    @Test
    void withTheHandOverOfTheCaseTheAllocationEnds() {
        // given
        String referral = ReferralCalls.submitted();
        String caseId = caseOf(referral);
        String id = allocated(caseId, WORKER);

        // when
        ReferralCalls.redirected(referral).then().statusCode(200);

        // then
        assertEquals("CASE_ENDED", Rows.row("allocation", id).get("end_reason"));
        assertEquals(List.of(), inForce(caseId));
        Api.as("ss-flintshire-worker").get("/v1/cases/" + caseId).then().statusCode(404);
    }

    private static List<String> inForce(String caseId) {
        return Rows.texts(
                "SELECT relation || ' ' || subject FROM case_access WHERE record_id::text = ? AND state = 'CONFIRMED'"
                        + " AND relation IN ('ALLOCATED', 'TEAM') ORDER BY relation",
                caseId);
    }
}
