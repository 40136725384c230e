package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.agency.Agency;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.casefile.ReadKnownPeople;
import cymru.gwarchod.meeting.discussion.domain.DiscussionDecision;
import cymru.gwarchod.meeting.discussion.domain.DiscussionRefusal;
import cymru.gwarchod.meeting.discussion.domain.DiscussionStatus;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.discussion.domain.rules.RecordingRules;
import cymru.gwarchod.meeting.duty.Duties;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.KnownPeople;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Social services record the discussion with the police, or the decision not to hold one. What called for a discussion is
 * done with it; what it decided on becomes due: the meeting, the conference, the word to the referrer.
 */
@ApplicationScoped
public class RecordStrategyDiscussion {

    private final StrategyDiscussions discussions;
    private final ReadCaseFacts readCaseFacts;
    private final ReadKnownPeople readKnownPeople;
    private final AgencyRegister register;
    private final Duties duties;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    RecordStrategyDiscussion(
            StrategyDiscussions discussions,
            ReadCaseFacts readCaseFacts,
            ReadKnownPeople readKnownPeople,
            AgencyRegister register,
            Duties duties,
            CaseAccessLedger ledger,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.discussions = discussions;
        this.readCaseFacts = readCaseFacts;
        this.readKnownPeople = readKnownPeople;
        this.register = register;
        this.duties = duties;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /** What was discussed and decided. */
    public record Command(
            CaseId caseId,
            Optional<Instant> heldAt,
            List<Professional> participants,
            Optional<String> sharingPurpose,
            Optional<String> informationShared,
            Optional<String> courseOfAction,
            DiscussionDecision decision,
            Optional<String> reason,
            boolean section47) {}

    /** Keeps the record, or says everything that stands in the way. */
    @Transactional
    public Outcome<StrategyDiscussion, Refusals> handle(Command command, AgencyScope scope) {
        Optional<CaseFacts> known = readCaseFacts.handle(command.caseId(), scope);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseFacts facts = known.get();
        Instant now = domainClock.now();
        KnownPeople people = readKnownPeople.handle(facts, now, scope).with(List.of(Actor.of(scope.caller())));
        List<StrategyDiscussion.Participant> participants = new ArrayList<>();
        for (Professional who : command.participants()) {
            Optional<Agency> agency = register.agency(who.agency().value());
            if (agency.isEmpty()) {
                return new Outcome.Refused<>(Refusals.of(DiscussionRefusal.UNKNOWN_AGENCY));
            }
            if (people.belongsElsewhere(who)) {
                return new Outcome.Refused<>(Refusals.of(DiscussionRefusal.PERSON_NOT_OF_AGENCY));
            }
            participants.add(
                    new StrategyDiscussion.Participant(who, agency.get().type()));
        }
        StrategyDiscussion.Content content = new StrategyDiscussion.Content(
                command.decision() == DiscussionDecision.NOT_HELD ? Optional.empty() : command.heldAt(),
                participants,
                command.sharingPurpose(),
                command.informationShared(),
                command.courseOfAction(),
                command.decision(),
                command.reason(),
                command.section47());
        Refusals refusals = RecordingRules.check(content, scope.caller().roles(), facts, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return new Outcome.Done<>(
                keep(content, facts, now, scope),
                new AgencyScope.Allowed(DiscussionAccess.MEMBER, Relation.RESPONSIBLE_LA));
    }

    private StrategyDiscussion keep(
            StrategyDiscussion.Content content, CaseFacts facts, Instant now, AgencyScope scope) {
        StrategyDiscussion recorded = new StrategyDiscussion(
                new DiscussionId(Ids.next(now)),
                facts.responsibility(),
                Actor.of(scope.caller()),
                now,
                content,
                facts.category(),
                content.decision() == DiscussionDecision.NOT_HELD
                        ? DiscussionStatus.NOT_HELD
                        : DiscussionStatus.RECORDED,
                Optional.empty(),
                Optional.empty(),
                0);
        for (StrategyDiscussion.Participant participant : content.participants()) {
            participant.who().person().ifPresent(person -> open(recorded, person, now, scope));
        }
        discussions.add(recorded, scope);
        follow(recorded, facts, now);
        audit.allowed(
                recorded.id().value(),
                Optional.of(facts.responsibility().child().value()),
                new AgencyScope.Allowed(DiscussionAccess.MEMBER, Relation.RESPONSIBLE_LA));
        return recorded;
    }

    private void follow(StrategyDiscussion recorded, CaseFacts facts, Instant now) {
        Instant decidedAt = recorded.decidedAt();
        duties.discussed(facts.responsibility(), decidedAt, now);
        if (!facts.referrals().isEmpty()) {
            duties.informReferrer(facts.responsibility(), recorded.id(), decidedAt, now);
        }
        if (recorded.content().decision() == DiscussionDecision.STRATEGY_MEETING) {
            duties.meet(facts.responsibility(), recorded.id(), decidedAt, now);
        }
        outbox.publish(DiscussionEvents.of(DiscussionEvents.RECORDED, recorded, decidedAt));
        if (recorded.content().section47()) {
            duties.holdConference(facts.responsibility(), recorded.id().value(), decidedAt, now);
            outbox.publish(DiscussionEvents.section47(recorded));
        }
    }

    private void open(StrategyDiscussion recorded, String person, Instant now, AgencyScope scope) {
        String agency = scope.caller().agency().code().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        recorded.id().value(), Subjects.parse(person), Relation.INVITED, agency, now),
                agency,
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY);
    }
}
