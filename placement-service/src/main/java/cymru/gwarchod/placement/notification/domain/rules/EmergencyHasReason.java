package cymru.gwarchod.placement.notification.domain.rules;

import cymru.gwarchod.placement.notification.domain.Filing;
import cymru.gwarchod.placement.notification.domain.NotificationRefusal;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Optional;

/** PLACE-04: who files an emergency says why there was no time to plan; what was planned has no such reason. */
@StatutoryRule("PLACE-04")
public final class EmergencyHasReason {

    private EmergencyHasReason() {}

    /** Why it cannot be filed, or empty. */
    public static Optional<NotificationRefusal> check(Filing filing) {
        if (filing.emergency() == filing.reasons().isEmpty()) {
            return Optional.of(
                    filing.emergency()
                            ? NotificationRefusal.EMERGENCY_REASON_REQUIRED
                            : NotificationRefusal.REASON_WITHOUT_EMERGENCY);
        }
        return Optional.empty();
    }
}
