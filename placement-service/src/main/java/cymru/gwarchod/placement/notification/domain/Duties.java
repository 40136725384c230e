package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.placement.notification.domain.rules.BothWithinFiveWorkingDays;
import cymru.gwarchod.placement.notification.domain.rules.PlannedOnOrBeforeStart;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.RulesInForce;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.Timeliness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done about a placement, by when, and whether it was in time: from the facts, each time anew. */
public final class Duties {

    private Duties() {}

    /** A duty, when it is due and how timely it is. */
    public record Duty(DutyKind kind, Due due, Timeliness timeliness) {}

    /**
     * The rules to count with: as they were known when a duty was done, because a day proclaimed afterwards moves nothing
     * that is done (TIME-R7); as they are now for what is open.
     */
    public interface KnownRules {
        RulesInForce at(Optional<Instant> done);
    }

    /** The duties of a notification; what was planned in time has but one. */
    public static List<Duty> of(PlacementNotification notification, KnownRules rules, Instant now) {
        Due due = notification(notification.stay(), rules.at(Optional.of(notification.receivedAt())));
        List<Duty> duties = new ArrayList<>();
        duties.add(new Duty(
                DutyKind.NOTIFICATION,
                due,
                Timeliness.of(due, new Timeliness.Progress.Done(notification.receivedAt()), now)));
        consultation(notification.stay(), rules.at(notification.consultation().map(Consultation::at)))
                .ifPresent(consult -> duties.add(new Duty(
                        DutyKind.CONSULTATION,
                        consult,
                        Timeliness.of(consult, progress(notification.consultation()), now))));
        return List.copyOf(duties);
    }

    /** When the notification is due. */
    public static Due notification(Stay stay, RulesInForce rules) {
        StatutoryClock clock = rules.clock(stay.startsOn());
        return stay.emergency()
                ? BothWithinFiveWorkingDays.due(stay.startsOn(), clock)
                : PlannedOnOrBeforeStart.due(stay.startsOn(), clock);
    }

    /** When the consultation is due; an emergency has one as a duty of its own. */
    public static Optional<Due> consultation(Stay stay, RulesInForce rules) {
        return stay.emergency()
                ? Optional.of(BothWithinFiveWorkingDays.due(stay.startsOn(), rules.clock(stay.startsOn())))
                : Optional.empty();
    }

    /** The moment that counts for something done on that day. */
    public static Instant doneAt(LocalDate day) {
        return StatutoryClock.startOf(day);
    }

    private static Timeliness.Progress progress(Optional<Consultation> consultation) {
        return consultation
                .<Timeliness.Progress>map(done -> new Timeliness.Progress.Done(doneAt(done.on())))
                .orElseGet(Timeliness.Progress.Open::new);
    }
}
