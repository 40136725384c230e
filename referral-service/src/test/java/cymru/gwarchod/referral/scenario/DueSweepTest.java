package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.KIND;
import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.DueSweep;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.testing.Rows;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service's own timer runs beside these tests, so each of them also shows that it does no harm. */
@QuarkusTest
class DueSweepTest {

    private static final String TOLD = """
            SELECT e.aggregateid, e.occurred_at = o.limit_at AS at_due_moment, o.limit_at
            FROM outbox_event e JOIN obligation o ON o.id = e.aggregateid
            WHERE o.child_id = ? AND e.type = ? ORDER BY e.xid, e.sequence""";

    private final UUID child = UUID.randomUUID();
    private final Instant now = Instant.now();

    @Inject
    Obligations obligations;

    @Inject
    DueSweep sweep;

    @Inject
    ScenarioClock clock;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.resetClock();
        clock.position();
    }

    private List<Map<String, Object>> told() {
        return Rows.of(TOLD, child, ObligationEvent.OVERDUE);
    }

    @Test
    void nothingIsToldBeforeItIsDue() {
        // given
        SystemWork.run("TEST", scope -> obligations.open(opening(child, PeriodId.STRATEGY_DISCUSSION, now), now));

        // when: an hour is missing
        clock.moveTo(Duration.ofHours(23).toMillis());
        sweep.sweep();

        // then
        assertEquals(List.of(), told());
        assertEquals(0, sweep.pending());
    }

    @Test
    void aJumpTellsOfEverythingOnceInDueOrderWithTheDueMomentAsItsTime() {
        // given: opened in another order than they fall due
        SystemWork.run("TEST", scope -> {
            for (var period : List.of(
                    PeriodId.REVIEW_MEETING,
                    PeriodId.STRATEGY_DISCUSSION,
                    PeriodId.SERAF,
                    PeriodId.POLICE_PROTECTION)) {
                obligations.open(opening(child, period, now), now);
            }
        });

        // when: months at once, and again
        clock.moveTo(Duration.ofDays(200).toMillis());
        sweep.sweep();
        sweep.sweep();

        // then
        var told = told();
        assertEquals(4, told.size());
        assertEquals(
                Rows.texts("SELECT id FROM obligation WHERE child_id = ? ORDER BY limit_at", child),
                told.stream().map(row -> row.get("aggregateid").toString()).toList());
        assertTrue(told.stream().allMatch(row -> row.get("at_due_moment").equals(true)), told.toString());
        assertEquals(0, sweep.pending());
    }

    @Test
    void whatWasToldBeforeARestartIsNotToldAgain() {
        // given: told, and then a process that remembers nothing
        SystemWork.run("TEST", scope -> obligations.open(opening(child, PeriodId.STRATEGY_DISCUSSION, now), now));
        clock.moveTo(Duration.ofDays(2).toMillis());
        sweep.sweep();
        var bean = Arc.container().instance(DueSweep.class).getBean();
        Arc.container().getActiveContext(ApplicationScoped.class).destroy(bean);

        // when: it starts, and the clock jumps once more
        sweep.sweep();
        clock.moveTo(Duration.ofDays(400).toMillis());
        sweep.sweep();

        // then
        assertEquals(1, told().size());
    }

    @Test
    void whatWasDoneInTimeIsNeverTold() {
        // given
        var record = UUID.randomUUID();
        SystemWork.run("TEST", scope -> {
            obligations.open(opening(child, record, PeriodId.SERAF, now), now);
            obligations.meet(Which.setOffBy(child, KIND, record), now);
        });

        // when
        clock.moveTo(Duration.ofDays(60).toMillis());
        sweep.sweep();

        // then
        assertEquals(List.of(), told());
    }

    @Test
    void twoSweepsAtTheSameTimeTellOnceAndInDueOrder() throws Exception {
        // given: more than two batches
        var count = 450;
        SystemWork.run("TEST", scope -> {
            for (var i = 0; i < count; i++) {
                var trigger = now.minus(Duration.ofMinutes((i * 37L) % count));
                obligations.open(opening(child, PeriodId.STRATEGY_DISCUSSION, trigger), now);
            }
        });
        clock.moveTo(Duration.ofDays(30).toMillis());
        var together = new CyclicBarrier(2);

        // when
        try (var sweepers = Executors.newFixedThreadPool(2)) {
            var sweeps = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 2; i++) {
                sweeps.add(sweepers.submit(() -> {
                    together.await();
                    return sweep.sweep();
                }));
            }
            for (var done : sweeps) {
                done.get();
            }
        }
        sweep.sweep();

        // then
        var told = told();
        assertEquals(count, told.size());
        assertEquals(
                count,
                told.stream().map(row -> row.get("aggregateid")).distinct().count());
        assertEquals(
                Rows.texts("SELECT id FROM obligation WHERE child_id = ? ORDER BY limit_at, id", child),
                told.stream().map(row -> row.get("aggregateid").toString()).toList());
    }
}
