package cymru.gwarchod.meeting.meeting.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.convened;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.who;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.lead;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.person;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.meeting.Stored;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much of the assessment an invitation opens, to whom, and for how long. */
@QuarkusTest
class ShareAssessmentTest {

    private static final String PATH = "/v1/meetings/";
    private static final String PURPOSE = "The health board plans the visits.";
    private static final String LEAD = "health-lead";

    @Test
    void withoutATokenNothingIsDone() {
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous().change(PATH + UUID.randomUUID() + "/sharing", "\"member.0\"", full("x")));
    }

    @Test
    @StatutoryRule({"SHARE-02", "ROLE-09"})
    void onlyTheManagerWhoConvenesOpensTheForm() {
        Response convened = withHealthLead(opened());
        String path = sharing(convened);

        Refused.with(403, "forbidden", Api.as(MANAGER).change(path, "\"member.0\"", full(ofHealth(convened))));
        Refused.with(403, "forbidden", Api.as(LEAD).change(path, "\"invitee.0\"", full(ofHealth(convened))));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).change(path, "\"member.0\"", full(ofHealth(convened))));
    }

    @Test
    @StatutoryRule({"SHARE-01", "SHARE-02", "SHARE-03", "AMB-17"})
    void theFormIsOpenedToANamedPersonForAPurposeAndTakenBack() {
        Opened opened = opened();
        Response convened = withHealthLead(opened);
        convened.then().body("invitations.shareLevel.unique()", equalTo(List.of("SUMMARY")));
        String path = sharing(convened);
        String police = convened.path("invitations.find { it.slot == 'POLICE_PUBLIC_PROTECTION' }.id");

        Refused.at(
                "#/sharingPurpose",
                422,
                "validation-failed",
                "sharing-purpose-missing",
                Api.as(CSE)
                        .change(
                                path,
                                "\"member.0\"",
                                Map.of("invitationId", ofHealth(convened), "shareLevel", "FULL")));
        Refused.at(
                "#/shareLevel",
                422,
                "validation-failed",
                "full-needs-named-person",
                Api.as(CSE).change(path, "\"member.0\"", full(police)));
        Refused.at(
                "#/invitationId",
                422,
                "validation-failed",
                "unknown-invitation",
                Api.as(CSE).change(path, "\"member.0\"", full(UUID.randomUUID().toString())));
        Refused.at(
                "#/until",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(CSE)
                        .change(
                                path,
                                "\"member.0\"",
                                Map.of(
                                        "invitationId",
                                        ofHealth(convened),
                                        "shareLevel",
                                        "FULL",
                                        "sharingPurpose",
                                        PURPOSE,
                                        "until",
                                        "2030-01-01T00:00:00Z")));
        Api.as(CSE)
                .change(path, "\"member.0\"", full(ofHealth(convened)))
                .then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("invitations.find { it.slot == 'HEALTH_LEAD' }.shareLevel", equalTo("FULL"))
                .body("invitations.find { it.slot == 'HEALTH_LEAD' }.sharingPurpose", equalTo(PURPOSE));
        Api.as(CSE)
                .change(path, "\"member.1\"", Map.of("invitationId", ofHealth(convened), "shareLevel", "SUMMARY"))
                .then()
                .statusCode(200)
                .body("invitations.find { it.slot == 'HEALTH_LEAD' }.shareLevel", equalTo("SUMMARY"))
                .body("invitations.find { it.slot == 'HEALTH_LEAD' }", not(hasKey("sharingPurpose")));

        List<String> told = Rows.eventsOf(convened.path("id")).stream()
                .filter(e -> e.get("type").equals("cymru.gwarchod.meeting.sharing-changed.v1"))
                .map(e -> (String) e.get("payload"))
                .toList();
        assertEquals(2, told.size());
        assertTrue(told.getFirst().contains("FULL") && told.getFirst().contains(person(LEAD)));
        assertFalse(told.getLast().contains("FULL"));
        assertFalse(told.getFirst().contains(PURPOSE), "an event carries no free text");
    }

    @Test
    @StatutoryRule({"SHARE-02", "SHARE-05"})
    void withItsClosingTheInvitationsEndAndNothingIsOpenedAnyMore() {
        Opened opened = opened();
        lead("HEALTH-BETSI", LEAD);
        String id = held(opened);
        Response before = Api.as(CSE).get(PATH + id);
        Api.as(LEAD).get(PATH + id).then().statusCode(200).body("view", equalTo("invitee"));

        Api.as(CSE)
                .change(PATH + id + "/closure", "\"member.1\"", aClosing())
                .then()
                .statusCode(200);

        Refused.indistinguishable(
                Api.as(LEAD).get(PATH + UUID.randomUUID()), Api.as(LEAD).get(PATH + id));
        Refused.with(
                409,
                "state-conflict",
                Api.as(CSE).change(PATH + id + "/sharing", "\"member.2\"", full(ofHealth(before))));
        assertEquals(
                0,
                Rows.of(
                                "SELECT 1 FROM case_access WHERE record_id = ? AND relation = 'INVITED' AND state <> 'ENDED'",
                                UUID.fromString(id))
                        .size());
        assertEquals(
                1,
                Rows.of(
                                "SELECT 1 FROM case_access WHERE record_id = ? AND relation = 'MINUTES' AND state = 'CONFIRMED'",
                                UUID.fromString(id))
                        .size(),
                "the minutes are still to be sent");
    }

    @Test
    @StatutoryRule({"SHARE-02", "SHARE-03"})
    void whoIsInvitedWithTheFormNeedsAPurposeToo() {
        Opened opened = opened();
        lead("HEALTH-BETSI", LEAD);
        Map<String, Object> body = aMeeting(opened);
        body.put(
                "invitations",
                List.of(Map.of("slot", "HEALTH_LEAD", "who", who("HEALTH-BETSI", LEAD), "shareLevel", "FULL")));

        Refused.at(
                "#/invitations/0/sharingPurpose",
                422,
                "validation-failed",
                "sharing-purpose-missing",
                Api.as(CSE).post("/v1/meetings", body));
    }

    @Test
    @StatutoryRule("SHARE-02")
    void whoIsNamedBelongsToTheAgencyNamed() {
        Opened opened = opened();
        lead("PROVIDER-ENFYS", "plas-enfys-manager");
        Map<String, Object> body = aMeeting(opened);
        body.put(
                "invitations",
                List.of(
                        Map.of("who", who("HEALTH-BETSI", "plas-enfys-manager")),
                        Map.of("who", who("HEALTH-BETSI", "nobody-ever-heard-of"))));
        body.put("circumstances", Map.of("socialWorker", who("SS-FLINTSHIRE", "police-ppu")));
        Map<String, Long> before = Stored.counts();

        Response refused = Api.as(CSE).post("/v1/meetings", body);

        for (String at : new String[] {
            "#/invitations/0/who/subject", "#/invitations/1/who/subject", "#/circumstances/socialWorker/subject"
        }) {
            Refused.at(at, 422, "validation-failed", "person-not-of-agency", refused);
        }
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule({"SHARE-02", "MEET-03"})
    void whoTakesPartInADiscussionIsNotSomebodyOfAnotherAgency() {
        Opened opened = opened();
        lead("PROVIDER-ENFYS", "plas-enfys-manager");
        Map<String, Object> body = aDiscussion(opened);
        body.put(
                "participants",
                List.of(who("SS-FLINTSHIRE", MANAGER), who("POLICE-NORTH-WALES", "plas-enfys-manager")));

        Refused.at(
                "#/participants",
                422,
                "validation-failed",
                "person-not-of-agency",
                Api.as(MANAGER).post("/v1/strategy-discussions", body));
    }

    @Test
    @StatutoryRule("SHARE-02")
    void whoHasActedInTheCaseIsKnownByTheOwnToken() {
        Opened opened = opened();
        discussed(opened);
        Map<String, Object> body = aMeeting(opened);
        body.put("circumstances", Map.of("socialWorker", who("SS-FLINTSHIRE", MANAGER)));

        Api.as(CSE).post("/v1/meetings", body).then().statusCode(201);
    }

    @Test
    @StatutoryRule({"SHARE-06", "ROLE-27"})
    void parentsAreLeftOutWhileItIsSuspectedThatTheyHaveAPartInIt() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_2", "RSK-09");
        Map<String, Object> suspected = aMeeting(opened);
        suspected.put("parents", Map.of("invited", true, "complicitySuspected", true));
        Refused.at(
                "#/parents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE).post("/v1/meetings", suspected));
        suspected.put("parents", Map.of("invited", false, "complicitySuspected", true));
        Response first = Api.as(CSE).post("/v1/meetings", suspected);
        first.then().statusCode(201).body("parents.complicitySuspected", equalTo(true));

        // what is on record stands for the next meeting
        Map<String, Object> next = aMeeting(opened);
        next.put("parents", Map.of("invited", true));
        Refused.at(
                "#/parents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE).post("/v1/meetings", next));
        next.put("parents", Map.of("invited", true, "decision", "The mother alone; she has left the household."));
        Api.as(CSE)
                .post("/v1/meetings", next)
                .then()
                .statusCode(201)
                .body("parents.invited", equalTo(true))
                .body("parents.complicitySuspected", equalTo(true));

        // and the minutes do not go to them
        String id = held(opened);
        Response closed = Api.as(CSE).change(PATH + id + "/closure", "\"member.1\"", aClosing());
        closed.then().statusCode(200);
        Refused.at(
                "#/toParents",
                422,
                "validation-failed",
                "parents-left-out",
                Api.as(CSE)
                        .change(
                                PATH + id + "/minutes-circulation",
                                "\"member.2\"",
                                Map.of(
                                        "invitationIds",
                                        closed.jsonPath().getList("invitations.id"),
                                        "toParents",
                                        true)));
    }

    private static Response withHealthLead(Opened opened) {
        lead("HEALTH-BETSI", LEAD);
        return convened(opened);
    }

    private static String ofHealth(Response meeting) {
        return meeting.path("invitations.find { it.slot == 'HEALTH_LEAD' }.id");
    }

    private static String sharing(Response convened) {
        return PATH + convened.path("id") + "/sharing";
    }

    private static Map<String, Object> full(String invitation) {
        return Map.of("invitationId", invitation, "shareLevel", "FULL", "sharingPurpose", PURPOSE);
    }
}
