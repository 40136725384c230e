package cymru.gwarchod.referral.concern;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.referral.concern.domain.Concern;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;
import cymru.gwarchod.referral.concern.domain.Concerns;
import cymru.gwarchod.referral.vocabulary.ConcernId;
import cymru.gwarchod.referral.vocabulary.LeadDiscussion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The designated lead writes down the discussion with the practitioner, and what was agreed (REF-05). */
@ApplicationScoped
public class RecordLeadDiscussion {

    private final Concerns concerns;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    RecordLeadDiscussion(Concerns concerns, AuditTrail audit, DomainClock domainClock) {
        this.concerns = concerns;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A discussion; the lead is the caller.
     *
     * @param expected the version that the discussion was about
     */
    public record Command(
            ConcernId id,
            EntityTag expected,
            Instant discussedAt,
            String summary,
            LeadDiscussion.AgreedAction agreedAction) {}

    /** Keeps the discussion, or says why not. */
    @Transactional
    public Outcome<Concern, ConcernRefusal> handle(Command command, AgencyScope scope) {
        Optional<Concerns.Seen> seen = concerns.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Concern before = seen.get().concern();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        LeadDiscussion discussion = new LeadDiscussion(
                scope.caller().displayName(), command.discussedAt(), command.summary(), command.agreedAction());
        return switch (before.discuss(discussion, domainClock.now())) {
            case Concern.Step.Refused(ConcernRefusal refusal) -> new Outcome.Refused<>(refusal);
            case Concern.Step.Taken(Concern after) -> {
                long version = concerns.update(after, scope);
                audit.allowed(command.id().value(), Optional.empty(), access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }
}
