package cymru.gwarchod.referral.casefile.feed;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.casefile.CaseCalls.accepted;
import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.referral.ReferralFixture.anImmediateReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The work on a case ends in meeting-service; here the case ends with it, once, and nobody in it is forgotten. */
@QuarkusTest
class CaseClosedHandlerTest {

    private static final String SOURCE = "meeting-service";

    private final Instant closedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Inbox inbox;

    @Inject
    Obligations obligations;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
    }

    @Test
    void theCaseEndsOnceAndItsAuthorityKeepsTheRecord() {
        // given
        String referral = received(aKnownChild());
        accepted(FLINTSHIRE, referral);
        UUID caseId = caseOf(referral);

        // when: told twice, under two ids
        inbox.receive(closed(caseId, "PLAN_ENDED"));
        inbox.receive(closed(caseId, "PLAN_ENDED"));

        // then
        assertEquals(List.of("cymru.gwarchod.case.opened.v1", "cymru.gwarchod.case.ended.v1"), Rows.events(caseId));
        Api.as(FLINTSHIRE)
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closureReason", equalTo("PLAN_ENDED"))
                .body("closedAt", equalTo(closedAt.toString()));
    }

    @Test
    void aCaseThatNeededNoPlanEndsLikeOneWhosePlanEnded() {
        // given
        String referral = received(aKnownChild());
        accepted(FLINTSHIRE, referral);
        UUID caseId = caseOf(referral);

        // when
        inbox.receive(closed(caseId, "NO_FURTHER_ACTION"));

        // then its authority keeps it
        Api.as(FLINTSHIRE)
                .get("/v1/cases/" + caseId)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closureReason", equalTo("NO_FURTHER_ACTION"));
    }

    @Test
    void whatWasStillToBeDoneIsCancelledAndSaysWhy() {
        // given
        String referral = received(aKnownChild());
        accepted(FLINTSHIRE, referral);
        UUID caseId = caseOf(referral);
        SystemWork.run("TEST", scope -> obligations.open(toDoIn(caseId), closedAt));

        // when
        inbox.receive(closed(caseId, "PLAN_ENDED"));

        // then
        Map<String, Object> obligation =
                Rows.of("SELECT * FROM obligation WHERE case_id = ?", caseId).getFirst();
        assertEquals("CANCELLED", obligation.get("progress"));
        assertEquals("CASE_PLAN_ENDED", obligation.get("reason"));
        assertEquals(
                "cymru.gwarchod.obligation.cancelled.v1",
                Rows.events((UUID) obligation.get("id")).getLast());
    }

    @Test
    void thePoliceNeedNoLongerLook() {
        // given
        String referral = received(anImmediateReferral().with("child", aKnownChild()));
        accepted(FLINTSHIRE, referral);
        Api.as("police-ppu").get("/v1/referrals/" + referral).then().statusCode(200);

        // when
        inbox.receive(closed(caseOf(referral), "PLAN_ENDED"));

        // then
        Api.as("police-ppu").get("/v1/referrals/" + referral).then().statusCode(404);
        Api.as("lead-glannant").get("/v1/referrals/" + referral).then().statusCode(200);
    }

    @Test
    void aReferralThatNobodyHasDecidedOnGoesOnInANewCase() {
        // given: the second one came while the end was being decided elsewhere
        Map<String, Object> child = aKnownChild();
        String decided = received(child);
        accepted(FLINTSHIRE, decided);
        String undecided = received(child);
        UUID ended = caseOf(decided);
        Map<String, Object> before = Rows.row("referral", undecided);
        assertEquals(ended, before.get("case_id"));

        // when
        inbox.receive(closed(ended, "PLAN_ENDED"));

        // then
        Map<String, Object> after = Rows.row("referral", undecided);
        UUID next = (UUID) after.get("case_id");
        assertNotEquals(ended, next);
        assertNull(Rows.row("case_file", next.toString()).get("closed_at"));
        assertEquals(before.get("received_at"), after.get("received_at"));
        assertEquals("RECEIVED", after.get("status"));
        assertEquals(ended, caseOf(decided));
        assertEquals(
                List.of("cymru.gwarchod.referral.received.v1", "cymru.gwarchod.referral.redirected.v1"),
                Rows.events(UUID.fromString(undecided)));
        Api.as(FLINTSHIRE).get("/v1/cases/" + next).then().statusCode(200).body("state", equalTo("RECEIVED"));
    }

    @Test
    void anEndForAReasonThatThisReleaseDoesNotKnowWaits() {
        // given
        String referral = received(aKnownChild());
        UUID caseId = caseOf(referral);
        Event unknown = closed(caseId, "SOMETHING_NEW");

        // when
        inbox.receive(unknown);

        // then
        assertNull(Rows.row("case_file", caseId.toString()).get("closed_at"));
        assertEquals(
                List.of(unknown.id().toString()),
                Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", SOURCE));
    }

    private static UUID caseOf(String referral) {
        return (UUID) Rows.row("referral", referral).get("case_id");
    }

    private static Opening toDoIn(UUID caseId) {
        return new Opening(
                "TEST_OF_ENDING",
                PeriodId.SERAF,
                Instant.now(),
                UUID.randomUUID(),
                caseId,
                UUID.randomUUID(),
                "/v1/cases/" + caseId,
                new Opening.Owner(new AgencyCode("SS-FLINTSHIRE"), "W06000005", "ss-intake", Optional.empty()),
                Opening.Priority.NORMAL);
    }

    private Event closed(UUID caseId, String reason) {
        return new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.case.closed.v1",
                SOURCE,
                "case",
                caseId,
                closedAt,
                json.createObjectNode()
                        .put("caseId", caseId.toString())
                        .put("childId", UUID.randomUUID().toString())
                        .put("reason", reason)
                        .put("closedAt", closedAt.toString()));
    }
}
