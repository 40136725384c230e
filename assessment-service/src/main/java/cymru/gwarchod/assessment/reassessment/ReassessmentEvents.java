package cymru.gwarchod.assessment.reassessment;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentCause;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The event of a reassessment (catalogue 1.24). What somebody wrote of the change is not in it. */
public final class ReassessmentEvents {

    public static final String OPENED = "cymru.gwarchod.reassessment.opened.v1";

    private ReassessmentEvents() {}

    /**
     * What other services' rules need of it.
     *
     * @param causeId the record behind it: a placement, an episode, a meeting, or the reassessment itself
     * @param dueAt the instant before which it is in time
     */
    public record Opened(
            UUID reassessmentId,
            UUID caseId,
            UUID childId,
            ReassessmentCause cause,
            UUID causeId,
            Instant openedAt,
            Instant dueAt) {}

    static DomainEvent opened(Reassessment opened, AgencyCode authority) {
        return new Published(
                opened.id().value(),
                opened.openedAt(),
                authority.value(),
                new Opened(
                        opened.id().value(),
                        opened.caseId().value(),
                        opened.trigger().child().value(),
                        opened.trigger().cause(),
                        opened.trigger().record(),
                        opened.openedAt(),
                        opened.due().orElseThrow().before()));
    }

    private record Published(UUID aggregateId, Instant occurredAt, String agency, Opened data) implements DomainEvent {

        @Override
        public String type() {
            return OPENED;
        }

        @Override
        public String aggregateType() {
            return "reassessment";
        }

        @Override
        public Set<String> audience() {
            return Set.of(agency);
        }
    }
}
