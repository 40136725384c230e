package cymru.gwarchod.obligations;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.outbox.Outbox;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Tells, once each, that an obligation is past its due moment: at that moment, or as soon after it as the service runs,
 * with the due moment as the time of the event. Rows are claimed with locks, so that any instance may sweep.
 */
@ApplicationScoped
public class DueSweep implements DomainTimer {

    private static final int AT_ONCE = 200;

    private final ObligationRows rows;
    private final Outbox outbox;
    private final DomainClock domainClock;

    DueSweep(ObligationRows rows, Outbox outbox, DomainClock domainClock) {
        this.rows = rows;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        sweep();
    }

    /** Tells of everything that is overdue now; answers how many there were. */
    public int sweep() {
        int told = 0;
        int batch;
        do {
            batch = SystemWork.call("SWEEP_OVERDUE_OBLIGATIONS", scope -> {
                List<ObligationEvent.State> overdue = rows.takeOverdue(domainClock.now(), AT_ONCE);
                outbox.publish(overdue.stream()
                        .map(state -> new ObligationEvent(ObligationEvent.OVERDUE, state.limit(), state))
                        .toList());
                return overdue.size();
            });
            told += batch;
        } while (batch == AT_ONCE);
        return told;
    }

    @Override
    public int fire() {
        return sweep();
    }

    /** How many are past due and not told of yet. */
    @Override
    public int pending() {
        return SystemWork.call("COUNT_PENDING_TIMERS", scope -> rows.pending(domainClock.now()));
    }
}
