package cymru.gwarchod.meeting.meeting.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.convened;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.lead;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A suspicion against parents is recorded when it comes up, and holds from then on. */
@QuarkusTest
@StatutoryRule({"SHARE-06", "ROLE-27"})
class RecordParentsPartTest {

    private static final String PATH = "/v1/meetings/";
    private static final String WORKER = "ss-flintshire-worker";
    private static final Map<String, Object> SUSPECTED = Map.of("invited", false, "complicitySuspected", true);

    private final Opened opened = opened();

    private static Response said(String username, String meeting, String tag, Map<String, Object> part) {
        return Api.as(username).change(PATH + meeting + "/parents-part", tag, part);
    }

    private String aConvenedMeeting() {
        assessed(opened, "CATEGORY_2", "RSK-09");
        return convened(opened).path("id");
    }

    @Test
    void withoutATokenNobodyRecords() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(PATH + UUID.randomUUID() + "/parents-part", "\"member.0\"", SUSPECTED));
    }

    @Test
    void whoDoesNotWorkOnTheCaseRecordsNothing() {
        for (String username : new String[] {"health-lead", "police-ppu", "ss-flintshire-lead"}) {
            Refused.with(403, "forbidden", said(username, UUID.randomUUID().toString(), "\"member.0\"", SUSPECTED));
        }
    }

    @Test
    void aMeetingOfAnotherAuthorityLooksLikeNone() {
        String id = aConvenedMeeting();

        Refused.indistinguishable(
                said(OTHER_AUTHORITY, UUID.randomUUID().toString(), "\"member.0\"", SUSPECTED),
                said(OTHER_AUTHORITY, id, "\"member.0\"", SUSPECTED));
    }

    @Test
    void whoeverIsAskedAllTheSameIsAskedWithAReason() {
        String id = aConvenedMeeting();
        Map<String, Object> asked = new LinkedHashMap<>(SUSPECTED);
        asked.put("invited", true);

        Refused.at("#/decision", 422, "validation-failed", "parents-left-out", said(CSE, id, "\"member.0\"", asked));

        asked.put("decision", "The mother alone; she has left the household.");
        said(CSE, id, "\"member.0\"", asked)
                .then()
                .statusCode(200)
                .body("parents.decision", equalTo("The mother alone; she has left the household."));
    }

    @Test
    void whatIsSaidLaterHoldsForTheNextMeeting() {
        // given a meeting to which the parents were asked
        assessed(opened, "CATEGORY_2", "RSK-09");
        Map<String, Object> body = aMeeting(opened);
        body.put("parents", Map.of("invited", true, "complicitySuspected", false));
        String id = Api.as(CSE).post("/v1/meetings", body).path("id");

        // when
        said(WORKER, id, "\"member.0\"", SUSPECTED)
                .then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("parents.invited", equalTo(false))
                .body("parents.complicitySuspected", equalTo(true));

        // then
        body.put("parents", Map.of("invited", true));
        Refused.at(
                "#/parents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE).post("/v1/meetings", body));

        // and when the suspicion has gone
        said(MANAGER, id, "\"member.1\"", Map.of("invited", true, "complicitySuspected", false))
                .then()
                .statusCode(200);

        // then
        Api.as(CSE).post("/v1/meetings", body).then().statusCode(201);
    }

    @Test
    void whatIsSaidOfAnEarlierMeetingAfterALaterOneWasConvenedHolds() {
        // given
        String first = aConvenedMeeting();
        Map<String, Object> body = aMeeting(opened);
        body.put("parents", Map.of("invited", false, "complicitySuspected", false));
        Api.as(CSE).post("/v1/meetings", body).then().statusCode(201);

        // when
        said(WORKER, first, "\"member.0\"", SUSPECTED).then().statusCode(200);

        // then
        body.put("parents", Map.of("invited", true));
        Refused.at(
                "#/parents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE).post("/v1/meetings", body));
    }

    @Test
    void whatIsSaidAfterTheMeetingClosedKeepsTheMinutesFromThem() {
        // given
        assessed(opened, "CATEGORY_2", "RSK-09");
        String id = held(opened);
        Response closed = Api.as(CSE).change(PATH + id + "/closure", "\"member.1\"", aClosing());
        closed.then().statusCode(200);

        // when
        said(MANAGER, id, "\"member.2\"", SUSPECTED).then().statusCode(200);

        // then
        Refused.at(
                "#/toParents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE)
                        .change(
                                PATH + id + "/minutes-circulation",
                                "\"member.3\"",
                                Map.of(
                                        "invitationIds",
                                        closed.jsonPath().getList("invitations.id"),
                                        "toParents",
                                        true)));
    }

    @Test
    void whoIsInvitedLearnsNothingOfIt() {
        lead("HEALTH-BETSI", "health-lead");
        assessed(opened, "CATEGORY_3", "RSK-09");
        discussed(opened);
        String id = convened(opened).path("id");

        said(CSE, id, "\"member.0\"", SUSPECTED).then().statusCode(200);

        Api.as("health-lead").get(PATH + id).then().statusCode(200).body("$", not(hasKey("parents")));
    }

    @Test
    void theSameKeyAgainRecordsItOnce() {
        String id = aConvenedMeeting();
        String key = UUID.randomUUID().toString();
        Response first = again(id, key);
        first.then().statusCode(200);

        Response second = again(id, key);

        second.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.header("ETag"), second.header("ETag"));
    }

    private static Response again(String id, String key) {
        return Api.as(CSE)
                .request()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"member.0\"")
                .contentType("application/json")
                .body(SUSPECTED)
                .post(PATH + id + "/parents-part");
    }
}
