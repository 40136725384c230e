package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.EntityTag;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.referral.child.MintChild;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItem.Candidate;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import cymru.gwarchod.referral.intake.domain.IntakeRefusal;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The host authority's intake decides who a notified child is, where the identifiers do not. Nothing is merged by it. */
@ApplicationScoped
public class DecideIntakeItem {

    private final IntakeItems items;
    private final MintChild mintChild;
    private final AgencyRegister register;
    private final AskWhoAnswers askWhoAnswers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    DecideIntakeItem(
            IntakeItems items,
            MintChild mintChild,
            AgencyRegister register,
            AskWhoAnswers askWhoAnswers,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.items = items;
        this.mintChild = mintChild;
        this.register = register;
        this.askWhoAnswers = askWhoAnswers;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A decision.
     *
     * @param expected the version that was decided on
     */
    public record Command(IntakeItem.IntakeItemId id, EntityTag expected, IntakeItem.Decision decision) {}

    /** Decides, or says why not. */
    @Transactional
    public Outcome<IntakeItem, IntakeRefusal> handle(Command command, AgencyScope scope) {
        Optional<IntakeItems.Seen> seen = items.find(command.id(), scope);
        if (seen.isEmpty()) {
            return new Outcome.Absent<>();
        }
        IntakeItem before = seen.get().item();
        AgencyScope.Allowed access = seen.get().access();
        if (!command.expected().equals(EntityTag.of(access.view(), before.version()))) {
            return new Outcome.Stale<>(access, before.version());
        }
        return switch (before.decide(command.decision())) {
            case IntakeItem.Step.Refused(IntakeRefusal refusal) -> new Outcome.Refused<>(refusal);
            case IntakeItem.Step.Taken(Optional<Candidate> candidate) -> {
                IntakeItem after = linked(before, candidate, scope);
                long version = items.link(after, scope);
                Optional<String> responsible = candidate
                        .flatMap(Candidate::knownTo)
                        .flatMap(agency -> register.agency(agency.value()))
                        .flatMap(Agency::localAuthority);
                askWhoAnswers.ask(after, responsible, domainClock.now());
                outbox.publish(IntakeEvents.linked(
                        after, candidate.flatMap(Candidate::caseId).map(CaseId::value), responsible));
                audit.allowed(
                        command.id().value(),
                        after.link().map(link -> link.child().value()),
                        access);
                yield new Outcome.Done<>(after.atVersion(version), access);
            }
        };
    }

    private IntakeItem linked(IntakeItem item, Optional<Candidate> candidate, AgencyScope scope) {
        Instant now = domainClock.now();
        ChildId child = candidate
                .map(Candidate::child)
                .orElseGet(() -> mintChild.handle(item.child().orElseThrow(), item.host(), now, scope));
        IntakeItem.Match match = candidate.isPresent() ? IntakeItem.Match.CONFIRMED : IntakeItem.Match.NEW;
        return item.linked(new IntakeItem.Link(child, match, now, Optional.of(Actor.of(scope.caller()))));
    }
}
