package cymru.gwarchod.meeting.discussion.api;

import static cymru.gwarchod.meeting.JourneyCalls.CSE;
import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.OTHER_AUTHORITY;
import static cymru.gwarchod.meeting.JourneyCalls.aDiscussion;
import static cymru.gwarchod.meeting.JourneyCalls.id;
import static cymru.gwarchod.meeting.JourneyCalls.obligations;
import static cymru.gwarchod.meeting.casefile.CaseCalls.assessed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.Stored;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordStrategyDiscussionTest {

    private static final String PATH = "/v1/strategy-discussions";

    @Test
    void withoutATokenNobodyRecords() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, Map.of()));
    }

    @Test
    void aWorkerOrAnOfficerDoesNotRecord() {
        Opened opened = opened();

        Refused.with(403, "forbidden", Api.as("ss-flintshire-worker").post(PATH, aDiscussion(opened)));
        Refused.with(403, "forbidden", Api.as("police-ppu").post(PATH, aDiscussion(opened)));
    }

    @Test
    @StatutoryRule("SHARE-05")
    void aCaseOfAnotherAuthorityLooksLikeNone() {
        Map<String, Object> nowhere = aDiscussion(opened());
        nowhere.put("caseId", UUID.randomUUID().toString());

        Response foreign = Api.as(OTHER_AUTHORITY).post(PATH, aDiscussion(opened()));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, Api.as(OTHER_AUTHORITY).post(PATH, nowhere));
    }

    @Test
    void whatOnlyTheServerSaysIsNotTaken() {
        Map<String, Object> body = aDiscussion(opened());
        body.put("recordedBy", "Somebody Else");

        Refused.at(
                "#/recordedBy",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(MANAGER).post(PATH, body));
    }

    @Test
    @StatutoryRule({"MEET-03", "SHARE-03"})
    void withoutThePoliceAndAPurposeItIsNone() {
        Map<String, Object> body = aDiscussion(opened());
        body.remove("participants");
        body.remove("sharingPurpose");
        Map<String, Long> before = Stored.counts();

        Response answer = Api.as(MANAGER).post(PATH, body);

        Refused.at("#/participants", 422, "validation-failed", "police-participant-required", answer);
        Refused.at("#/sharingPurpose", 422, "validation-failed", "sharing-purpose-missing", answer);
        assertEquals(before, Stored.counts());
    }

    @Test
    @StatutoryRule("MEET-06")
    void inCategoryThreeAMeetingFollows() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        Map<String, Object> body = aDiscussion(opened);
        body.put("decision", "NO_MEETING");
        body.put("reason", "Nobody wants one.");

        Refused.at(
                "#/decision",
                422,
                "validation-failed",
                "meeting-mandatory",
                Api.as(CSE).post(PATH, body));
    }

    @Test
    @StatutoryRule({"MEET-01", "MEET-02", "MEET-07", "TIME-02", "TIME-03", "REF-22"})
    void whatCalledForItIsDoneAndWhatFollowsIsDue() {
        Opened opened = opened();
        assessed(opened, "CATEGORY_3", "RSK-09");
        assertEquals(
                "OPEN",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));

        Response answer = Api.as(MANAGER).post(PATH, aDiscussion(opened));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"member.0\"")
                .body("status", equalTo("RECORDED"))
                .body("category", equalTo("CATEGORY_3"))
                .body("flags", contains("REFERRER_NOT_INFORMED"));
        assertEquals(
                "DONE",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("progress"));
        assertEquals(
                "TIME-03",
                obligations(opened.caseId(), "STRATEGY_MEETING").getFirst().get("rule"));
        assertEquals(
                "OPEN", obligations(opened.caseId(), "GIVE_FEEDBACK").getFirst().get("progress"));
        assertEquals(
                List.of("cymru.gwarchod.strategy-discussion.recorded.v1"),
                Rows.eventsOf(answer.path("id")).stream()
                        .map(e -> e.get("type"))
                        .toList());
        assertEquals("RESPONSIBLE_LA", Rows.auditOf(answer).get("basis"));
    }

    @Test
    @StatutoryRule({"AMB-4", "AMB-5", "MEET-04", "MEET-07", "TIME-02", "TIME-03"})
    void fromTheAssessmentToTheDiscussionADayAndFromThereToTheMeetingEightDays() {
        Opened opened = opened();
        UUID assessment = assessed(opened, "CATEGORY_3", "RSK-09");
        Map<String, Object> body = aDiscussion(opened);

        id(Api.as(MANAGER).post(PATH, body));

        Map<String, Object> discussion =
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst();
        assertEquals(assessment.toString(), discussion.get("trigger_record").toString());
        assertEquals(
                Duration.ofHours(24),
                Duration.between(
                        ((Timestamp) discussion.get("trigger_at")).toInstant(),
                        ((Timestamp) discussion.get("limit_at")).toInstant()));
        assertEquals(
                StatutoryClock.localDate(Instant.parse((String) body.get("heldAt")))
                        .plusDays(8)
                        .toString(),
                obligations(opened.caseId(), "STRATEGY_MEETING")
                        .getFirst()
                        .get("due_on")
                        .toString());
    }

    @Test
    @StatutoryRule("FLOW-01")
    void withImmediateRiskIntakeRecordsItBeforeAnyAssessment() {
        Opened opened = opened(true);
        assertEquals(
                "IMMEDIATE",
                obligations(opened.caseId(), "STRATEGY_DISCUSSION").getFirst().get("priority"));

        Api.as("ss-flintshire-intake").post(PATH, aDiscussion(opened)).then().statusCode(201);
        assessed(opened, "CATEGORY_4", "SIG-01");

        assertEquals(1, obligations(opened.caseId(), "STRATEGY_DISCUSSION").size(), "the rule is satisfied (AMB-28)");
        Refused.at(
                "#",
                422,
                "validation-failed",
                "immediate-branch-only",
                Api.as("ss-flintshire-intake").post(PATH, aDiscussion(opened)));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        Opened opened = opened();
        Map<String, Object> body = aDiscussion(opened);
        String key = UUID.randomUUID().toString();
        Response first = Api.as(MANAGER).post(PATH, body, key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(MANAGER).post(PATH, body, key);

        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }
}
