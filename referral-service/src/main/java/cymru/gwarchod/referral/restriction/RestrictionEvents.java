package cymru.gwarchod.referral.restriction;

import cymru.gwarchod.access.PersonId;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.restriction.domain.CaseRestriction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The event by which the other services learn who is barred from a case. No partner's feed has it. */
public final class RestrictionEvents {

    public static final String CHANGED = "cymru.gwarchod.case-restriction.changed.v1";

    private RestrictionEvents() {}

    /**
     * Who is barred from now on, complete.
     *
     * @param authority agency that decided
     * @param restricted whether only who is listed reaches the case
     * @param listed {@code person:issuer#subject} of each
     * @param excluded {@code person:issuer#subject} of each
     */
    public record Changed(
            UUID caseId,
            UUID childId,
            String authority,
            boolean restricted,
            List<String> listed,
            List<String> excluded) {}

    static DomainEvent changed(CaseRestriction restriction, Instant at) {
        return new Published(
                restriction,
                at,
                new Changed(
                        restriction.whose().caseId().value(),
                        restriction.whose().child().value(),
                        restriction.whose().agency().value(),
                        restriction.lists().restricted(),
                        texts(restriction.lists().listed()),
                        texts(restriction.lists().excluded())));
    }

    static List<String> texts(Set<PersonId> people) {
        return people.stream()
                .map(person -> new Subject.OfPerson(person).asText())
                .sorted()
                .toList();
    }

    /** Its order is kept for the case, whose lists follow each other. */
    private record Published(CaseRestriction restriction, Instant occurredAt, Object data) implements DomainEvent {
        @Override
        public String type() {
            return CHANGED;
        }

        @Override
        public String aggregateType() {
            return "case-restriction";
        }

        @Override
        public UUID aggregateId() {
            return restriction.whose().caseId().value();
        }

        @Override
        public Set<String> audience() {
            return Set.of();
        }
    }
}
