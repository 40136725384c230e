package cymru.gwarchod.placement.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementNotificationTest {

    private static final Instant FILED = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant LATER = FILED.plusSeconds(3_600);
    private static final Actor HOST = new Actor(
            "person:https://realm.test#lead", new AgencyCode("SS-FLINTSHIRE"), Optional.empty(), "Arwena Ffuglen");

    private static final RevisionId SECOND = new RevisionId(UUID.randomUUID());

    private final PlacementNotification filed =
            Filings.notification(Filings.stay(LocalDate.of(2026, 6, 10), true), FILED);

    @Test
    @StatutoryRule("PLACE-17")
    void anAmendmentIsANewVersionBesideTheFirst() {
        PlacementNotification amended = taken(filed.amend(
                amendment(Map.of(InformationItem.CHRONOLOGY, InformationState.PROVIDED)),
                SECOND,
                Filings.HOME_MANAGER,
                LATER));

        assertEquals(2, amended.revisions().size());
        assertEquals(filed.current(), amended.revisions().getFirst());
        assertEquals(2, amended.current().number());
        assertEquals(Filings.CHILD, amended.current().child());
        assertEquals(
                InformationState.PROVIDED,
                amended.current()
                        .information()
                        .of(InformationItem.CHRONOLOGY)
                        .orElseThrow()
                        .state());
    }

    @Test
    @StatutoryRule("PLACE-17")
    void anAmendmentThatSaysNothingNewIsNone() {
        assertEquals(
                new PlacementNotification.Step.Refused(NotificationRefusal.NOTHING_AMENDED),
                filed.amend(
                        amendment(Map.of(InformationItem.CHRONOLOGY, InformationState.REQUESTED)),
                        SECOND,
                        Filings.HOME_MANAGER,
                        LATER));
    }

    @Test
    @StatutoryRule("PLACE-17")
    void anAmendedStartIsAVersionToo() {
        // given: the start is moved, then something else is amended, then it is moved back
        PlacementNotification moved = taken(filed.amend(startingOn(11), SECOND, Filings.HOME_MANAGER, LATER));
        RevisionId third = new RevisionId(UUID.randomUUID());
        PlacementNotification back = taken(moved.amend(startingOn(10), third, Filings.HOME_MANAGER, LATER));

        // then
        assertEquals(LocalDate.of(2026, 6, 11), moved.stay().startsOn());
        assertTrue(moved.startMoved());
        assertEquals(Optional.empty(), moved.startAmendedBy(true));
        assertEquals(Optional.of(SECOND), moved.startAmendedBy(false));
        assertEquals(Optional.of(SECOND), back.startAmendedBy(true));
        assertEquals(Optional.of(third), back.startAmendedBy(false));
        assertEquals(LocalDate.of(2026, 6, 10), moved.revisions().getFirst().startsOn());
    }

    private static PlacementNotification.Amendment startingOn(int day) {
        return new PlacementNotification.Amendment(
                Optional.empty(), Optional.of(LocalDate.of(2026, 6, day)), Map.of(), "The day was wrong.");
    }

    @Test
    @StatutoryRule("PLACE-05")
    void eachAgencyAcknowledgesOnce() {
        PlacementNotification acknowledged = taken(filed.acknowledge(HOST, LATER));

        Recipient host = acknowledged.recipients().getFirst();
        assertEquals(Optional.of(LATER), host.acknowledgedAt());
        assertEquals(Optional.of("Arwena Ffuglen"), host.acknowledgedBy());
        assertTrue(acknowledged.recipients().getLast().acknowledgedAt().isEmpty());
        assertEquals(
                new PlacementNotification.Step.Refused(NotificationRefusal.STATE_CONFLICT),
                acknowledged.acknowledge(HOST, LATER));
    }

    @Test
    @StatutoryRule("PLACE-02")
    void aConsultationIsRecordedOnceAndAfterItTookPlace() {
        LocalDate today = LocalDate.of(2026, 6, 10);
        assertEquals(
                new PlacementNotification.Step.Refused(NotificationRefusal.CONSULTATION_IN_FUTURE),
                filed.consult(today.plusDays(1), "Agreed.", HOST, LATER));

        PlacementNotification consulted = taken(filed.consult(today, "Agreed.", HOST, LATER));

        assertEquals(today, consulted.consultation().orElseThrow().on());
        assertEquals(
                new PlacementNotification.Step.Refused(NotificationRefusal.STATE_CONFLICT),
                consulted.consult(today, "Agreed.", HOST, LATER));
    }

    private static PlacementNotification.Amendment amendment(Map<InformationItem, InformationState> said) {
        return new PlacementNotification.Amendment(Optional.empty(), Optional.empty(), said, "It has arrived.");
    }

    private static PlacementNotification taken(PlacementNotification.Step step) {
        return assertInstanceOf(PlacementNotification.Step.Taken.class, step).notification();
    }
}
