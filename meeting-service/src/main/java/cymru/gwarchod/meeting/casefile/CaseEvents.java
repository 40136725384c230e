package cymru.gwarchod.meeting.casefile;

import cymru.gwarchod.meeting.fact.PublishedFact;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.outbox.DomainEvent;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The event by which this service tells that the work on a case has ended. */
public final class CaseEvents {

    public static final String CLOSED = "cymru.gwarchod.case.closed.v1";

    private CaseEvents() {}

    /** Why this service ends a case. */
    public enum Reason {
        /** Its plan was reviewed and has ended. */
        PLAN_ENDED,
        /** It needed no plan, or no longer. */
        NO_FURTHER_ACTION,
        /** No referral is left in it. */
        REJECTED
    }

    /** That the work on a case has ended. */
    public record Closed(UUID caseId, UUID childId, Reason reason, Instant closedAt) {}

    /** The event. */
    public static DomainEvent closed(Responsibility whose, Reason reason, Instant at) {
        return new PublishedFact(
                CLOSED,
                "case",
                whose.caseId().value(),
                at,
                Set.of(whose.agency().value()),
                new Closed(whose.caseId().value(), whose.child().value(), reason, at));
    }
}
