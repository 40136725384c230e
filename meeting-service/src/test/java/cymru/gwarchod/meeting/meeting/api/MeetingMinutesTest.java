package cymru.gwarchod.meeting.meeting.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aClosing;
import static cymru.gwarchod.meeting.JourneyCalls.aMeeting;
import static cymru.gwarchod.meeting.JourneyCalls.convened;
import static cymru.gwarchod.meeting.JourneyCalls.held;
import static cymru.gwarchod.meeting.JourneyCalls.who;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.lead;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a meeting besides holding and closing it: another time, another chair, its minutes. */
@QuarkusTest
class MeetingMinutesTest {

    private static final String PATH = "/v1/meetings/";
    private static final String TAKER = "ss-flintshire-panel";

    @Test
    void withoutATokenNothingIsDone() {
        String id = UUID.randomUUID().toString();

        Refused.with(
                401, "unauthenticated", Api.anonymous().change(PATH + id + "/rescheduling", "\"member.0\"", moved()));
        Refused.with(
                401,
                "unauthenticated",
                Api.anonymous()
                        .change(PATH + id + "/minutes-circulation", "\"member.2\"", to(List.of(UUID.randomUUID()))));
    }

    @Test
    void aMeetingIsMovedByWhoConvenesItAndOnlyToATimeToCome() {
        String id = convened(opened()).path("id");
        String path = PATH + id + "/rescheduling";
        Map<String, Object> past = Map.of("scheduledAt", "2026-01-05T10:00:00Z", "reason", "No room.");

        Refused.with(403, "forbidden", Api.as(MANAGER).change(path, "\"member.0\"", moved()));
        Refused.with(404, "not-found", Api.as(OTHER_AUTHORITY).change(path, "\"member.0\"", moved()));
        Refused.at(
                "#/scheduledAt",
                422,
                "validation-failed",
                "scheduled-in-past",
                Api.as(CSE).change(path, "\"member.0\"", past));
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = moved();
        Response after = Api.as(CSE).change(path, "\"member.0\"", body, key);
        after.then()
                .statusCode(200)
                .header("ETag", "\"member.1\"")
                .body("scheduledAt", equalTo(body.get("scheduledAt")))
                .body("venue", equalTo("Room 2"))
                .body("rescheduled.reason", contains("The named officer is in court."));
        Api.as(CSE)
                .change(path, "\"member.0\"", body, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true");
        Refused.with(412, "precondition-failed", Api.as(CSE).change(path, "\"member.0\"", moved()));
        assertEquals(
                List.of("cymru.gwarchod.meeting.convened.v1", "cymru.gwarchod.meeting.rescheduled.v1"),
                Rows.eventsOf(id).stream().map(e -> e.get("type")).toList());
    }

    @Test
    @StatutoryRule({"ROLE-09", "MEET-09"})
    void amongOthersOnlyAManagerOfTheDirectoryChairs() {
        lead("SS-FLINTSHIRE", "ss-flintshire-lead", "CSE_MANAGER");
        Map<String, Object> body = aMeeting(opened());
        body.put("chair", who("SS-FLINTSHIRE", "ss-flintshire-lead"));

        Api.as(CSE).post("/v1/meetings", body).then().statusCode(201).body("chair.name", equalTo("Rhywun Ffuglen"));
    }

    @Test
    @StatutoryRule({"MEET-35", "MEET-37", "ROLE-29"})
    void whoTookTheMinutesSendsThemAndUntilThenTheyAreOutstanding() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_2", "RSK-09");
        String id = held(opened);
        String outstanding = "/v1/meetings?minutesOutstanding=true&caseId=" + opened.caseId();
        Api.as(CSE)
                .list(outstanding)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.minutesOutstanding", contains(true));
        String circulation = PATH + id + "/minutes-circulation";
        Refused.with(404, "not-found", Api.as(TAKER).get(PATH + id));

        Response closed = Api.as(CSE).change(PATH + id + "/closure", "\"member.1\"", aClosing());
        closed.then().statusCode(200).body("daysFromReceipt", equalTo(3)).body("closure.circulations", empty());
        List<String> invited = closed.jsonPath().getList("invitations.id");
        Refused.with(403, "forbidden", Api.as("police-ppu").change(circulation, "\"member.2\"", to(invited)));
        Refused.at(
                "#/invitationIds",
                422,
                "validation-failed",
                "unknown-invitation",
                Api.as(TAKER).change(circulation, "\"member.2\"", to(List.of(UUID.randomUUID()))));
        Api.as(TAKER)
                .get(PATH + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"member.2\"")
                .body("closure.minuteTaker.agency", equalTo("SS-FLINTSHIRE"));
        Api.as(TAKER)
                .change(circulation, "\"member.2\"", to(invited))
                .then()
                .statusCode(200)
                .body("closure.circulations[0].at", notNullValue())
                .body("closure.circulations[0].to.size()", equalTo(invited.size()));

        Api.as(CSE).list(outstanding).then().statusCode(200).body("items", empty());
    }

    private static Map<String, Object> moved() {
        return Map.of(
                "scheduledAt",
                Instant.now().plusSeconds(7_200).truncatedTo(ChronoUnit.SECONDS).toString(),
                "reason",
                "The named officer is in court.");
    }

    private static Map<String, Object> to(List<?> invitations) {
        return Map.of("invitationIds", invitations);
    }
}
