package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.Change;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** What every step with a discussion has in common: scope, version, decision before writing, audit in the same commit. */
@ApplicationScoped
class DiscussionStepRunner {

    private final StrategyDiscussions discussions;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    DiscussionStepRunner(StrategyDiscussions discussions, AuditTrail audit, DomainClock domainClock) {
        this.discussions = discussions;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    Outcome<StrategyDiscussion, Refusals> run(
            DiscussionId id,
            EntityTag expected,
            AgencyScope scope,
            BiFunction<StrategyDiscussion, Instant, Change<StrategyDiscussion>> step,
            BiConsumer<StrategyDiscussion, Instant> afterKept) {
        Optional<StrategyDiscussions.Seen> seen = discussions.find(id, scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        StrategyDiscussion before = seen.get().discussion();
        AgencyScope.Allowed access = seen.get().access();
        if (!expected.equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        Instant now = domainClock.now();
        return switch (step.apply(before, now)) {
            case Change.Refused<StrategyDiscussion>(Refusals refusals) -> new Outcome.Refused<>(refusals);
            case Change.Made<StrategyDiscussion>(StrategyDiscussion after) -> {
                long version = discussions.update(after, scope);
                afterKept.accept(after, now);
                audit.allowed(
                        id.value(), Optional.of(before.responsibility().child().value()), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
