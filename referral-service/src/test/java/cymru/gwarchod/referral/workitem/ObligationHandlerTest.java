package cymru.gwarchod.referral.workitem;

import static cymru.gwarchod.referral.workitem.WorkItemFixture.SOURCE;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.aWorkItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of an obligation carry its whole state, so nothing depends on the order in which they arrive. */
@QuarkusTest
class ObligationHandlerTest {

    private static final Instant DONE = Instant.parse("2026-04-11T09:00:00Z");

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM work_item WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
    }

    private static List<String> progress(UUID id) {
        return Rows.texts("SELECT progress || ' ' || obligation_version FROM work_item WHERE id = ?", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210", "0011220", "2200"})
    void theNewestStateStandsWhateverTheOrder(String order) {
        // given
        var opened = aWorkItem();
        var overdue = opened.then("OPEN", DONE);
        var met = overdue.then("DONE", DONE);
        var events = List.of(
                opened.told(ObligationEvent.OPENED, json),
                overdue.told(ObligationEvent.OVERDUE, json),
                met.told(ObligationEvent.MET, json));

        // when
        order.chars().map(digit -> digit - '0').mapToObj(events::get).forEach(inbox::receive);

        // then
        assertEquals(List.of("DONE 2"), progress(opened.id()));
        assertEquals(
                List.of("1"),
                Rows.texts(
                        "SELECT count(*) FROM work_item WHERE id = ? AND done_at = '2026-04-11T09:00:00Z'",
                        opened.id()));
    }

    @Test
    void anOlderStateUnderAnotherIdIsNoNews() {
        // given
        var opened = aWorkItem();
        inbox.receive(opened.then("CANCELLED", DONE).told(ObligationEvent.CANCELLED, json));

        // when: sent again as another event, as after a repair of a feed
        inbox.receive(opened.told(ObligationEvent.OPENED, json));
        inbox.receive(opened.told(ObligationEvent.OPENED, json));

        // then
        assertEquals(List.of("CANCELLED 1"), progress(opened.id()));
    }

    @Test
    void workThatChangesHandsIsListedByItsNewOwner() {
        // given
        var opened = aWorkItem();
        inbox.receive(opened.told(ObligationEvent.OPENED, json));

        // when
        inbox.receive(
                opened.then("OPEN", DONE).of(WorkItemFixture.ANOTHER_AGENCY).told(ObligationEvent.MOVED, json));

        // then
        assertEquals(
                List.of(WorkItemFixture.ANOTHER_AGENCY),
                Rows.texts("SELECT owner_agency FROM work_item WHERE id = ?", opened.id()));
    }

    @Test
    void aStateWithFieldsThatThisReleaseDoesNotKnowIsTakenOver() {
        // given
        var opened = aWorkItem();
        var event = opened.told(ObligationEvent.OPENED, json);

        // when
        inbox.receive(new Event(
                event.id(),
                event.type(),
                event.source(),
                event.aggregateType(),
                event.aggregateId(),
                event.time(),
                ((ObjectNode) event.data()).put("addedLater", true)));

        // then
        assertEquals(List.of("OPEN 0"), progress(opened.id()));
    }

    @Test
    void whatIsNoStateIsKeptForLaterAndHoldsUpNothing() {
        // given
        var broken = new Event(
                UUID.randomUUID(),
                ObligationEvent.OPENED,
                SOURCE,
                "obligation",
                UUID.randomUUID(),
                DONE,
                json.createArrayNode());
        var opened = aWorkItem();

        // when
        inbox.receive(broken);
        inbox.receive(opened.told(ObligationEvent.OPENED, json));

        // then
        assertEquals(List.of("OPEN 0"), progress(opened.id()));
        assertEquals(
                List.of(broken.id().toString()),
                Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", SOURCE));
    }
}
