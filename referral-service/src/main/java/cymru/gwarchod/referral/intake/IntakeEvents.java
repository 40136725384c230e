package cymru.gwarchod.referral.intake;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The event of a placed child of whom it is known who it is. Only the host authority hears of it, never who filed. */
public final class IntakeEvents {

    public static final String LINKED = "cymru.gwarchod.child.linked.v1";

    private IntakeEvents() {}

    /**
     * Which child a placement notification is about.
     *
     * @param caseId the open or newest case of the child
     * @param responsibleAuthority statistical code of the authority of that case
     */
    public record Linked(
            UUID notificationId,
            UUID childId,
            IntakeItem.Match match,
            Optional<LocalDate> birthDate,
            Optional<UUID> caseId,
            Optional<String> responsibleAuthority) {}

    static DomainEvent linked(IntakeItem item, Optional<UUID> caseId, Optional<String> responsibleAuthority) {
        IntakeItem.Link link = item.link().orElseThrow();
        return new Published(
                link.child().value(),
                link.at(),
                item.host().value(),
                new Linked(
                        item.stay().notification().value(),
                        link.child().value(),
                        link.match(),
                        item.child().flatMap(ReportedChild::dateOfBirth),
                        caseId,
                        responsibleAuthority));
    }

    private record Published(UUID aggregateId, Instant occurredAt, String host, Object data) implements DomainEvent {
        @Override
        public String type() {
            return LINKED;
        }

        @Override
        public String aggregateType() {
            return "child";
        }

        @Override
        public Set<String> audience() {
            return Set.of(host);
        }
    }
}
