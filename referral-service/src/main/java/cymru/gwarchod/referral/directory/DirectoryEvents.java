package cymru.gwarchod.referral.directory;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.directory.domain.DesignatedLead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The events of the directory: other services compute from them whom to invite (ROLE-04). No name is in any of them. */
public final class DirectoryEvents {

    public static final String APPOINTED = "cymru.gwarchod.lead.appointed.v1";
    public static final String ENDED = "cymru.gwarchod.lead.ended.v1";

    private DirectoryEvents() {}

    /**
     * Who leads, covers or chairs where, and how long.
     *
     * @param person {@code person:issuer#subject}
     */
    public record Appointed(
            UUID leadId,
            String agency,
            Optional<String> unit,
            String capacity,
            String person,
            LocalDate startsOn,
            Optional<LocalDate> endsOn) {}

    /** The last day of an entry. */
    public record Ended(UUID leadId, Optional<LocalDate> endsOn) {}

    static DomainEvent appointed(DesignatedLead lead, Instant at) {
        return new Published(
                APPOINTED,
                lead,
                at,
                new Appointed(
                        lead.id().value(),
                        lead.post().agency().value(),
                        lead.post().unit().map(Object::toString),
                        lead.capacity().name(),
                        new Subject.OfPerson(lead.person()).asText(),
                        lead.term().startsOn(),
                        lead.term().endsOn()));
    }

    static DomainEvent ended(DesignatedLead lead, Instant at) {
        return new Published(
                ENDED, lead, at, new Ended(lead.id().value(), lead.term().endsOn()));
    }

    private record Published(String type, DesignatedLead lead, Instant occurredAt, Object data) implements DomainEvent {
        @Override
        public String aggregateType() {
            return "designated-lead";
        }

        @Override
        public UUID aggregateId() {
            return lead.id().value();
        }

        @Override
        public Set<String> audience() {
            return Set.of(lead.post().agency().value());
        }
    }
}
