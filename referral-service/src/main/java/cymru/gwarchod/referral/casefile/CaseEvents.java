package cymru.gwarchod.referral.casefile;

import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.vocabulary.CaseId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The events of a case. */
public final class CaseEvents {

    public static final String OPENED = "cymru.gwarchod.case.opened.v1";
    public static final String ENDED = "cymru.gwarchod.case.ended.v1";

    private CaseEvents() {}

    /** Which child and authority a new case is about. */
    public record Opened(
            UUID caseId, UUID childId, String responsibleAuthority, String responsibleAgency, Instant openedAt) {}

    /** Why a case ended in this service. */
    public record Ended(UUID caseId, CaseFile.Closure.Reason reason) {}

    static DomainEvent opened(CaseFile opened) {
        return new Published(
                OPENED,
                opened.id().value(),
                opened.openedAt(),
                Set.of(opened.agency().value()),
                new Opened(
                        opened.id().value(),
                        opened.child().value(),
                        opened.localAuthority(),
                        opened.agency().value(),
                        opened.openedAt()));
    }

    static DomainEvent ended(CaseId caseId, CaseFile.Closure.Reason reason, Instant at) {
        return new Published(ENDED, caseId.value(), at, Set.of(), new Ended(caseId.value(), reason));
    }

    private record Published(String type, UUID aggregateId, Instant occurredAt, Set<String> audience, Object data)
            implements DomainEvent {
        @Override
        public String aggregateType() {
            return "case";
        }
    }
}
