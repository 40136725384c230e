package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.agency.AgencyCode;
import java.time.Instant;
import java.util.Optional;

/**
 * Who has to be told of a placement (PLACE-05).
 *
 * @param agency absent where that recipient takes no part in this suite: then it was not sent either
 * @param acknowledgedBy name of who acknowledged for the agency
 */
public record Recipient(
        RecipientKind kind,
        Optional<AgencyCode> agency,
        Optional<Instant> sentAt,
        Optional<Instant> acknowledgedAt,
        Optional<String> acknowledgedBy) {

    /** A recipient to whom it goes at that moment, if there is one. */
    public static Recipient of(RecipientKind kind, Optional<AgencyCode> agency, Instant at) {
        return new Recipient(kind, agency, agency.map(there -> at), Optional.empty(), Optional.empty());
    }

    boolean awaits(AgencyCode other) {
        return agency.filter(other::equals).isPresent() && acknowledgedAt.isEmpty();
    }

    Recipient acknowledged(Instant at, String by) {
        return new Recipient(kind, agency, sentAt, Optional.of(at), Optional.of(by));
    }
}
