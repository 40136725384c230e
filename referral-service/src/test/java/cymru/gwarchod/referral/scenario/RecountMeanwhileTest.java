package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.KIND;
import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static cymru.gwarchod.referral.scenario.ObligationFixture.proclaimed;
import static cymru.gwarchod.referral.scenario.ObligationFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.CalendarChanged.Proclaimed;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes on while everything open is recounted over a grown calendar. */
@QuarkusTest
@StatutoryRule("TIME-R7")
class RecountMeanwhileTest {

    private static final Instant TRIGGER = Instant.parse("2034-06-01T09:00:00Z");
    private static final Proclaimed THANKS = proclaimed("2034-06-07", "Day of thanks", "Diwrnod o ddiolch");

    private final String source = "calendar-probe-" + UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final Instant now = Instant.now();

    @Inject
    Inbox inbox;

    @Inject
    Obligations obligations;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void theCalendarIsTheReleases() {
        Rows.change("DELETE FROM proclaimed_day");
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.change("DELETE FROM proclaimed_day");
        Rows.change("DELETE FROM inbox_event WHERE source = ?", source);
        Rows.change("DELETE FROM parked_event WHERE source = ?", source);
    }

    @Test
    void whatIsOpenedWhileTheCalendarChangesIsNeverLeftBehind() throws Exception {
        // given
        var together = new CyclicBarrier(3);

        // when
        try (var workers = Executors.newFixedThreadPool(3)) {
            var work = List.of(
                    workers.submit(() -> openMany(together)),
                    workers.submit(() -> openMany(together)),
                    workers.submit(() -> {
                        together.await();
                        inbox.receive(told(json, source, THANKS));
                        return 0;
                    }));
            for (var done : work) {
                done.get();
            }
        }

        // then: counted with the new calendar, or moved to it
        assertEquals(
                List.of("2034-06-13 40"),
                Rows.texts(
                        "SELECT due_on || ' ' || count(*) FROM obligation WHERE child_id = ? GROUP BY due_on", child));
    }

    @Test
    void whoMeetsOneAndOpensTheNextNeverWaitsForTheRecountThatWaitsForIt() throws Exception {
        // given
        SystemWork.run("TEST", scope -> obligations.open(opening(child, record, PeriodId.SERAF, TRIGGER), now));
        var met = new CountDownLatch(1);
        var heard = told(json, source, THANKS);

        // when
        try (var workers = Executors.newSingleThreadExecutor()) {
            var step = workers.submit(() -> SystemWork.run("TEST", scope -> {
                obligations.meet(Which.setOffBy(child, KIND, record), now);
                met.countDown();
                Rows.awaitSomebodyWaiting();
                obligations.open(opening(child, PeriodId.SERAF, TRIGGER), now);
            }));
            met.await();
            inbox.receive(heard);
            step.get();
        }

        // then
        assertEquals(List.of(), Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", source));
        assertEquals(
                List.of("DONE 2034-06-12", "OPEN 2034-06-13"),
                Rows.texts(
                        "SELECT progress || ' ' || due_on FROM obligation WHERE child_id = ? ORDER BY progress",
                        child));
    }

    private int openMany(CyclicBarrier together) throws Exception {
        together.await();
        for (var i = 0; i < 20; i++) {
            SystemWork.run("TEST", scope -> obligations.open(opening(child, PeriodId.SERAF, TRIGGER), now));
        }
        return 20;
    }
}
