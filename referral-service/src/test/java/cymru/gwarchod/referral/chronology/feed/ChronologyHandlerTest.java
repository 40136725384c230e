package cymru.gwarchod.referral.chronology.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is heard belongs to the same stories whatever the order in which it arrives. */
@QuarkusTest
class ChronologyHandlerTest {

    private static final Instant NOON = Instant.parse("2026-05-11T11:00:00Z");

    private final String caseId = UUID.randomUUID().toString();
    private final String notification = UUID.randomUUID().toString();
    private final String placement = UUID.randomUUID().toString();
    private final String child = UUID.randomUUID().toString();

    @Inject
    ChronologyFixture events;

    @AfterEach
    void tidyUp() {
        ChronologyFixture.tidyUp();
    }

    private List<String> story() {
        return Rows.texts("""
                SELECT e.type FROM chronology_story s JOIN chronology_entry e ON e.record_id = s.record_id
                WHERE s.story_id = ? ORDER BY e.occurred_at, e.id""", UUID.fromString(caseId));
    }

    private void filed() {
        events.filed(notification, "W06000002", NOON);
    }

    private void linked() {
        events.told(
                "child.linked",
                NOON.plusSeconds(60),
                Map.of("notificationId", notification, "childId", child, "match", "EXACT", "caseId", caseId));
    }

    private void started() {
        events.told(
                "placement.started",
                NOON.plusSeconds(120),
                Map.of("notificationId", notification, "placementId", placement, "childId", child));
    }

    private void ended() {
        events.told(
                "placement.ended",
                NOON.plusSeconds(180),
                Map.of("placementId", placement, "childId", child, "reason", "MOVED"));
    }

    @Test
    void aPlacementBelongsToTheCaseOfTheChildWhoseItIs() {
        filed();
        linked();
        started();
        ended();

        assertEquals(
                List.of(
                        "cymru.gwarchod.placement-notification.filed.v1",
                        "cymru.gwarchod.placement.started.v1",
                        "cymru.gwarchod.placement.ended.v1"),
                story());
    }

    @Test
    void theSameHoldsWhereTheLinkComesLastAndTheEndBeforeTheBeginning() {
        ended();
        assertEquals(
                List.of("1"),
                Rows.texts("SELECT count(*) FROM parked_event WHERE source = ?", ChronologyFixture.SOURCE));
        started();
        filed();
        linked();
        events.everythingIsHeard();

        assertEquals(3, story().size());
    }

    @Test
    void aNotificationWhoseChildIsNobodysCaseBelongsToNone() {
        filed();
        events.told("child.linked", NOON, Map.of("notificationId", notification, "childId", child, "match", "NEW"));

        assertEquals(List.of(), story());
    }

    @Test
    void aBirthdayBelongsToNoCaseWhereNoneIsOpen() {
        String birthday = events.told("person.turned-18", NOON, Map.of("childId", child, "birthday", "2026-05-11"));

        assertEquals(
                List.of("0"),
                Rows.texts("SELECT count(*) FROM chronology_entry WHERE child_id = ?", UUID.fromString(child)));
        assertEquals(
                List.of(),
                Rows.texts("SELECT event_id FROM parked_event WHERE event_id = ?", UUID.fromString(birthday)));
    }

    @Test
    void anEventThatNamesNoRecordIsKeptForLater() {
        String broken = events.told("meeting.held", NOON, Map.of("caseId", caseId));

        assertEquals(
                List.of(broken),
                Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", ChronologyFixture.SOURCE));
        assertEquals(List.of(), story());
    }

    @Test
    void aDutyWhoseLinkIsAListLeadsToItsCase() {
        Map<String, Object> duty = new HashMap<>();
        duty.put("obligationId", UUID.randomUUID().toString());
        duty.put("kind", "STRATEGY_DISCUSSION");
        duty.put("rule", "TIME-02");
        duty.put("strength", "COMPLY");
        duty.put("pack", "GUIDANCE_2010_DRAFT-1");
        duty.put("calendar", "wales-2026.1");
        duty.put("childId", child);
        duty.put("caseId", caseId);
        duty.put("triggerRecord", UUID.randomUUID().toString());
        duty.put("trigger", NOON.minusSeconds(86_400).toString());
        duty.put("dueOn", "2026-05-11");
        duty.put("limit", NOON.toString());
        duty.put("hours", true);
        duty.put("lastWorkingDay", "2026-05-11");
        duty.put("ownerAgency", "SS-FLINTSHIRE");
        duty.put("localAuthority", "W06000005");
        duty.put("ownerRole", "ss-team-manager");
        duty.put("priority", "NORMAL");
        duty.put("link", "/v1/strategy-discussions?caseId=" + caseId);
        duty.put("progress", "OPEN");
        duty.put("version", 1);
        String overdue = events.told("obligation.overdue", NOON, duty);

        assertEquals(
                List.of("/v1/cases/" + caseId),
                Rows.texts("SELECT subject FROM chronology_entry WHERE id = ?", UUID.fromString(overdue)));
    }

    @Test
    void aFeedThatIsReadTwiceTellsNothingTwice() {
        String meeting = UUID.randomUUID().toString();
        events.told("meeting.held", NOON, Map.of("caseId", caseId, "meetingId", meeting));
        Rows.change("UPDATE feed_cursor SET cursor = '0.0' WHERE source = 'referral-service'");

        events.everythingIsHeard();

        assertEquals(1, story().size());
        assertEquals(List.of(), Rows.texts("SELECT id FROM chronology_entry GROUP BY id HAVING count(*) > 1"));
    }
}
