package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an invitation to a meeting opens of the assessment, from the news that meeting-service tells. */
@QuarkusTest
class SharedForMeetingTest {

    private static final String LEAD = "health-lead";
    private static final String SOURCE = "meeting-service";
    private static final List<String> OF_THE_FORM = List.of("/form", "/trend", "/recalculation");

    private final CaseFixture theCase = aCase();
    private final UUID meeting = UUID.randomUUID();

    @BeforeEach
    void aCaseIsKnown() {
        theCase.inPlace();
    }

    @Test
    @StatutoryRule({"SERAF-27", "SHARE-01", "SHARE-02", "SHARE-04", "AMB-17"})
    void theSummaryByInvitationTheFormByGrantNeitherAfterTheMeeting() {
        // given
        Drafts.At at = Drafts.completed(theCase.caseId, 2, 1, 0);
        seen(404, 404, at);

        // when invited, then the summary and no form
        hear(meeting("convened", "SUMMARY"));
        seen(200, 404, at);

        // when the form is granted, then it too, without who said or wrote it
        hear(meeting("sharing-changed", "FULL"));
        seen(200, 200, at);
        Response form = Api.as(LEAD).get(at.path() + "/form");
        form.then()
                .body("view", equalTo("granted"))
                .body("answers.size()", equalTo(29))
                .body("answers.'RSK-01'.note", equalTo("Seen twice in March by the key worker."))
                .body("answers.'RSK-01'", not(hasKey("savedBy")))
                .body("answers.'RSK-01'", not(hasKey("source")))
                .body("$", not(hasKey("contributors")))
                .body("$", not(hasKey("overrides")))
                .body("$", not(hasKey("accountableAssessor")))
                .body("assessorAgency", equalTo("SS-FLINTSHIRE"));
        assertEquals("granted GRANTED_FULL ALLOWED", audited(form));
        Response calculated = Api.as(LEAD).get(at.path() + "/recalculation");
        calculated.then().body("view", equalTo("granted"));
        assertEquals("granted GRANTED_FULL ALLOWED", audited(calculated));

        // when it is taken back, then the summary alone
        hear(meeting("sharing-changed", "SUMMARY"));
        seen(200, 404, at);

        // when the meeting has closed, then nothing, whatever was granted
        hear(meeting("sharing-changed", "FULL"), meeting("closed", "FULL"));
        seen(404, 404, at);
    }

    @Test
    @StatutoryRule("SHARE-02")
    void theGrantOfOneMeetingDoesNotOutliveItInAnother() {
        Drafts.At at = Drafts.completed(theCase.caseId, 2, 1, 0);
        UUID review = UUID.randomUUID();
        hear(meeting("convened", "FULL"), meeting(review, "convened", "SUMMARY", LEAD));
        seen(200, 200, at);

        hear(meeting("closed", "FULL"));

        seen(200, 404, at);
        hear(meeting(review, "closed", "SUMMARY", LEAD));
        seen(404, 404, at);
    }

    @Test
    @StatutoryRule("SHARE-02")
    void aDraftIsOpenedToNobodyOutsideTheAuthority() {
        // given a completed assessment, which is granted, and the draft of the next
        Drafts.At completed = Drafts.completed(theCase.caseId, 2, 1, 0);
        Drafts.At draft = Drafts.filled(theCase.caseId, 2, 1, 0);
        hear(meeting("convened", "FULL"));
        seen(200, 200, completed);

        // then the draft is absent by every way to it that is open to the form alone
        for (String ofTheForm : OF_THE_FORM) {
            Api.as(LEAD).get(draft.path() + ofTheForm).then().statusCode(404).body("code", equalTo("not-found"));
        }
        Api.as(Drafts.WORKER).get(draft.path() + "/trend").then().statusCode(200);
    }

    @Test
    @StatutoryRule("SHARE-02")
    void withTheCaseItEndsToo() {
        Drafts.At at = Drafts.completed(theCase.caseId, 2, 1, 0);
        hear(meeting("convened", "FULL"));

        hear(theCase.ended("NO_FURTHER_ACTION", Instant.now()));

        seen(404, 404, at);
        Api.as(Drafts.WORKER).get(at.path()).then().statusCode(200);
        hear(meeting("sharing-changed", "FULL"));
        seen(404, 404, at);
    }

    @Test
    void anInvitationWaitsForItsCase() {
        CaseFixture later = aCase();
        hear(meeting(later.caseId, UUID.randomUUID(), "convened", "SUMMARY", LEAD));

        later.inPlace();
        Drafts.At at = Drafts.completed(later.caseId, 2, 1, 0);
        CaseFixture.hearParked();

        Api.as(LEAD).get(at.path()).then().statusCode(200);
    }

    @Test
    @StatutoryRule("SHARE-02")
    void whereMeetingServiceIsNotHeardOfInvitationsAreNotHonoured() {
        Drafts.At at = Drafts.completed(theCase.caseId, 2, 1, 0);
        hear(meeting("convened", "FULL"));
        try {
            polled(Instant.now().minus(Duration.ofMinutes(10)));
            seen(404, 404, at);
            Api.as(LEAD)
                    .get("/v1/assessments?caseId=" + theCase.caseId)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            Api.as(Drafts.WORKER).get(at.path() + "/form").then().statusCode(200);

            polled(Instant.now());
            seen(200, 200, at);
            Api.as(LEAD)
                    .get("/v1/assessments?caseId=" + theCase.caseId)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(at.id()));
        } finally {
            Rows.change("DELETE FROM feed_cursor WHERE source = ?", SOURCE);
        }
    }

    private static void seen(int summary, int form, Drafts.At at) {
        Api.as(LEAD).get(at.path()).then().statusCode(summary);
        for (String ofTheForm : OF_THE_FORM) {
            Api.as(LEAD).get(at.path() + ofTheForm).then().statusCode(form);
        }
    }

    private Event meeting(String what, String shareLevel) {
        return meeting(meeting, what, shareLevel, LEAD);
    }

    private Event meeting(UUID id, String what, String shareLevel, String invited) {
        return meeting(theCase.caseId, id, what, shareLevel, invited);
    }

    private static Event meeting(UUID caseId, UUID id, String what, String shareLevel, String invited) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.meeting." + what + ".v1",
                SOURCE,
                "meeting",
                id,
                Instant.now(),
                new ObjectMapper()
                        .valueToTree(Map.of(
                                "meetingId",
                                id.toString(),
                                "caseId",
                                caseId.toString(),
                                "responsibleAgency",
                                "SS-FLINTSHIRE",
                                "invitees",
                                List.of(
                                        Map.of(
                                                "agency",
                                                "HEALTH-BETSI",
                                                "person",
                                                "person:" + TestTokens.ISSUER + "#" + TestTokens.subject(invited),
                                                "shareLevel",
                                                shareLevel),
                                        Map.of("agency", "POLICE-NORTH-WALES", "shareLevel", "SUMMARY")))));
    }

    private static void polled(Instant at) {
        Rows.change("DELETE FROM feed_cursor WHERE source = ?", SOURCE);
        Rows.change(
                "INSERT INTO feed_cursor (source, cursor, polled_at) VALUES (?, '0.0', ?)",
                SOURCE,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private static String audited(Response answer) {
        return Rows.texts(
                        "SELECT view_name || ' ' || basis || ' ' || outcome FROM audit_entry WHERE request_id = ?",
                        answer.header("X-Request-ID"))
                .getFirst();
    }
}
