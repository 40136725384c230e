package cymru.gwarchod.referral.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final String SOURCE = "probe-service";

    @Inject
    Inbox inbox;

    @Inject
    ProbeHandler probe;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        probe.forget();
    }

    private Event event() {
        return event(UUID.randomUUID());
    }

    private Event event(UUID record) {
        return new Event(
                UUID.randomUUID(),
                ProbeHandler.TYPE,
                SOURCE,
                "probe",
                record,
                Instant.parse("2026-03-02T09:00:00Z"),
                json.createObjectNode().put("code", "A"));
    }

    private static List<String> parked() {
        return Rows.texts("SELECT event_id FROM parked_event WHERE source = ? ORDER BY parked_at", SOURCE);
    }

    private static List<String> seen() {
        return Rows.texts("SELECT event_id FROM inbox_event WHERE source = ?", SOURCE);
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        // given
        var event = event();

        // when
        inbox.receive(event);
        inbox.receive(event);

        // then
        assertEquals(List.of(event.id()), probe.effects());
        assertEquals(List.of(event.id().toString()), seen());
    }

    @Test
    void anEventThatTwoReadersGetAtTheSameTimeTakesEffectOnce() throws Exception {
        // given
        var together = new CyclicBarrier(4);
        var event = event();

        // when
        try (var readers = Executors.newFixedThreadPool(4)) {
            var deliveries = new ArrayList<Future<?>>();
            for (var i = 0; i < 4; i++) {
                deliveries.add(readers.submit(() -> {
                    together.await();
                    inbox.receive(event);
                    return null;
                }));
            }
            for (var delivery : deliveries) {
                delivery.get();
            }
        }

        // then
        assertEquals(List.of(event.id()), probe.effects());
        assertEquals(List.of(), parked());
    }

    @Test
    void anEventOfATypeThatNobodyWantsIsDropped() {
        var event = new Event(
                UUID.randomUUID(),
                "cymru.gwarchod.probe.ignored.v1",
                SOURCE,
                "probe",
                UUID.randomUUID(),
                Instant.EPOCH,
                json.createObjectNode());

        inbox.receive(event);

        assertEquals(List.of(), probe.effects());
        assertEquals(List.of(), parked());
    }

    @Test
    void whatHasToWaitIsParkedAndReleasedWhenItsTimeHasCome() {
        // given
        var event = event();
        probe.waitsWith(event);
        inbox.receive(event);
        assertEquals(List.of(event.id().toString()), parked());
        assertEquals(List.of(), seen());

        // when: it still has to wait
        inbox.retryParked();

        // then
        assertEquals(List.of("2"), Rows.texts("SELECT attempts FROM parked_event WHERE event_id = ?", event.id()));

        // when: no longer
        probe.nothingIsInTheWayAnyMore();
        inbox.retryParked();

        // then
        assertEquals(List.of(event.id()), probe.effects());
        assertEquals(List.of(), parked());
        inbox.receive(event);
        assertEquals(List.of(event.id()), probe.effects());
    }

    @Test
    void aHandlerThatFailsHoldsUpNothingButTheRecordItFailedOn() {
        // given
        var record = UUID.randomUUID();
        var first = event(record);
        var other = event();
        var second = event(record);
        probe.failsOn(first);

        // when
        inbox.receive(first);
        inbox.receive(other);
        inbox.receive(second);
        inbox.retryParked();

        // then
        assertEquals(List.of(other.id()), probe.effects());
        assertEquals(List.of(first.id().toString(), second.id().toString()), parked());

        // when: the fault is mended
        probe.nothingIsInTheWayAnyMore();
        inbox.retryParked();

        // then: in the order in which they were told
        assertEquals(List.of(other.id(), first.id(), second.id()), probe.effects());
        assertEquals(List.of(), parked());
    }
}
