package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.KIND;
import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.Departure;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.statutoryclock.TimelinessStatus;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a clock: departed from, replaced, stopped; never silently, and a breach stays one. */
@QuarkusTest
class ObligationLifecycleTest {

    private static final String MANAGER = "person:i#manager";
    private static final String REASON = "The panel sits a day later; the child was offered an earlier date.";

    private final UUID child = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant dayBeforeYesterday = now.minus(Duration.ofDays(2));

    @Inject
    Obligations obligations;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
    }

    private static <T> T inSystemWork(Supplier<T> work) {
        return SystemWork.call("TEST", scope -> work.get());
    }

    /** Due 24 hours after its trigger. */
    private UUID open(Instant trigger) {
        inSystemWork(() -> obligations.open(opening(child, record, PeriodId.STRATEGY_DISCUSSION, trigger), now));
        return id(record);
    }

    private static UUID id(UUID triggerRecord) {
        return (UUID) Rows.of("SELECT id FROM obligation WHERE trigger_record = ?", triggerRecord)
                .getFirst()
                .get("id");
    }

    private ObligationEvent.State last(UUID id) {
        var payload = Rows.texts(
                        "SELECT payload FROM outbox_event WHERE aggregateid = ? ORDER BY xid DESC, sequence DESC", id)
                .getFirst();
        try {
            return json.readValue(payload, ObligationEvent.State.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean depart(UUID id) {
        return inSystemWork(() -> obligations.depart(id, REASON, MANAGER, now));
    }

    @Test
    @StatutoryRule("COMP-02")
    void aDepartureKeepsTheDueDateAndTheBreach() {
        // given: overdue since yesterday
        var id = open(dayBeforeYesterday);
        var before = last(id);

        // when
        var departed = depart(id);

        // then
        assertTrue(departed);
        var after = last(id);
        assertEquals(before.due(), after.due());
        var timeliness = after.timeliness(now);
        assertEquals(TimelinessStatus.DEPARTED, timeliness.status());
        assertEquals(Duration.ofDays(1), timeliness.lateness().orElseThrow().elapsed());
        assertEquals(
                Optional.of(new Departure("TIME-02", REASON, MANAGER, now)),
                inSystemWork(() -> obligations.departure(id)));
        assertTrue(Rows.events(id).contains(ObligationEvent.DEPARTED));
    }

    @Test
    @StatutoryRule("COMP-02")
    void theReasonStaysWithTheObligationAndGoesIntoNoEvent() {
        var id = open(dayBeforeYesterday);
        depart(id);

        assertEquals(
                List.of(),
                Rows.texts("SELECT id FROM outbox_event WHERE aggregateid = ? AND payload::text LIKE '%panel%'", id));
        assertEquals(Optional.of(now), last(id).departedAt());
    }

    @Test
    @StatutoryRule("COMP-02")
    void whatWasDepartedFromCanStillBeDoneAndStaysLate() {
        // given
        var id = open(dayBeforeYesterday);
        depart(id);

        // when
        inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, record), now));

        // then
        var timeliness = last(id).timeliness(now.plus(Duration.ofDays(5)));
        assertEquals("DONE", last(id).progress());
        assertEquals(TimelinessStatus.DEPARTED, timeliness.status());
        assertEquals(Duration.ofDays(1), timeliness.lateness().orElseThrow().elapsed());
    }

    @Test
    void aDepartureIsRecordedOnceAndOnlyWhereThereIsSomethingToDepartFrom() {
        // given
        var late = open(dayBeforeYesterday);
        var inTime = UUID.randomUUID();
        inSystemWork(() -> obligations.open(opening(child, inTime, PeriodId.STRATEGY_DISCUSSION, now), now));
        inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, inTime), now));
        var cancelled = UUID.randomUUID();
        inSystemWork(() -> obligations.open(opening(child, cancelled, PeriodId.STRATEGY_DISCUSSION, now), now));
        inSystemWork(() -> obligations.cancel(Which.setOffBy(child, KIND, cancelled), "REJECTED", now));

        // then
        assertTrue(depart(late));
        assertFalse(depart(late));
        assertFalse(depart(id(inTime)));
        assertFalse(depart(id(cancelled)));
        assertFalse(depart(UUID.randomUUID()));
        assertEquals(
                1,
                Rows.events(late).stream()
                        .filter(ObligationEvent.DEPARTED::equals)
                        .count());
        assertEquals(Optional.empty(), inSystemWork(() -> obligations.departure(id(inTime))));
    }

    @Test
    void whatWasDoneLateCanBeDepartedFromAfterwards() {
        // given
        var id = open(dayBeforeYesterday);
        inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, record), now));
        assertEquals(TimelinessStatus.MET_LATE, last(id).timeliness(now).status());

        // when
        assertTrue(depart(id));

        // then
        assertEquals(TimelinessStatus.DEPARTED, last(id).timeliness(now).status());
        assertTrue(last(id).timeliness(now).isBreach());
    }

    @Test
    void aClockThatIsReplacedSaysByWhichAndWhy() {
        // given
        var old = open(now);
        var next = UUID.randomUUID();

        // when: asked for twice
        for (var time = 0; time < 2; time++) {
            inSystemWork(() -> obligations.supersede(
                    Which.all(child, KIND),
                    opening(child, next, PeriodId.STRATEGY_DISCUSSION, now.plusSeconds(60)),
                    Obligations.SUPERSEDED,
                    now));
        }

        // then
        assertEquals("CANCELLED", last(old).progress());
        assertEquals(Optional.of("SUPERSEDED"), last(old).reason());
        assertEquals(Optional.of(id(next)), last(old).replacedBy());
        assertEquals("OPEN", last(id(next)).progress());
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.CANCELLED), Rows.events(old));
        assertEquals(List.of(ObligationEvent.OPENED), Rows.events(id(next)));
    }

    @Test
    void turning18StopsTheClocksOfTheseKindsAndKeepsABreach() {
        // given: one overdue, one of another kind
        var overdue = open(dayBeforeYesterday);

        // when
        var stopped = inSystemWork(
                () -> obligations.cancelAll(child, Set.of(KIND, "ANOTHER_KIND"), Obligations.TURNED_18, now));
        var again = inSystemWork(() -> obligations.cancelAll(child, Set.of(KIND), Obligations.TURNED_18, now));

        // then
        assertEquals(1, stopped);
        assertEquals(0, again);
        assertEquals(Optional.of("TURNED_18"), last(overdue).reason());
        assertEquals(TimelinessStatus.CANCELLED, last(overdue).timeliness(now).status());
        assertTrue(last(overdue).timeliness(now).isBreach());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "because the family moved", "turned-18"})
    void noClockEndsForAReasonThatIsNoCode(String reason) {
        open(now);
        var all = Which.all(child, KIND);

        assertThrows(IllegalArgumentException.class, () -> inSystemWork(() -> obligations.cancel(all, reason, now)));
        assertThrows(
                IllegalArgumentException.class,
                () -> inSystemWork(() -> obligations.supersede(all, opening(child, PeriodId.SERAF, now), reason, now)));
        assertEquals("OPEN", last(id(record)).progress());
    }
}
