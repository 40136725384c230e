package cymru.gwarchod.referral.scenario;

import static cymru.gwarchod.referral.scenario.ObligationFixture.opening;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.Departure;
import cymru.gwarchod.obligations.DepartureRecorded;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A departure that was recorded elsewhere, as the service hears of it that owns the obligation. */
@QuarkusTest
@StatutoryRule("COMP-02")
class DepartureFeedTest {

    private static final String SOURCE = "departure-probe";

    private final UUID child = UUID.randomUUID();
    private final UUID record = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Inbox inbox;

    @Inject
    Obligations obligations;

    @Inject
    ObjectMapper json;

    @Inject
    @Any
    Instance<HealthCheck> checks;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
    }

    private Event told(UUID obligation) {
        var recorded = new DepartureRecorded(
                now,
                "SS-GWYNEDD",
                new DepartureRecorded.Data(
                        obligation, "TIME-02", "person:i#manager", now, "/v1/work-items/" + obligation));
        return new Event(
                UUID.randomUUID(),
                recorded.type(),
                SOURCE,
                recorded.aggregateType(),
                recorded.aggregateId(),
                now,
                json.valueToTree(recorded.data()));
    }

    @Test
    void theOwnersObligationIsDepartedFromOnceAndStaysABreach() {
        // given: overdue since yesterday
        SystemWork.run(
                "TEST",
                scope -> obligations.open(
                        opening(child, record, PeriodId.STRATEGY_DISCUSSION, now.minus(Duration.ofDays(2))), now));
        var id = (UUID) Rows.of("SELECT id FROM obligation WHERE trigger_record = ?", record)
                .getFirst()
                .get("id");

        // when
        inbox.receive(told(id));
        inbox.receive(told(id));

        // then
        assertEquals(
                Optional.of(new Departure("TIME-02", "/v1/work-items/" + id, "person:i#manager", now)),
                SystemWork.call("TEST", scope -> obligations.departure(id)));
        assertEquals(
                1,
                Rows.events(id).stream()
                        .filter(ObligationEvent.DEPARTED::equals)
                        .count());
        assertEquals(List.of("OPEN"), Rows.texts("SELECT progress FROM obligation WHERE id = ?", id));
    }

    @Test
    void whoseObligationItIsNotDoesNothing() {
        inbox.receive(told(UUID.randomUUID()));

        assertEquals(List.of(), Rows.texts("SELECT event_id FROM parked_event WHERE source = ?", SOURCE));
    }

    @Test
    @StatutoryRule("SYS-08")
    void healthSaysWithWhichCalendarAndRulesetTheServiceCounts() {
        var data = checks.select(Readiness.Literal.INSTANCE).stream()
                .map(HealthCheck::call)
                .filter(check -> check.getName().equals("statutory-clock"))
                .findFirst()
                .flatMap(HealthCheckResponse::getData)
                .orElseThrow();

        assertTrue(data.get("calendar").toString().startsWith("wales-2026.1"), data.toString());
        assertEquals("GUIDANCE_2010_DRAFT@1", data.get("ruleset"));
    }
}
