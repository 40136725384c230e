package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.KIND;
import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static cymru.gwarchod.referral.scenario.ObligationFixture.proclaimed;
import static cymru.gwarchod.referral.scenario.ObligationFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.CalendarChanged;
import cymru.gwarchod.obligations.CalendarChanged.Proclaimed;
import cymru.gwarchod.obligations.Calendars;
import cymru.gwarchod.obligations.DueSweep;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.Bilingual;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar;
import cymru.gwarchod.statutoryclock.WorkingDayCalendar.ProclaimedDay;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thursday 1 June 2034 and seven working days: Monday 12 June; with 7 June proclaimed, Tuesday 13 June. */
@QuarkusTest
@StatutoryRule("TIME-R7")
class CalendarChangeTest {

    private static final Instant TRIGGER = Instant.parse("2034-06-01T09:00:00Z");
    private static final Proclaimed THANKS = proclaimed("2034-06-07", "Day of thanks", "Diwrnod o ddiolch");
    private static final Proclaimed SECOND = proclaimed("2034-06-08", "Second day", "Ail ddiwrnod");

    /** Of each test its own: what is parked is tried again meanwhile, and must not stand before another test's event. */
    private final String source = "calendar-probe-" + UUID.randomUUID();

    private final UUID child = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final Instant now = Instant.now();

    @Inject
    Inbox inbox;

    @Inject
    Obligations obligations;

    @Inject
    Calendars calendars;

    @Inject
    DueSweep sweep;

    @Inject
    ScenarioClock clock;

    @Inject
    ObjectMapper json;

    /** Nothing that another test proclaimed counts here. */
    @BeforeEach
    void theCalendarIsTheReleases() {
        Rows.change("DELETE FROM proclaimed_day");
        Rows.resetClock();
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.change("DELETE FROM proclaimed_day");
        Rows.change("DELETE FROM inbox_event WHERE source = ?", source);
        Rows.change("DELETE FROM parked_event WHERE source = ?", source);
        Rows.resetClock();
        clock.position();
    }

    /** Has it take effect, as the reader of a feed does: what a busy database refuses once is tried again. */
    private void hear(Event event) {
        inbox.receive(event);
        for (var tries = 0; isParked(event) && tries < 5; tries++) {
            inbox.retryParked();
        }
        assertFalse(isParked(event), "the event took no effect; the log says why");
    }

    private static boolean isParked(Event event) {
        return !Rows.of("SELECT 1 FROM parked_event WHERE event_id = ?", event.id())
                .isEmpty();
    }

    private UUID open(PeriodId period) {
        return open(UUID.randomUUID(), period);
    }

    private UUID open(UUID triggerRecord, PeriodId period) {
        SystemWork.run("TEST", scope -> obligations.open(opening(child, triggerRecord, period, TRIGGER), now));
        return (UUID) Rows.of("SELECT id FROM obligation WHERE trigger_record = ?", triggerRecord)
                .getFirst()
                .get("id");
    }

    private static String dueOn(UUID id) {
        return Rows.texts("SELECT due_on FROM obligation WHERE id = ?", id).getFirst();
    }

    private static Map<String, Object> row(UUID id) {
        return Rows.of("SELECT * FROM obligation WHERE id = ?", id).getFirst();
    }

    @Test
    void anOpenDeadlineMovesOnceAndTheOldOneIsKept() {
        // given
        var seraf = open(PeriodId.SERAF);
        assertEquals("2034-06-12", dueOn(seraf));

        // when: told twice, and by another event too
        var event = told(json, source, THANKS);
        hear(event);
        hear(event);
        hear(told(json, source, THANKS));

        // then
        var moved = row(seraf);
        assertEquals("2034-06-13", moved.get("due_on").toString());
        assertEquals("2034-06-12", moved.get("moved_from").toString());
        assertEquals(1L, moved.get("version"));
        var before = Rows.of("SELECT * FROM obligation_move WHERE obligation_id = ?", seraf);
        assertEquals(1, before.size());
        assertEquals("2034-06-12", before.getFirst().get("due_on").toString());
        assertEquals("wales-2026.1", before.getFirst().get("calendar_from"));
        assertEquals(moved.get("calendar"), before.getFirst().get("calendar_to"));
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MOVED), Rows.events(seraf));
        assertEquals(
                List.of("{\"dueOn\": \"2034-06-13\", \"movedFrom\": \"2034-06-12\"}"),
                Rows.texts(
                        "SELECT jsonb_build_object('dueOn', payload -> 'dueOn', 'movedFrom', payload -> 'movedFrom')"
                                + " FROM outbox_event WHERE aggregateid = ? AND type = ?",
                        seraf,
                        ObligationEvent.MOVED));
    }

    @Test
    void eachMoveLeavesItsRowInTheAudit() {
        // given
        var seraf = open(PeriodId.SERAF);

        // when
        hear(told(json, source, THANKS));

        // then
        var audit = Rows.of("SELECT * FROM audit_entry WHERE record_id = ?", seraf);
        assertEquals(1, audit.size());
        assertEquals("recomputeObligation", audit.getFirst().get("operation"));
        assertEquals("client:referral-service", audit.getFirst().get("actor"));
        assertEquals("SYSTEM", audit.getFirst().get("actor_kind"));
        assertEquals(child, audit.getFirst().get("child_id"));
        assertEquals("CONSUME_" + CalendarChanged.TYPE, audit.getFirst().get("basis"));
        // It waits for its link of the chain, or has it already.
        assertEquals(
                List.of("1"),
                Rows.texts(
                        "SELECT count(*) FROM (SELECT entry_id FROM audit_pending UNION ALL SELECT entry_id FROM audit_link) c"
                                + " WHERE entry_id = ?",
                        audit.getFirst().get("id")));
    }

    @Test
    void whatIsClosedOrCountsAnotherWayStays() {
        // given
        var met = open(record, PeriodId.SERAF);
        SystemWork.run("TEST", scope -> obligations.meet(Which.setOffBy(child, KIND, record), now));
        var cancelled = UUID.randomUUID();
        var closed = open(cancelled, PeriodId.SERAF);
        SystemWork.run("TEST", scope -> obligations.cancel(Which.setOffBy(child, KIND, cancelled), "REJECTED", now));
        var hours = open(PeriodId.STRATEGY_DISCUSSION);
        var days = open(PeriodId.STRATEGY_MEETING);
        var months = open(PeriodId.REVIEW_MEETING);

        // when
        hear(told(json, source, THANKS));

        // then
        for (var untouched : List.of(met, closed, hours, days, months)) {
            assertEquals("wales-2026.1", row(untouched).get("calendar"));
            assertTrue(!Rows.events(untouched).contains(ObligationEvent.MOVED));
            assertEquals(List.of(), Rows.texts("SELECT 1 FROM obligation_move WHERE obligation_id = ?", untouched));
        }
    }

    @Test
    void whatIsCountedAfterwardsCountsTheNewCalendar() {
        // when
        hear(told(json, source, THANKS));
        var seraf = open(PeriodId.SERAF);

        // then
        assertEquals("2034-06-13", dueOn(seraf));
        assertTrue(row(seraf).get("calendar").toString().startsWith("wales-2026.1+1."));
        assertEquals(List.of(ObligationEvent.OPENED), Rows.events(seraf));
    }

    @Test
    void aSecondDayMovesItAgainAndEveryOldDateIsKept() {
        // given
        var seraf = open(PeriodId.SERAF);
        hear(told(json, source, THANKS));

        // when: the second event repeats the first day
        hear(told(json, source, THANKS, SECOND));

        // then
        assertEquals("2034-06-14", dueOn(seraf));
        assertEquals(
                List.of("2034-06-12", "2034-06-13"),
                Rows.texts("SELECT due_on FROM obligation_move WHERE obligation_id = ? ORDER BY due_on", seraf));
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MOVED, ObligationEvent.MOVED), Rows.events(seraf));
    }

    @Test
    void itIsExplainedWithTheCalendarThatCountedIt() {
        // given
        open(record, PeriodId.SERAF);
        var before = state(ObligationEvent.OPENED);

        // when
        hear(told(json, source, THANKS));

        // then
        var after = state(ObligationEvent.MOVED);
        SystemWork.run("TEST", scope -> {
            var first = calendars.explain(before).orElseThrow();
            var now = calendars.explain(after).orElseThrow();
            assertEquals(LocalDate.parse("2034-06-12"), first.due().dueOn());
            assertEquals(LocalDate.parse("2034-06-13"), now.due().dueOn());
            assertEquals(before.due(), first.due());
            assertEquals(
                    "Dydd Mercher 7 Mehefin 2034: Diwrnod o ddiolch, ni chaiff ei gyfrif",
                    now.days().get(6).text().cy());
        });
    }

    private ObligationEvent.State state(String type) {
        var payload = Rows.texts(
                        "SELECT e.payload FROM outbox_event e JOIN obligation o ON o.id = e.aggregateid"
                                + " WHERE o.trigger_record = ? AND e.type = ?",
                        record,
                        type)
                .getFirst();
        try {
            return json.readValue(payload, ObligationEvent.State.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasOverdueAndLiesAheadAgainIsToldAgainWhenItPasses() {
        // given: the day was proclaimed late, after it had passed
        var seraf = open(PeriodId.SERAF);
        at("2034-06-13T09:00:00Z");
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.OVERDUE), Rows.events(seraf));

        // when
        hear(told(json, source, THANKS));
        sweep.sweep();

        // then: in time again
        assertEquals(
                List.of(ObligationEvent.OPENED, ObligationEvent.OVERDUE, ObligationEvent.MOVED), Rows.events(seraf));

        // when: that day has passed too
        at("2034-06-14T09:00:00Z");
        sweep.sweep();

        // then: once for each due moment
        assertEquals(
                List.of(
                        ObligationEvent.OPENED,
                        ObligationEvent.OVERDUE,
                        ObligationEvent.MOVED,
                        ObligationEvent.OVERDUE),
                Rows.events(seraf));
    }

    private void at(String moment) {
        clock.moveTo(Duration.between(Instant.now(), Instant.parse(moment)).toMillis());
        sweep.sweep();
    }

    @Test
    void aDayThatCannotBeProclaimedChangesNothingAndWaitsForRepair() {
        // given
        var seraf = open(PeriodId.SERAF);
        var saturday = told(json, source, THANKS, proclaimed("2034-06-10", "A Saturday", "Dydd Sadwrn"));

        // when
        inbox.receive(saturday);

        // then
        assertEquals("2034-06-12", dueOn(seraf));
        assertEquals(List.of(), Rows.texts("SELECT day FROM proclaimed_day"));
        assertEquals(
                List.of(saturday.id().toString()),
                Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", source));
    }

    @Test
    void theVersionNamesTheDaysWhateverTheOrderInWhichTheyWereTold() {
        // given: as the teller counts it
        var teller = WorkingDayCalendar.released()
                .withProclaimedDay(new ProclaimedDay(THANKS.date(), new Bilingual(THANKS.nameEn(), THANKS.nameCy())))
                .withProclaimedDay(new ProclaimedDay(SECOND.date(), new Bilingual(SECOND.nameEn(), SECOND.nameCy())));

        // when
        hear(told(json, source, SECOND));
        hear(told(json, source, THANKS));

        // then
        assertEquals(
                teller.version(),
                SystemWork.call("TEST", scope -> calendars.inForce().version()));
    }
}
