package cymru.gwarchod.assessment.monitoring;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.outbox.FeedFreshness;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Publishes every quarter that has ended, a day later, from the first of which anything is known. It waits while a feed is
 * late: what is published is never corrected.
 */
@ApplicationScoped
class PublishWhatIsDue {

    private static final Duration AFTER_THE_END = Duration.ofDays(1);

    private final PublishTables publishTables;
    private final MonitoringFacts facts;
    private final FeedFreshness feeds;
    private final DomainClock domainClock;

    PublishWhatIsDue(PublishTables publishTables, MonitoringFacts facts, FeedFreshness feeds, DomainClock domainClock) {
        this.publishTables = publishTables;
        this.facts = facts;
        this.feeds = feeds;
        this.domainClock = domainClock;
    }

    @Scheduled(every = "{gwarchod.monitoring.publish-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (feeds.standing().delayed().isEmpty()) {
            due().forEach(quarter ->
                    SystemWork.run("PUBLISH_BOARD_TABLES", scope -> publishTables.handle(quarter, scope)));
        }
    }

    /** The quarters that could be published by now, whether or not they are. */
    List<Quarter> due() {
        return SystemWork.call("FIND_QUARTERS_TO_PUBLISH", scope -> {
            Instant now = domainClock.now();
            Quarter running = Quarter.of(now.minus(AFTER_THE_END));
            return facts.earliest(scope)
                    .map(first -> first.to(running.minus(1)))
                    .orElse(List.of());
        });
    }
}
