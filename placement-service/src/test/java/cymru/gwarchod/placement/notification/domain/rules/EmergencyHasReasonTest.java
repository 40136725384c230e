package cymru.gwarchod.placement.notification.domain.rules;

import static cymru.gwarchod.placement.notification.domain.Filings.filing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.notification.domain.EmergencyReason;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@StatutoryRule("PLACE-04")
class EmergencyHasReasonTest {

    private static final Set<EmergencyReason> REASON = Set.of(EmergencyReason.EXPLOITATION_CONCERN);

    @Test
    void anEmergencyNeedsOne() {
        assertEquals(
                Optional.of(NotificationRefusal.EMERGENCY_REASON_REQUIRED),
                EmergencyHasReason.check(filing(null, null, true, Set.of())));
        assertEquals(Optional.empty(), EmergencyHasReason.check(filing(null, null, true, REASON)));
    }

    @Test
    void whatWasPlannedHasNone() {
        assertEquals(Optional.empty(), EmergencyHasReason.check(filing(null, null, false, Set.of())));
        assertEquals(
                Optional.of(NotificationRefusal.REASON_WITHOUT_EMERGENCY),
                EmergencyHasReason.check(filing(null, null, false, REASON)));
    }
}
