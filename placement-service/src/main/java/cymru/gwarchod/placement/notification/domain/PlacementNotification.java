package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was filed about a child placed from another authority's area. Who the child is does not stand in it, so that it
 * reads the same whether the child was known or not.
 *
 * @param reference for people, such as {@code PLC-2026-7K3M0-Q9XD7}
 * @param receivedAt when the host authority had it
 * @param placement the stay that it announced
 * @param revisions what was filed, oldest first; the last one stands
 * @param version of the stored record; 0 before it is stored
 */
@StatutoryRule("PLACE-17")
public record PlacementNotification(
        NotificationId id,
        String reference,
        Instant receivedAt,
        Actor filedBy,
        Stay stay,
        Set<EmergencyReason> reasons,
        PlacementId placement,
        List<Revision> revisions,
        List<Recipient> recipients,
        Optional<Consultation> consultation,
        long version) {

    public PlacementNotification {
        reasons = Set.copyOf(reasons);
        revisions = List.copyOf(revisions);
        recipients = recipients.stream()
                .sorted(Comparator.comparing(Recipient::kind))
                .toList();
    }

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(PlacementNotification notification) implements Step {}

        /** The step was refused. */
        record Refused(NotificationRefusal refusal) implements Step {}
    }

    /**
     * An amendment.
     *
     * @param child the child's details as they are right; absent where nothing is wrong with them
     * @param startsOn the start as it is right; absent where it is
     * @param information what is said anew; of the other items what was said stands
     * @param note why
     */
    public record Amendment(
            Optional<NotifiedChild> child,
            Optional<LocalDate> startsOn,
            Map<InformationItem, InformationState> information,
            String note) {}

    /** What stands now. */
    public Revision current() {
        return revisions.getLast();
    }

    /** The amendment that set the start as it stands before the last version, or now; empty where it is as first filed. */
    public Optional<RevisionId> startAmendedBy(boolean beforeTheLast) {
        List<Revision> known = beforeTheLast ? revisions.subList(0, revisions.size() - 1) : revisions;
        int set = known.size() - 1;
        while (set > 0 && known.get(set - 1).startsOn().equals(known.getLast().startsOn())) {
            set--;
        }
        return set == 0 ? Optional.empty() : Optional.of(known.get(set).id());
    }

    /** Whether the last version moved the start. */
    public boolean startMoved() {
        return revisions.size() > 1
                && !revisions
                        .get(revisions.size() - 2)
                        .startsOn()
                        .equals(current().startsOn());
    }

    /** Adds a version; what was filed before stays as it was (PLACE-17). */
    public Step amend(Amendment amendment, RevisionId as, Actor by, Instant now) {
        Revision before = current();
        NotifiedChild child = amendment.child().orElse(before.child());
        Information information = before.information().amended(amendment.information(), now);
        LocalDate startsOn = amendment.startsOn().orElse(before.startsOn());
        if (child.equals(before.child())
                && startsOn.equals(before.startsOn())
                && information.equals(before.information())) {
            return new Step.Refused(NotificationRefusal.NOTHING_AMENDED);
        }
        List<Revision> all = new ArrayList<>(revisions);
        all.add(new Revision(
                as, before.number() + 1, now, by, Optional.of(amendment.note()), startsOn, child, information));
        return new Step.Taken(with(stay.startingOn(startsOn), all, recipients, consultation, version));
    }

    /** An agency that was told says that it knows (PLACE-05); once. */
    public Step acknowledge(Actor by, Instant now) {
        if (recipients.stream().noneMatch(recipient -> recipient.awaits(by.agency()))) {
            return new Step.Refused(NotificationRefusal.STATE_CONFLICT);
        }
        List<Recipient> all = recipients.stream()
                .map(recipient -> recipient.awaits(by.agency()) ? recipient.acknowledged(now, by.name()) : recipient)
                .toList();
        return new Step.Taken(with(stay, revisions, all, consultation, version));
    }

    /** The two authorities have consulted each other (PLACE-02); once. */
    public Step consult(LocalDate on, String summary, Actor by, Instant now) {
        if (consultation.isPresent()) {
            return new Step.Refused(NotificationRefusal.STATE_CONFLICT);
        }
        if (on.isAfter(StatutoryClock.localDate(now))) {
            return new Step.Refused(NotificationRefusal.CONSULTATION_IN_FUTURE);
        }
        return new Step.Taken(
                with(stay, revisions, recipients, Optional.of(new Consultation(on, summary, by, now)), version));
    }

    /** The same, as the store has it now. */
    public PlacementNotification atVersion(long stored) {
        return with(stay, revisions, recipients, consultation, stored);
    }

    private PlacementNotification with(
            Stay at, List<Revision> filed, List<Recipient> told, Optional<Consultation> consulted, long atVersion) {
        return new PlacementNotification(
                id, reference, receivedAt, filedBy, at, reasons, placement, filed, told, consulted, atVersion);
    }
}
