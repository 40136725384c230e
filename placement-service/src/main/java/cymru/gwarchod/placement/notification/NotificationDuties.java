package cymru.gwarchod.placement.notification;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.obligations.Which;
import cymru.gwarchod.placement.notification.domain.Consultation;
import cymru.gwarchod.placement.notification.domain.Duties;
import cymru.gwarchod.placement.notification.domain.PlacementNotification;
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
 * (PLACE-06), for which the sources give no number: it is due with the notification. Before anybody says who the child is,
 * the notification stands for child and case. The placing authority owes them; where it takes no part, the host authority
 * keeps them.
 */
@ApplicationScoped
class NotificationDuties {

    static final String NOTIFY = "NOTIFY_PLACEMENT";
    static final String CONSULT = "CONSULT_ON_PLACEMENT";
    static final String OBTAIN = "OBTAIN_INFORMATION";

    private final Obligations obligations;

    NotificationDuties(Obligations obligations) {
        this.obligations = obligations;
    }

    /** The notification is done with its receipt, in time or late; the consultation is still to be done. */
    void open(PlacementNotification filed, Instant now) {
        boolean emergency = filed.stay().emergency();
        PeriodId period = emergency ? BothWithinFiveWorkingDays.PERIOD : PlannedOnOrBeforeStart.PERIOD;
        obligations.open(opening(filed, NOTIFY, period), now);
        obligations.meet(which(filed, NOTIFY), filed.receivedAt());
        if (emergency) {
            obligations.open(opening(filed, CONSULT, BothWithinFiveWorkingDays.PERIOD), now);
        }
        if (isSomethingToChase(filed)) {
            obligations.open(opening(filed, OBTAIN, period), now);
        }
    }

    /** Everything has come by now, or cannot be had. */
    void amended(PlacementNotification notification) {
        if (!isSomethingToChase(notification)) {
            obligations.meet(
                    which(notification, OBTAIN),
                    notification.revisions().getLast().at());
        }
    }

    void consulted(PlacementNotification notification, Consultation consultation) {
        obligations.meet(which(notification, CONSULT), Duties.doneAt(consultation.on()));
    }

    private static boolean isSomethingToChase(PlacementNotification notification) {
        return !InformationGaps.toChase(notification.revisions().getLast().information())
                .isEmpty();
    }

    private static Opening opening(PlacementNotification filed, String kind, PeriodId period) {
        UUID id = filed.id().value();
        return new Opening(
                kind,
                period,
                StatutoryClock.startOf(filed.stay().startsOn()),
                id,
                id,
                id,
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

    private static Which which(PlacementNotification notification, String kind) {
        UUID id = notification.id().value();
        return Which.setOffBy(id, kind, id);
    }
}
