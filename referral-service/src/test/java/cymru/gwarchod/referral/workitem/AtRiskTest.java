package cymru.gwarchod.referral.workitem;

import static cymru.gwarchod.referral.workitem.WorkItemFixture.AGENCY;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.SOURCE;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.aWorkItem;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.workerOf;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other services tell of drafts and meetings, as codes of the work that waits for them. */
@QuarkusTest
class AtRiskTest {

    private static final String DRAFT = "cymru.gwarchod.assessment.draft-saved.v1";
    private static final String COMPLETED = "cymru.gwarchod.assessment.completed.v1";
    private static final String CONVENED = "cymru.gwarchod.meeting.convened.v1";
    private static final String RESCHEDULED = "cymru.gwarchod.meeting.rescheduled.v1";
    private static final String HELD = "cymru.gwarchod.meeting.held.v1";

    private final UUID caseId = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @Inject
    DomainClock domainClock;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM work_item WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM preparation WHERE case_id = ?", caseId);
        Rows.change("DELETE FROM chronology_entry WHERE record_id = ?", caseId);
    }

    private void tell(String type, Map<String, Object> data) {
        inbox.receive(new Event(
                UUID.randomUUID(), type, SOURCE, "record", record, domainClock.now(), json.valueToTree(data)));
    }

    private void draft(boolean complete) {
        tell(DRAFT, Map.of("assessmentId", record, "caseId", caseId, "complete", complete));
    }

    private void meeting(String type, String kind, String... agencies) {
        tell(
                type,
                Map.of(
                        "meetingId",
                        record,
                        "caseId",
                        caseId,
                        "kind",
                        kind,
                        "scheduledAt",
                        domainClock.now().toString(),
                        "invitees",
                        Arrays.stream(agencies)
                                .map(agency -> Map.of("agency", agency, "shareLevel", "SUMMARY"))
                                .toList()));
    }

    private WorkItemFixture waiting(String kind) {
        var item = aWorkItem().kind(kind).ofCase(caseId).due(domainClock.now().plus(Duration.ofDays(2)));
        inbox.receive(item.told(ObligationEvent.OPENED, json));
        return item;
    }

    private static void atRisk(String... codes) {
        workerOf(AGENCY).list("/v1/work-items").then().statusCode(200).body("items[0].atRisk", equalTo(List.of(codes)));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE_SERAF", "REASSESS"})
    void anAssessmentIsAtRiskUntilItsFormIsComplete(String kind) {
        waiting(kind);
        atRisk("NO_DRAFT");

        draft(false);
        atRisk("DRAFT_INCOMPLETE");

        draft(true);
        atRisk();

        draft(false);
        atRisk("DRAFT_INCOMPLETE");

        tell(COMPLETED, Map.of("assessmentId", record, "caseId", caseId, "childId", UUID.randomUUID()));
        atRisk("NO_DRAFT");
    }

    @ParameterizedTest
    @CsvSource({"STRATEGY_MEETING, STRATEGY, REVIEW", "REVIEW_MEETING, REVIEW, STRATEGY"})
    void aMeetingIsAtRiskUntilItHasADateAndSomebodyOfThePolice(String work, String kind, String otherKind) {
        waiting(work);
        atRisk("NO_DATE_SET");

        meeting(CONVENED, kind, "SS-GWYNEDD", "EDUCATION-GWYNEDD");
        atRisk("NO_POLICE_PARTICIPANT");

        meeting(RESCHEDULED, kind, "SS-GWYNEDD", "POLICE-NORTH-WALES");
        atRisk();

        meeting(HELD, kind, "SS-GWYNEDD");
        atRisk("NO_DATE_SET");

        meeting(CONVENED, otherKind, "POLICE-NORTH-WALES");
        atRisk("NO_DATE_SET");
    }

    @Test
    void whatIsDoneIsAtNoRisk() {
        var item = waiting("STRATEGY_MEETING");

        inbox.receive(item.then("DONE", domainClock.now()).told(ObligationEvent.MET, json));

        atRisk();
    }

    @Test
    void aNoticeThatNobodyHasTakenNoteOfIsSaid() {
        // given
        var item = waiting("OTHER_WORK");
        atRisk();

        // when: somebody in the agency was told of what set it off
        Rows.change("""
                INSERT INTO notification (id, kind, record_type, record_id, recipient_agency, recipient_role, created_at, version)
                VALUES (gen_random_uuid(), 'TEST', 'referral', ?, ?, 'practitioner', now(), 0)""", item.triggerRecord(), AGENCY);

        // then
        try {
            atRisk("NOT_ACKNOWLEDGED");
            Rows.change(
                    "UPDATE notification SET acknowledged_at = now(), acknowledged_by = 'person:i#s' WHERE record_id = ?",
                    item.triggerRecord());
            atRisk();
        } finally {
            Rows.change("DELETE FROM notification WHERE record_id = ?", item.triggerRecord());
        }
    }
}
