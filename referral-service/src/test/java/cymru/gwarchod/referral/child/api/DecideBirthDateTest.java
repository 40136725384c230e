package cymru.gwarchod.referral.child.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.asSeenBy;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("AMB-30")
class DecideBirthDateTest {

    private static final String MANAGER = "ss-flintshire-manager";
    private static final String REASON = "School records and two interviews agree.";
    private static final String DECIDED = "cymru.gwarchod.birth-date.decided.v1";

    @Test
    void withoutATokenNobodyDecides() {
        String path = "/v1/children/" + UUID.randomUUID() + "/birth-date-decision";
        Api.anonymous().post(path, body("2009-01-01")).then().statusCode(401);
        Api.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void whoAnswersForTheWorkDecidesAndOthersOfSocialServicesRead() {
        String child = aChild("ESTIMATED");
        for (String other : new String[] {FLINTSHIRE, "ss-flintshire-worker", "police-ppu", "lead-glannant"}) {
            decide(other, child, "2009-01-01").then().statusCode(403);
        }
        decide("ss-flintshire-lead", child, "2009-01-01").then().statusCode(201);
        read(FLINTSHIRE, child).then().statusCode(200);
        read("police-ppu", child).then().statusCode(403);
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aChildOfAnotherAuthorityLooksLikeNone() {
        String child = aChild("ESTIMATED");
        decide(MANAGER, child, "2009-01-01").then().statusCode(201);

        decide("ss-wrexham-manager", child, "2009-01-01").then().statusCode(404);
        read("ss-wrexham-manager", child).then().statusCode(404);
        read(MANAGER, aChild("UNKNOWN")).then().statusCode(404);
    }

    @Test
    void aDecisionSaysWhatItRestsOn() {
        String child = aChild("ESTIMATED");
        Api.as(MANAGER)
                .post(path(child), Map.of("dateOfBirth", "2009-01-01", "reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        decide(MANAGER, child, "2999-01-01").then().statusCode(422).body("errors.code", contains("in-future"));
    }

    @Test
    void whatIsKnownExactlyIsNotDecidedOn() {
        decide(MANAGER, aChild("EXACT"), "2009-01-01")
                .then()
                .statusCode(409)
                .body("errors.code", contains("birth-date-known"));
    }

    @Test
    void theLaterDecisionStandsAndOthersHearOfItWithoutTheReason() {
        // given a decision
        String child = aChild("UNKNOWN");
        decide(MANAGER, child, "2009-01-01")
                .then()
                .statusCode(201)
                .header("Location", containsString(path(child)))
                .body("childId", equalTo(child))
                .body("dateOfBirth", equalTo("2009-01-01"))
                .body("reason", equalTo(REASON));

        // when another follows
        decide(MANAGER, child, "2007-06-01").then().statusCode(201);

        // then that one stands, and both have been told
        read(FLINTSHIRE, child).then().statusCode(200).body("dateOfBirth", equalTo("2007-06-01"));
        List<Map<String, Object>> told = Rows.of(
                "SELECT payload::text AS payload FROM outbox_event WHERE type = ? AND aggregateid = ?::uuid",
                DECIDED,
                child);
        assertEquals(2, told.size());
        assertThat(told.toString(), containsString("2007-06-01"));
        assertThat(told.toString(), not(containsString("School")));
    }

    @Test
    void aRepeatedCommandDecidesOnce() {
        String child = aChild("ESTIMATED");
        String key = UUID.randomUUID().toString();
        Api.as(MANAGER).post(path(child), body("2009-01-01"), key).then().statusCode(201);

        Api.as(MANAGER)
                .post(path(child), body("2009-01-01"), key)
                .then()
                .header("Idempotent-Replayed", "true")
                .body("dateOfBirth", equalTo("2009-01-01"));
        assertEquals(
                1,
                Rows.of("SELECT id FROM birth_date_decision WHERE child_id = ?::uuid", child)
                        .size());
    }

    private static String aChild(String howSure) {
        Map<String, Object> child = aKnownChild();
        child.put("dateOfBirthAccuracy", howSure);
        if (howSure.equals("UNKNOWN")) {
            child.remove("dateOfBirth");
        }
        return asSeenBy(FLINTSHIRE, received(child)).getString("childId");
    }

    private static String path(String child) {
        return "/v1/children/" + child + "/birth-date-decision";
    }

    private static Map<String, Object> body(String dateOfBirth) {
        return Map.of("dateOfBirth", dateOfBirth, "reason", REASON);
    }

    private static Response decide(String username, String child, String dateOfBirth) {
        return Api.as(username).post(path(child), body(dateOfBirth));
    }

    private static Response read(String username, String child) {
        return Api.as(username).get(path(child));
    }
}
