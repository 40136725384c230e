package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.placement.notification.domain.Consultation;
import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
import cymru.gwarchod.placement.notification.domain.RevisionId;
import cymru.gwarchod.placement.notification.domain.rules.BothWithinFiveWorkingDays;
import cymru.gwarchod.placement.notification.domain.rules.InformationGaps;
import cymru.gwarchod.placement.notification.domain.rules.PlannedOnOrBeforeStart;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The duties of a placement as obligations: to notify and to consult (PLACE-02, TIME-06), and to obtain what is missing
 * (PLACE-06), for which the sources give no number: it is due with the notification, which stands in the place of a case. The
 * child is filled in when it is known and who owes them may know it. The placing authority owes them; where it takes no part,
 * the host authority keeps them.
 */
@ApplicationScoped
class NotificationDuties {

    static final String NOTIFY = "NOTIFY_PLACEMENT";
    static final String CONSULT = "CONSULT_ON_PLACEMENT";
    static final String OBTAIN = "OBTAIN_INFORMATION";

    /** Why a clock gave way to another one. */
    static final String START_AMENDED = "START_AMENDED";

    private final Obligations obligations;

    NotificationDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    /** The notification is done with its receipt, in time or late; the consultation is still to be done. */
    void open(PlacementNotification filed, Instant now) {
        boolean emergency = filed.stay().emergency();
        PeriodId period = period(filed);
        obligations.open(opening(filed, NOTIFY, period, Optional.empty()), now);
        obligations.meet(setOffBy(filed, NOTIFY, false), filed.receivedAt());
        if (emergency) {
            obligations.open(opening(filed, CONSULT, period, Optional.empty()), now);
        }
        if (isSomethingToChase(filed)) {
            obligations.open(opening(filed, OBTAIN, period, Optional.empty()), now);
        }
    }

    /**
     * Everything has come by now, or cannot be had; or the start was wrong, and with it every due date that follows from it.
     * What is still open gives way to a clock that starts anew, and keeps its own due date; what was done stays as it was.
     *
     * @param child whom the duties may name to who owes them
     */
    void amended(PlacementNotification notification, Optional<UUID> child) {
        Instant at = notification.current().at();
        if (!isSomethingToChase(notification)) {
            obligations.meet(setOffBy(notification, OBTAIN, notification.startMoved()), at);
        } else if (notification.startMoved()) {
            restart(notification, OBTAIN, child, at);
        }
        if (notification.startMoved()
                && notification.stay().emergency()
                && notification.consultation().isEmpty()) {
            restart(notification, CONSULT, child, at);
        }
    }

    private void restart(PlacementNotification notification, String kind, Optional<UUID> child, Instant at) {
        obligations.supersede(
                setOffBy(notification, kind, true),
                opening(notification, kind, period(notification), child),
                START_AMENDED,
                at);
    }

    void consulted(PlacementNotification notification, Consultation consultation) {
        obligations.meet(setOffBy(notification, CONSULT, false), Duties.doneAt(consultation.on()));
    }

    private static boolean isSomethingToChase(PlacementNotification notification) {
        return !InformationGaps.toChase(notification.revisions().getLast().information())
                .isEmpty();
    }

    private static PeriodId period(PlacementNotification filed) {
        return filed.stay().emergency() ? BothWithinFiveWorkingDays.PERIOD : PlannedOnOrBeforeStart.PERIOD;
    }

    private static Opening opening(PlacementNotification filed, String kind, PeriodId period, Optional<UUID> child) {
        UUID id = filed.id().value();
        return new Opening(
                kind,
                period,
                StatutoryClock.startOf(filed.stay().startsOn()),
                child,
                id,
                startRecord(filed, false),
                "/v1/placement-notifications/" + id,
                owner(filed.stay()),
                Opening.Priority.NORMAL);
    }

    private static Opening.Owner owner(Stay stay) {
        return stay.placingAgency()
                .map(agency ->
                        new Opening.Owner(agency, stay.placingAuthority(), Role.PLACING_AUTHORITY, Optional.empty()))
                .orElseGet(() -> new Opening.Owner(
                        stay.hostAgency(), stay.hostAuthority(), Role.SS_LEAD_OFFICER, Optional.empty()));
    }

    private static Which setOffBy(PlacementNotification notification, String kind, boolean beforeTheLast) {
        return Which.setOffBy(kind, startRecord(notification, beforeTheLast));
    }

    /** What set the clocks off: the notification, or the amendment that moved the start. */
    private static UUID startRecord(PlacementNotification notification, boolean beforeTheLast) {
        return notification.startAmendedBy(beforeTheLast).map(RevisionId::value).orElseGet(() -> notification
                .id()
                .value());
    }
}
