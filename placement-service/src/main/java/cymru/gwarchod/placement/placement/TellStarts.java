package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.PlacementStatus;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * Tells other services, once each, that a stay began (PLACE-11): as soon as the child is known and the day has come. A
 * change of placement may raise or lower risk, so the child is assessed again (SERAF-10).
 */
@ApplicationScoped
@StatutoryRule("PLACE-11")
class TellStarts {

    private static final int AT_ONCE = 50;

    private final Placements placements;
    private final Outbox outbox;
    private final DomainClock domainClock;

    TellStarts(Placements placements, Outbox outbox, DomainClock domainClock) {
        this.placements = placements;
        this.outbox = outbox;
        this.domainClock = domainClock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        SystemWork.run("TELL_STARTED_PLACEMENTS", scope -> {
            List<Placement> untold = placements.untold(StatutoryClock.localDate(domainClock.now()), AT_ONCE, scope);
            untold.forEach(placement -> tell(placement, scope));
        });
    }

    /** Tells of this one, if it is time; what has ended in the meantime is told as ended too. */
    void tell(Placement placement, SystemScope scope) {
        Instant now = domainClock.now();
        if (placement.startIsToBeTold(StatutoryClock.localDate(now))) {
            placements.update(placement.told(), scope);
            outbox.publish(PlacementEvents.started(placement, now));
            if (placement.status() == PlacementStatus.ENDED) {
                outbox.publish(PlacementEvents.ended(placement, now));
            }
        }
    }
}
