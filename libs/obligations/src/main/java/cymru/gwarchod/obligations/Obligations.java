package cymru.gwarchod.obligations;

import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.Due;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What must be done by when, in this service. Each change is one commit with the fact that causes it, and an event that
 * carries the whole state.
 */
@ApplicationScoped
public class Obligations {

    private final ObligationRows rows;
    private final StatutoryClock clock;
    private final Outbox outbox;

    Obligations(ObligationRows rows, StatutoryClock clock, Outbox outbox) {
        this.rows = rows;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Opens an obligation unless the same was opened before; answers when it is due. */
    public Due open(Opening opening, Instant now) {
        Due due = clock.due(opening.period(), opening.trigger());
        StatutoryPeriod period = clock.pack().period(opening.period());
        ObligationEvent.State state = new ObligationEvent.State(
                Ids.next(now),
                opening.kind(),
                due.rule().value(),
                period.strength().name(),
                due.pack().toString(),
                due.calendarVersion(),
                opening.child(),
                opening.caseId(),
                opening.triggerRecord(),
                due.trigger(),
                due.dueOn(),
                due.limit(),
                due.dueAt() != null,
                due.lastWorkingDayOnOrBefore(),
                opening.owner().agency().value(),
                opening.owner().localAuthority(),
                opening.owner().role(),
                opening.owner().person(),
                opening.priority().name(),
                opening.link(),
                "OPEN",
                Optional.empty(),
                Optional.empty(),
                0);
        if (rows.insert(state)) {
            outbox.publish(new ObligationEvent(ObligationEvent.OPENED, now, state));
        }
        return due;
    }

    /** It was done; whether in time follows from the due moment (TIME-R8). Answers how many were met. */
    public int meet(Which which, Instant doneAt) {
        return publish(ObligationEvent.MET, doneAt, rows.end(which, "DONE", doneAt, null));
    }

    /** It need not be done any more, for this reason; never silently. Answers how many were cancelled. */
    public int cancel(Which which, String reason, Instant at) {
        return publish(ObligationEvent.CANCELLED, at, rows.end(which, "CANCELLED", at, reason));
    }

    /** Nothing of a case need be done any more, for this reason; never silently. Answers how many were cancelled. */
    public int cancelCase(UUID caseId, String reason, Instant at) {
        return publish(ObligationEvent.CANCELLED, at, rows.cancelCase(caseId, at, reason));
    }

    /** Another agency has to do it; the clock stays as it is. Answers how many changed hands. */
    public int handOver(Which which, Opening.Owner to, UUID caseId, Instant at) {
        return publish(ObligationEvent.MOVED, at, rows.handOver(which, to, caseId));
    }

    private int publish(String type, Instant at, List<ObligationEvent.State> states) {
        outbox.publish(states.stream()
                .map(state -> new ObligationEvent(type, at, state))
                .toList());
        return states.size();
    }
}
