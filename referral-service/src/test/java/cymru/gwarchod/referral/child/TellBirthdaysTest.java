package cymru.gwarchod.referral.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.PersonTurned18;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.scenario.Told;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own timer runs beside these tests, so each of them also shows that it does no harm. */
@QuarkusTest
class TellBirthdaysTest {

    private final UUID child = UUID.randomUUID();
    private final Instant now = Instant.now();
    private final LocalDate today = StatutoryClock.localDate(now);

    @Inject
    TellBirthdays birthdays;

    @Inject
    Obligations obligations;

    @Inject
    Inbox inbox;

    @Inject
    ScenarioClock clock;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.change("DELETE FROM child WHERE id = ?", child);
        Rows.resetClock();
        clock.position();
    }

    private void born(LocalDate day, String accuracy) {
        Rows.change("""
                INSERT INTO child (id, given_name, family_name, date_of_birth, date_of_birth_accuracy, looked_after, created_at, version)
                VALUES (?, 'Enw', 'Dychmygol', ?, ?, false, now(), 0)""", child, day, accuracy);
    }

    private List<Event> told() {
        return Told.all(PersonTurned18.TYPE, json).stream()
                .filter(event -> event.aggregateId().equals(child))
                .toList();
    }

    private void jumpTo(LocalDate day) {
        clock.moveTo(Duration.between(Instant.now(), StatutoryClock.startOf(day).plusSeconds(60))
                .toMillis());
        birthdays.fire();
    }

    @Test
    @StatutoryRule("AMB-26")
    void itIsToldOnceAtTheBeginningOfTheBirthday() {
        // given
        born(today.plusDays(2).minusYears(18), "EXACT");
        birthdays.fire();
        assertEquals(List.of(), told());

        // when: the clock jumps over it, and it is asked again
        jumpTo(today.plusDays(40));
        birthdays.fire();

        // then
        assertEquals(1, told().size());
        assertEquals(
                StatutoryClock.startOf(today.plusDays(2)), told().getFirst().time());
        assertEquals(
                today.plusDays(2).toString(),
                told().getFirst().data().path("birthday").asText());
        assertEquals(0, birthdays.pending());
    }

    @Test
    @StatutoryRule("AMB-26")
    void whoWasBornOnALeapDayTurns18OnTheFirstOfMarch() {
        // given: 2012 was a leap year, 2030 is none
        born(LocalDate.of(2012, 2, 29), "EXACT");

        jumpTo(LocalDate.of(2030, 2, 28));
        assertEquals(List.of(), told());

        jumpTo(LocalDate.of(2030, 3, 1));
        assertEquals(
                List.of("2030-03-01"),
                told().stream()
                        .map(event -> event.data().path("birthday").asText())
                        .toList());
    }

    @ParameterizedTest
    @StatutoryRule("AMB-30")
    @ValueSource(strings = {"ESTIMATED", "UNKNOWN"})
    void ofABirthDateThatIsAnEstimateNothingIsTold(String accuracy) {
        born(today.minusYears(19), accuracy);

        birthdays.fire();

        assertEquals(List.of(), told());
    }

    @Test
    void whatTheLawProvidesForChildrenOnlyStopsWithThatReasonAndEverythingElseGoesOn() {
        // given: a conference that is overdue, and an assessment
        var conference = open("CHILD_PROTECTION_CONFERENCE", PeriodId.CHILD_PROTECTION_CONFERENCE);
        var assessment = open("COMPLETE_SERAF", PeriodId.SERAF);
        born(today.minusYears(18), "EXACT");
        birthdays.fire();

        // when: heard twice
        var event = told().getFirst();
        inbox.receive(event);
        inbox.receive(event);

        // then
        assertEquals(
                List.of("CANCELLED TURNED_18"),
                Rows.texts("SELECT progress || ' ' || reason FROM obligation WHERE id = ?", conference));
        assertEquals(
                1,
                Rows.events(conference).stream()
                        .filter(ObligationEvent.CANCELLED::equals)
                        .count());
        assertEquals(List.of("OPEN"), Rows.texts("SELECT progress FROM obligation WHERE id = ?", assessment));
    }

    private UUID open(String kind, PeriodId period) {
        var record = UUID.randomUUID();
        SystemWork.run(
                "TEST",
                scope -> obligations.open(
                        new Opening(
                                kind,
                                period,
                                now.minus(Duration.ofDays(60)),
                                child,
                                UUID.randomUUID(),
                                record,
                                "/v1/meetings",
                                new Opening.Owner(
                                        new AgencyCode("SS-GWYNEDD"), "W06000002", "ss-cse-manager", Optional.empty()),
                                Opening.Priority.NORMAL),
                        now));
        return (UUID) Rows.of("SELECT id FROM obligation WHERE trigger_record = ?", record)
                .getFirst()
                .get("id");
    }
}
