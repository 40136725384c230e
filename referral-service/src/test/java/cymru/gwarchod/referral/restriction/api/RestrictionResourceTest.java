package cymru.gwarchod.referral.restriction.api;

import static cymru.gwarchod.referral.allocation.AllocationCalls.WORKER;
import static cymru.gwarchod.referral.allocation.AllocationCalls.allocated;
import static cymru.gwarchod.referral.allocation.AllocationCalls.caseOf;
import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.WREXHAM;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.CSE_MANAGER;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.LEAD;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.PROPOSER;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.approvedBy;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.forEverybody;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.inForce;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.lists;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.neverFor;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.onlyFor;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.proposed;
import static cymru.gwarchod.referral.restriction.RestrictionCalls.toldOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestrictionResourceTest {

    private final Map<String, Object> child = aKnownChild();
    private String referral;
    private String caseId;

    @Inject
    ChronologyFixture events;

    @BeforeEach
    void aCaseOfTheWorker() {
        referral = received(child);
        caseId = caseOf(referral);
        allocated(caseId, WORKER);
        events.everythingIsHeard();
    }

    private String childId() {
        return Rows.row("referral", referral).get("child_id").toString();
    }

    @Test
    @StatutoryRule("SHARE-05")
    void fromARestrictedCaseEverybodyIsAwayWhoIsNotListed() {
        // given
        assertSeenBy(FLINTSHIRE, 200);
        inForce(caseId, onlyFor("ss-flintshire-worker"));

        // then
        assertSeenBy(FLINTSHIRE, 404);
        assertSeenBy(LEAD, 404);
        assertSeenBy("ss-flintshire-worker", 200);
        for (String path : List.of("/v1/cases/", "/v1/chronologies/")) {
            Refused.indistinguishable(
                    Api.as(FLINTSHIRE).get(path + caseId), Api.as(FLINTSHIRE).get(path + UUID.randomUUID()));
        }
    }

    private void assertSeenBy(String username, int status) {
        boolean seen = status == 200;
        for (String path : List.of("/v1/cases/" + caseId, "/v1/referrals/" + referral, "/v1/children/" + childId())) {
            Api.as(username).get(path).then().statusCode(status);
        }
        Api.as(username)
                .list("/v1/cases?childId=" + childId())
                .then()
                .statusCode(200)
                .body("items", hasSize(seen ? 1 : 0));
        Api.as(username).list("/v1/cases/" + caseId + "/allocations").then().statusCode(status);
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aSearchAnswersAsIfThereWereNobody() {
        // given
        String nobody = search(FLINTSHIRE, aKnownChild()).asString();
        search(FLINTSHIRE, child).then().body("items", hasSize(1));
        search(WREXHAM, child).then().body("items", hasSize(1));

        // when
        inForce(caseId, onlyFor("ss-flintshire-worker"));

        // then
        for (String username : List.of(FLINTSHIRE, WREXHAM, "police-ppu")) {
            assertEquals(nobody, search(username, child).asString(), username);
        }
        search("ss-flintshire-worker", child).then().body("items", hasSize(1));
    }

    private static Response search(String username, Map<String, Object> child) {
        return Api.as(username)
                .request()
                .header("Purpose", "CHILD_PROTECTION_ENQUIRY")
                .contentType("application/json")
                .body(Map.of("nhsNumber", child.get("nhsNumber"), "dateOfBirth", child.get("dateOfBirth")))
                .post("/v1/children/searches");
    }

    @Test
    void anExclusionBeatsEveryRelation() {
        // given
        assertSeenBy("ss-flintshire-worker", 200);

        // when
        inForce(caseId, neverFor("ss-flintshire-worker"));

        // then
        assertSeenBy("ss-flintshire-worker", 404);
        assertSeenBy(FLINTSHIRE, 200);
        search("ss-flintshire-worker", child).then().body("items", hasSize(0));
    }

    @Test
    void theListIsTakenBackByALaterOne() {
        inForce(caseId, onlyFor("ss-flintshire-worker", PROPOSER));
        assertSeenBy(FLINTSHIRE, 404);

        inForce(caseId, forEverybody());

        assertSeenBy(FLINTSHIRE, 200);
        Api.as(LEAD)
                .list("/v1/case-restrictions?limit=200&caseId=" + caseId)
                .then()
                .statusCode(200)
                .body("items.status", containsInAnyOrder("SUPERSEDED", "IN_FORCE"));
    }

    @Test
    void aReportAboutARestrictedChildIsTakenAndReadBackAsAnyOther() {
        // given
        inForce(caseId, onlyFor("ss-flintshire-worker"));

        // when
        String again = received(aReferral().with("child", child).with("immediateRisk", true));

        // then
        Api.as("lead-glannant")
                .get("/v1/referrals/" + again)
                .then()
                .statusCode(200)
                .body("view", equalTo("outcome"));
        Api.as("lead-glannant").get("/v1/referrals/" + referral).then().statusCode(200);
        Api.as("ss-flintshire-worker").get("/v1/referrals/" + again).then().statusCode(200);
        Api.as(FLINTSHIRE).get("/v1/referrals/" + again).then().statusCode(404);
    }

    @Test
    void whoIsExcludedReportsAsAnybodyAndReadsNothingBack() {
        // given
        inForce(caseId, neverFor("lead-glannant"));

        // when
        String again = received(aReferral().with("child", child));

        // then
        Api.as("lead-glannant").get("/v1/referrals/" + again).then().statusCode(404);
    }

    @Test
    void nothingChangesBeforeTwoTeamsHaveApproved() {
        // given
        String id = proposed(caseId, onlyFor("ss-flintshire-worker")).path("id");

        // when
        approvedBy(Api.as(LEAD), id, 0)
                .then()
                .statusCode(200)
                .header("ETag", "\"lists.1\"")
                .body("status", equalTo("PROPOSED"))
                .body("approvals.team", contains("ss-lead-officer"));

        // then
        assertSeenBy(FLINTSHIRE, 200);
        Refused.with(422, "second-person-required", approvedBy(Api.as(LEAD), id, 1));
        Api secondLead =
                Api.with(TestTokens.someone("second-lead-officer", "SS-FLINTSHIRE", Set.of("ss-lead-officer")));
        Refused.with(422, "second-team-required", approvedBy(secondLead, id, 1));
        Refused.with(412, "precondition-failed", approvedBy(Api.as(CSE_MANAGER), id, 0));
        Refused.with(404, "not-found", approvedBy(Api.as("ss-wrexham-lead"), id, 1));
        Refused.with(403, "forbidden", approvedBy(Api.as(PROPOSER), id, 1));
    }

    @Test
    void whoProposesDoesNotApprove() {
        Api both =
                Api.with(TestTokens.someone("two-hats", "SS-FLINTSHIRE", Set.of("ss-team-manager", "ss-cse-manager")));
        String id = both.post("/v1/cases/" + caseId + "/restrictions", onlyFor("ss-flintshire-worker"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Refused.with(422, "second-person-required", approvedBy(both, id, 0));
    }

    @Test
    void whatIsInForceIsNotApprovedAgain() {
        String id = inForce(caseId, onlyFor("ss-flintshire-worker"));

        Refused.with(409, "state-conflict", approvedBy(Api.as(LEAD), id, 2));
    }

    @Test
    void whoIsToBeExcludedDoesNotLearnOfIt() {
        // when
        String id = proposed(caseId, neverFor(CSE_MANAGER)).path("id");

        // then
        Refused.with(404, "not-found", Api.as(CSE_MANAGER).get("/v1/case-restrictions/" + id));
        Api.as(CSE_MANAGER)
                .list("/v1/case-restrictions?caseId=" + caseId)
                .then()
                .body("items", hasSize(0));
        assertFalse(toldOf(CSE_MANAGER).contains(id));
        assertTrue(toldOf(LEAD).contains(id));
        Api.as(LEAD).get("/v1/case-restrictions/" + id).then().statusCode(200);
        Api.as("ss-flintshire-records")
                .get("/v1/case-restrictions/" + id)
                .then()
                .statusCode(200);
        Api.as(PROPOSER).get("/v1/case-restrictions/" + id).then().statusCode(200);
    }

    @Test
    void theListsFitTogether() {
        String[] nobody = {};
        String[] worker = {"ss-flintshire-worker"};
        for (Map<String, Object> wrong :
                List.of(lists(true, nobody, nobody), lists(false, worker, nobody), lists(true, worker, worker))) {
            Refused.at("#/listed", 422, "lists-inconsistent", "lists-inconsistent", proposed(caseId, wrong));
        }
    }

    @Test
    void onlyWhoReachesTheCaseProposes() {
        Refused.with(
                404,
                "not-found",
                Api.as("ss-wrexham-manager").post("/v1/cases/" + caseId + "/restrictions", neverFor(LEAD)));
        Refused.with(
                403, "forbidden", Api.as(FLINTSHIRE).post("/v1/cases/" + caseId + "/restrictions", neverFor(LEAD)));
    }

    @Test
    void theOtherServicesAreToldTheCompleteList() {
        // when
        inForce(caseId, lists(true, new String[] {"ss-flintshire-worker"}, new String[] {"police-spoc"}));

        // then
        Map<String, Object> event = Rows.eventsOf(caseId).stream()
                .filter(told -> told.get("type").equals("cymru.gwarchod.case-restriction.changed.v1"))
                .findFirst()
                .orElseThrow();
        JsonPath data = JsonPath.from((String) event.get("payload"));
        assertEquals(childId(), data.getString("childId"));
        assertTrue(data.getBoolean("restricted"));
        assertEquals(List.of("person:" + TestTokens.ISSUER + "#" + WORKER), data.getList("listed"));
        assertEquals(
                List.of("person:" + TestTokens.ISSUER + "#" + TestTokens.subject("police-spoc")),
                data.getList("excluded"));
        assertEquals("SS-FLINTSHIRE", data.getString("authority"));
    }

    @Test
    void workItemsAndTheFeedAreClosedWithTheCase() {
        // given
        assertTrue(feed().contains("/v1/cases/" + caseId));

        // when
        inForce(caseId, onlyFor("ss-flintshire-worker"));
        events.everythingIsHeard();

        // then
        String after = feed();
        assertFalse(after.contains(caseId));
        assertFalse(after.contains(referral));
        Api.as(FLINTSHIRE)
                .list("/v1/work-items?limit=200&childId=" + childId())
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("items.childId", not(hasItem(childId())));
    }

    private static String feed() {
        StringBuilder all = new StringBuilder();
        String path = "/v1/events?limit=200";
        for (int page = 0; page < 50; page++) {
            Response answer = Api.asSystem("SS-FLINTSHIRE").list(path);
            all.append(answer.then().statusCode(200).extract().asString());
            if (answer.jsonPath().getList("items").isEmpty()) {
                return all.toString();
            }
            path = "/v1/events?limit=200&cursor=" + answer.path("page.next");
        }
        return all.toString();
    }
}
