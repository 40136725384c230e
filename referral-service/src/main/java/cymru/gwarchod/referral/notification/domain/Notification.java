package cymru.gwarchod.referral.notification.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notice to a role in an agency, or to one person in it, about a record.
 *
 * @param kind a fixed code of what it is about
 * @param recipientPerson {@code person:issuer#subject} where it is one particular person
 */
public record Notification(
        NotificationId id,
        String kind,
        About about,
        AgencyCode recipientAgency,
        String recipientRole,
        Optional<String> recipientPerson,
        Instant createdAt,
        Optional<Acknowledgement> acknowledgement,
        long version) {

    /** The id of a notice. */
    public record NotificationId(UUID value) {}

    /** The record that a notice is about. */
    public record About(String recordType, UUID recordId, Optional<UUID> caseId) {}

    /** When somebody took note, and who. */
    public record Acknowledgement(Instant at, String by) {}

    /** How a step ended. */
    public sealed interface Step {
        /** The step was taken. */
        record Taken(Notification notification) implements Step {}

        /** The step was refused. */
        record Refused(NotificationRefusal refusal) implements Step {}
    }

    /** Somebody takes note; the first to do so is the one who is kept. */
    public Step acknowledge(Acknowledgement by) {
        return acknowledgement.isPresent()
                ? new Step.Refused(NotificationRefusal.STATE_CONFLICT)
                : new Step.Taken(with(Optional.of(by), version));
    }

    /** The same notice, as the store has it now. */
    public Notification atVersion(long stored) {
        return with(acknowledgement, stored);
    }

    private Notification with(Optional<Acknowledgement> acknowledged, long atVersion) {
        return new Notification(
                id, kind, about, recipientAgency, recipientRole, recipientPerson, createdAt, acknowledged, atVersion);
    }
}
