package cymru.gwarchod.meeting.closure;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.meeting.casefile.CaseEvents;
import cymru.gwarchod.meeting.casefile.EndCase;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.closure.domain.CaseClosure;
import cymru.gwarchod.meeting.closure.domain.CaseClosures;
import cymru.gwarchod.meeting.closure.domain.CaseCourse;
import cymru.gwarchod.meeting.closure.domain.CaseCourse.DecidedIn;
import cymru.gwarchod.meeting.closure.domain.CaseCourse.Decision;
import cymru.gwarchod.meeting.closure.domain.ClosureGround;
import cymru.gwarchod.meeting.closure.domain.rules.EndWithoutPlan;
import cymru.gwarchod.meeting.discussion.ReadCaseDiscussions;
import cymru.gwarchod.meeting.meeting.PlanOfCase;
import cymru.gwarchod.meeting.meeting.ReadCaseMeetings;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ClosureId;
import cymru.gwarchod.meeting.vocabulary.PlanStanding;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A manager ends a case that needs no plan; or everything is named that is still missing. */
@ApplicationScoped
public class CloseCase {

    private final CaseClosures closures;
    private final ReadCaseFacts readCaseFacts;
    private final ReadCaseDiscussions readCaseDiscussions;
    private final ReadCaseMeetings readCaseMeetings;
    private final PlanOfCase planOfCase;
    private final EndCase endCase;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    CloseCase(
            CaseClosures closures,
            ReadCaseFacts readCaseFacts,
            ReadCaseDiscussions readCaseDiscussions,
            ReadCaseMeetings readCaseMeetings,
            PlanOfCase planOfCase,
            EndCase endCase,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.closures = closures;
        this.readCaseFacts = readCaseFacts;
        this.readCaseDiscussions = readCaseDiscussions;
        this.readCaseMeetings = readCaseMeetings;
        this.planOfCase = planOfCase;
        this.endCase = endCase;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A closure.
     *
     * @param note what speaks for it
     */
    public record Command(CaseId caseId, String note) {}

    /** Closes it, or says everything that stands in the way. */
    @Transactional
    public Outcome<CaseClosure, Refusals> handle(Command command, AgencyScope scope) {
        Optional<CaseFacts> known = readCaseFacts.handle(command.caseId(), scope);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseFacts facts = known.get();
        Refusals refusals = EndWithoutPlan.check(facts, course(facts, scope));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Instant now = domainClock.now();
        CaseClosure closure = new CaseClosure(
                new ClosureId(Ids.next(now)),
                facts.responsibility(),
                EndWithoutPlan.ground(facts),
                command.note(),
                Actor.of(scope.caller()),
                now);
        closures.add(closure, scope);
        endCase.handle(facts.responsibility(), "CASE_CLOSED", now, scope);
        outbox.publish(CaseEvents.closed(facts.responsibility(), reason(closure.ground()), now));
        AgencyScope.Allowed access = new AgencyScope.Allowed(ClosureAccess.MEMBER, Relation.RESPONSIBLE_LA);
        audit.allowed(
                closure.id().value(), Optional.of(facts.responsibility().child().value()), access);
        return new Outcome.Done<>(closure, access);
    }

    private CaseCourse course(CaseFacts facts, AgencyScope scope) {
        CaseId caseId = facts.responsibility().caseId();
        List<ReadCaseMeetings.Known> meetings = readCaseMeetings.handle(caseId, scope);
        Stream<Decision> assessed = facts.assessments().stream()
                .flatMap(a -> a.meetingDecision().stream())
                .map(d -> new Decision(DecidedIn.ASSESSMENT, d.convene(), d.at()));
        Stream<Decision> discussed = readCaseDiscussions.handle(caseId, scope).stream()
                .map(d -> new Decision(DecidedIn.DISCUSSION, d.meetingAgreed(), d.decidedAt()));
        Stream<Decision> met = meetings.stream().flatMap(m -> m.closedAt().stream()
                .map(at -> new Decision(DecidedIn.MEETING, !m.noFurtherAction(), at)));
        return new CaseCourse(
                planOfCase.standing(facts, scope).filter(PlanStanding::open).isPresent(),
                meetings.stream().anyMatch(m -> !m.closed()),
                meetings.stream().anyMatch(m -> m.heldAt().isPresent()),
                Stream.of(assessed, discussed, met)
                        .flatMap(decisions -> decisions)
                        .toList());
    }

    private static CaseEvents.Reason reason(ClosureGround ground) {
        return switch (ground) {
            case NO_MEETING_NEEDED, RISK_LOWERED -> CaseEvents.Reason.NO_FURTHER_ACTION;
            case NO_REFERRAL_LEFT -> CaseEvents.Reason.REJECTED;
        };
    }
}
