package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.KIND;
import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObligationsTest {

    private final UUID child = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Obligations obligations;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
    }

    private static int inSystemWork(IntSupplier work) {
        return SystemWork.call("TEST", scope -> work.getAsInt());
    }

    private void open(Opening opening) {
        SystemWork.run("TEST", scope -> obligations.open(opening, now));
    }

    private Map<String, Object> row() {
        var rows = Rows.of("SELECT * FROM obligation WHERE child_id = ?", child);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private List<String> events() {
        return Rows.events((UUID) row().get("id"));
    }

    @Test
    void isOpenedOnceHoweverOftenItIsAskedFor() {
        // when
        var first =
                SystemWork.call("TEST", scope -> obligations.open(opening(child, record, PeriodId.SERAF, now), now));
        var again = SystemWork.call(
                "TEST",
                scope -> obligations.open(opening(child, record, PeriodId.SERAF, now), now.plus(Duration.ofHours(1))));

        // then
        assertEquals(first, again);
        assertEquals("OPEN", row().get("progress"));
        assertEquals("GUIDANCE_2010_DRAFT@1", row().get("pack"));
        assertEquals(List.of(ObligationEvent.OPENED), events());
    }

    @Test
    void isNotOpenedAgainByARepetitionThatComesAfterItWasMet() {
        // given
        open(opening(child, record, PeriodId.SERAF, now));
        inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, record), now));

        // when
        open(opening(child, record, PeriodId.SERAF, now));

        // then
        assertEquals("DONE", row().get("progress"));
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MET), events());
    }

    @Test
    void isMetOnce() {
        // given
        open(opening(child, record, PeriodId.SERAF, now));
        var doneAt = now.plus(Duration.ofHours(2));

        // when
        var met = inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, record), doneAt));
        var again = inSystemWork(
                () -> obligations.meet(Which.setOffBy(child, KIND, record), doneAt.plus(Duration.ofDays(1))));

        // then
        assertEquals(1, met);
        assertEquals(0, again);
        assertEquals(doneAt, ((Timestamp) row().get("done_at")).toInstant());
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MET), events());
    }

    @Test
    void whatHadNotBegunByThenIsNotMetByIt() {
        // given
        var later = UUID.randomUUID();
        open(opening(child, record, PeriodId.SERAF, now));
        open(opening(child, later, PeriodId.SERAF, now.plus(Duration.ofDays(3))));

        // when
        var met = inSystemWork(() ->
                obligations.meet(Which.startedBy(child, KIND, now.plus(Duration.ofDays(1))), now.plusSeconds(90_000)));

        // then
        assertEquals(1, met);
        assertEquals(List.of("OPEN"), Rows.texts("SELECT progress FROM obligation WHERE trigger_record = ?", later));
        assertEquals(List.of("DONE"), Rows.texts("SELECT progress FROM obligation WHERE trigger_record = ?", record));
    }

    @Test
    void isNeverCancelledWithoutAReason() {
        // given
        open(opening(child, record, PeriodId.SERAF, now));

        // when
        var cancelled =
                inSystemWork(() -> obligations.cancel(Which.setOffBy(child, KIND, record), "REFERRAL_REJECTED", now));

        // then
        assertEquals(1, cancelled);
        assertEquals("CANCELLED", row().get("progress"));
        assertEquals("REFERRAL_REJECTED", row().get("reason"));
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.CANCELLED), events());
        assertEquals(0, inSystemWork(() -> obligations.meet(Which.setOffBy(child, KIND, record), now)));
    }

    @Test
    void changesHandsWholeWhileItsClockRunsOn() {
        // given
        open(opening(child, record, PeriodId.SERAF, now));
        var before = row();
        var newCase = UUID.randomUUID();
        var conwy = new Opening.Owner(new AgencyCode("SS-CONWY"), "W06000003", "ss-social-worker", Optional.empty());

        // when
        var moved = inSystemWork(() -> obligations.handOver(Which.setOffBy(child, KIND, record), conwy, newCase, now));

        // then: nothing of the former owner stays behind
        assertEquals(1, moved);
        var after = row();
        assertEquals("SS-CONWY", after.get("owner_agency"));
        assertEquals("W06000003", after.get("local_authority"));
        assertEquals("ss-social-worker", after.get("owner_role"));
        assertEquals(null, after.get("owner_person"));
        assertEquals(newCase, after.get("case_id"));
        for (var kept : List.of("limit_at", "due_on", "trigger_at", "pack", "calendar", "progress")) {
            assertEquals(before.get(kept), after.get(kept), kept);
        }
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MOVED), events());
        assertEquals(
                List.of("{SS-CONWY}"),
                Rows.texts(
                        "SELECT audience FROM outbox_event WHERE aggregateid = ? AND type = ?",
                        after.get("id"),
                        ObligationEvent.MOVED));
    }
}
