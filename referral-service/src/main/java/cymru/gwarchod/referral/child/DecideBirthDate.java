package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.child.domain.BirthDateDecision;
import cymru.gwarchod.referral.child.domain.BirthDateDecisions;
import cymru.gwarchod.referral.child.domain.BirthDateRefusal;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.child.domain.rules.OnlyWhatIsNotKnown;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Social services decide by which birth date a child's age is counted; until then it is a child (AMB-30). */
@ApplicationScoped
public class DecideBirthDate {

    private final Children children;
    private final BirthDateDecisions decisions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    DecideBirthDate(
            Children children, BirthDateDecisions decisions, Outbox outbox, AuditTrail audit, DomainClock domainClock) {
        this.children = children;
        this.decisions = decisions;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** A decision, and what it rests on. */
    public record Command(ChildId child, LocalDate dateOfBirth, String reason) {}

    /** Keeps it, or says why not. */
    @Transactional
    public Outcome<BirthDateDecision, BirthDateRefusal> handle(Command command, AgencyScope scope) {
        Optional<Children.Seen> seen = children.find(command.child(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        Instant now = domainClock.now();
        Optional<BirthDateRefusal> refusal =
                OnlyWhatIsNotKnown.check(seen.get().child(), command.dateOfBirth(), StatutoryClock.localDate(now));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        BirthDateDecision decision = new BirthDateDecision(
                new BirthDateDecision.BirthDateDecisionId(Ids.next(now)),
                command.child(),
                command.dateOfBirth(),
                command.reason(),
                Actor.of(scope.caller()),
                now);
        decisions.add(decision, scope);
        outbox.publish(BirthDateEvents.decided(decision));
        audit.allowed(
                decision.id().value(),
                Optional.of(command.child().value()),
                seen.get().access());
        return new Outcome.Done<>(decision, seen.get().access());
    }
}
