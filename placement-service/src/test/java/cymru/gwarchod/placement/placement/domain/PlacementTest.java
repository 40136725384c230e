package cymru.gwarchod.placement.placement.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.notification.domain.Filings;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final LocalDate START = LocalDate.of(2026, 6, 10);
    private static final Instant NOW = Instant.parse("2026-06-20T09:00:00Z");
    private static final ChildId CHILD = new ChildId(UUID.randomUUID());

    private final Placement placement = Placement.announced(
            new PlacementId(UUID.randomUUID()), new NotificationId(UUID.randomUUID()), Filings.stay(START, true));

    @Test
    void onlyACurrentStayEnds() {
        assertEquals(Optional.of(PlacementStatus.ENDED), PlacementTransitions.END.from(PlacementStatus.CURRENT));
        assertEquals(Optional.empty(), PlacementTransitions.END.from(PlacementStatus.ENDED));
    }

    @Test
    @StatutoryRule("PLACE-15")
    void anEndIsRecordedAndKeepsWhatWas() {
        Placement ended = assertInstanceOf(Placement.Step.Taken.class, placement.end(on(START.plusDays(10))))
                .placement();

        assertEquals(PlacementStatus.ENDED, ended.status());
        assertEquals(placement.stay(), ended.stay());
        assertEquals(refused(PlacementRefusal.STATE_CONFLICT), ended.end(on(START.plusDays(10))));
    }

    @Test
    @StatutoryRule("PLACE-15")
    void itEndsNeitherBeforeItBeganNorInTheFuture() {
        assertEquals(refused(PlacementRefusal.ENDS_BEFORE_START), placement.end(on(START.minusDays(1))));
        assertEquals(refused(PlacementRefusal.END_IN_FUTURE), placement.end(on(START.plusDays(11))));
    }

    @Test
    @StatutoryRule("PLACE-11")
    void itsStartIsToldOnceTheChildIsKnownAndTheDayHasCome() {
        assertFalse(placement.startIsToBeTold(START));

        Placement linked = placement.of(CHILD);

        assertFalse(linked.startIsToBeTold(START.minusDays(1)));
        assertTrue(linked.startIsToBeTold(START));
        assertFalse(linked.told().startIsToBeTold(START));
        assertFalse(linked.told().of(CHILD).startIsToBeTold(START));
        assertTrue(linked.told().of(new ChildId(UUID.randomUUID())).startIsToBeTold(START));
    }

    private static Placement.Ending on(LocalDate day) {
        return new Placement.Ending(day, EndingReason.RETURNED_HOME, Filings.HOME_MANAGER, NOW);
    }

    private static Placement.Step refused(PlacementRefusal refusal) {
        return new Placement.Step.Refused(refusal);
    }
}
