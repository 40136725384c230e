package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.http.References;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.casefile.ReadKnownPeople;
import cymru.gwarchod.meeting.discussion.ReadCaseDiscussions;
import cymru.gwarchod.meeting.meeting.domain.AreaLeads;
import cymru.gwarchod.meeting.meeting.domain.Circumstances;
import cymru.gwarchod.meeting.meeting.domain.ExpectedInvitee;
import cymru.gwarchod.meeting.meeting.domain.FormGrant;
import cymru.gwarchod.meeting.meeting.domain.Invitation;
import cymru.gwarchod.meeting.meeting.domain.InviteeSlot;
import cymru.gwarchod.meeting.meeting.domain.Meeting;
import cymru.gwarchod.meeting.meeting.domain.MeetingKind;
import cymru.gwarchod.meeting.meeting.domain.MeetingStatus;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.meeting.domain.ParentsPart;
import cymru.gwarchod.meeting.meeting.domain.Requirement;
import cymru.gwarchod.meeting.meeting.domain.ShareLevel;
import cymru.gwarchod.meeting.meeting.domain.rules.ConveningRules;
import cymru.gwarchod.meeting.meeting.domain.rules.ExpectedInvitees;
import cymru.gwarchod.meeting.meeting.domain.rules.Invitations;
import cymru.gwarchod.meeting.meeting.domain.rules.ParentsLeftOut;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import cymru.gwarchod.meeting.vocabulary.InvitationId;
import cymru.gwarchod.meeting.vocabulary.KnownPeople;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Professional;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The manager with lead responsibility calls a meeting together (ROLE-09). Whom the rules expect is computed and, where it
 * is known who fills a slot, invited; an invitation opens the meeting to the person.
 */
@ApplicationScoped
@StatutoryRule({"MEET-09", "ROLE-09"})
public class ConveneMeeting {

    /** Without a named lead these stay closed: the agency has other units that are not concerned. */
    private static final Set<InviteeSlot> OF_ONE_UNIT =
            Set.of(InviteeSlot.SCHOOL_LEAD, InviteeSlot.RESIDENTIAL_MANAGER);

    private final Meetings meetings;
    private final ReadCaseFacts readCaseFacts;
    private final ReadCaseDiscussions readCaseDiscussions;
    private final ReadKnownPeople readKnownPeople;
    private final FindAreaLeads findAreaLeads;
    private final JudgeMeeting judgeMeeting;
    private final AgencyRegister register;
    private final CaseAccessLedger ledger;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final DomainClock domainClock;

    ConveneMeeting(
            Meetings meetings,
            ReadCaseFacts readCaseFacts,
            ReadCaseDiscussions readCaseDiscussions,
            ReadKnownPeople readKnownPeople,
            FindAreaLeads findAreaLeads,
            JudgeMeeting judgeMeeting,
            AgencyRegister register,
            CaseAccessLedger ledger,
            Outbox outbox,
            AuditTrail audit,
            DomainClock domainClock) {
        this.meetings = meetings;
        this.readCaseFacts = readCaseFacts;
        this.readCaseDiscussions = readCaseDiscussions;
        this.readKnownPeople = readKnownPeople;
        this.findAreaLeads = findAreaLeads;
        this.judgeMeeting = judgeMeeting;
        this.register = register;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.domainClock = domainClock;
    }

    /**
     * A convening.
     *
     * @param chair absent where the caller chairs
     * @param school code of the child's school in the register
     * @param home code of the home the child lives in
     * @param circumstances without the leads of school and home, which are looked up
     */
    public record Command(
            CaseId caseId,
            MeetingKind kind,
            Optional<DiscussionId> discussion,
            Instant scheduledAt,
            String venue,
            Optional<Professional> chair,
            Circumstances circumstances,
            Optional<String> school,
            Optional<String> home,
            List<Wanted> invitations,
            Optional<Parents> parents) {}

    /**
     * Somebody whom the convener wants to be invited.
     *
     * @param sharingPurpose what the whole assessment is shared for
     */
    public record Wanted(InviteeSlot slot, Professional who, ShareLevel shareLevel, Optional<String> sharingPurpose) {}

    /**
     * What is said of the parents.
     *
     * @param complicitySuspected absent where what was recorded last stands
     * @param decision why they are invited all the same
     */
    public record Parents(boolean invited, Optional<Boolean> complicitySuspected, Optional<String> decision) {}

    /** Convenes, or says everything that stands in the way. */
    @Transactional
    public Outcome<JudgedMeeting, Refusals> handle(Command command, AgencyScope scope) {
        Optional<CaseFacts> known = readCaseFacts.handle(command.caseId(), scope);
        if (known.isEmpty()) {
            return new Outcome.Absent<>();
        }
        CaseFacts facts = known.get();
        Instant now = domainClock.now();
        List<ReadCaseDiscussions.Known> discussions = readCaseDiscussions.handle(command.caseId(), scope);
        Professional self = new Professional(
                scope.caller().agency().code(),
                Optional.of(scope.caller().self().asText()),
                Optional.of(scope.caller().displayName()),
                Optional.empty());
        Professional chair = command.chair().orElse(self);
        List<Meeting> before = meetings.ofCase(command.caseId(), scope);
        Optional<ParentsPart> parents = command.parents().map(said -> parents(said, before));
        KnownPeople people = readKnownPeople
                .handle(facts, now, scope)
                .with(Stream.concat(
                                discussions.stream().flatMap(d -> d.actors().stream()),
                                Stream.of(Actor.of(scope.caller())))
                        .toList());
        ConveningRules.Facts found = new ConveningRules.Facts(
                facts,
                chair.person().equals(self.person())
                        || chair.person()
                                .filter(p -> findAreaLeads.mayChair(
                                        facts.responsibility().agency(), p, now, scope))
                                .isPresent(),
                command.discussion()
                        .filter(d -> discussions.stream().noneMatch(k -> k.id().equals(d)))
                        .isEmpty(),
                command.invitations().stream()
                        .allMatch(w -> register.agency(w.who().agency().value()).isPresent()),
                command.school().filter(u -> register.unit(u).isEmpty()).isEmpty()
                        && command.home()
                                .filter(u -> register.unit(u).isEmpty())
                                .isEmpty(),
                Named.strangers(command, people),
                before.stream().anyMatch(m -> m.heldAt().isPresent()));
        Refusals refusals = ConveningRules.check(
                command.kind(),
                command.scheduledAt(),
                command.invitations().stream()
                        .map(w -> new ConveningRules.Sharing(w.who(), w.shareLevel(), w.sharingPurpose()))
                        .toList(),
                parents,
                found,
                now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Optional<Professional> officer = discussions.reversed().stream()
                .flatMap(k -> k.officer().stream())
                .findFirst();
        AreaLeads area = findAreaLeads.handle(facts, chair, officer, now, scope);
        return new Outcome.Done<>(
                judged(keep(command, facts, chair, parents, area, now, scope), scope),
                new AgencyScope.Allowed(MeetingAccess.MEMBER, Relation.RESPONSIBLE_LA));
    }

    private JudgedMeeting judged(Meeting convened, AgencyScope scope) {
        return new JudgedMeeting(convened, judgeMeeting.handle(convened, scope));
    }

    private static ParentsPart parents(Parents said, List<Meeting> before) {
        return new ParentsPart(
                said.invited(),
                said.complicitySuspected().orElseGet(() -> ParentsLeftOut.suspectedBy(before)),
                said.decision());
    }

    private Meeting keep(
            Command command,
            CaseFacts facts,
            Professional chair,
            Optional<ParentsPart> parents,
            AreaLeads area,
            Instant now,
            AgencyScope scope) {
        Actor by = Actor.of(scope.caller());
        List<ExpectedInvitee> expected =
                ExpectedInvitees.of(facts.category(), around(command, facts, now, scope), area);
        List<Invitation> invitations = Invitations.of(
                expected,
                command.invitations().stream()
                        .map(w -> Invitation.open(
                                        new InvitationId(Ids.next(now)), w.slot(), Requirement.SUGGESTED, w.who())
                                .sharing(grant(w, by, now)))
                        .toList(),
                () -> new InvitationId(Ids.next(now)));
        Meeting convened = new Meeting(
                new MeetingId(Ids.next(now)),
                References.next("MTG", now),
                facts.responsibility(),
                new Meeting.Convening(
                        command.kind(),
                        command.discussion(),
                        command.scheduledAt(),
                        command.venue(),
                        chair,
                        facts.category(),
                        by,
                        now,
                        List.of(),
                        parents,
                        List.of()),
                expected,
                invitations,
                MeetingStatus.CONVENED,
                Optional.empty(),
                Optional.empty(),
                0);
        invitations.forEach(invitation -> open(convened, invitation, now, scope));
        meetings.add(convened, scope);
        outbox.publish(MeetingEvents.of(MeetingEvents.CONVENED, convened, now));
        audit.allowed(
                convened.id().value(),
                Optional.of(facts.responsibility().child().value()),
                new AgencyScope.Allowed(MeetingAccess.MEMBER, Relation.RESPONSIBLE_LA));
        return convened;
    }

    private static Optional<FormGrant> grant(Wanted wanted, Actor by, Instant now) {
        return wanted.sharingPurpose()
                .filter(purpose -> wanted.shareLevel() == ShareLevel.FULL)
                .map(purpose -> new FormGrant(purpose, by, now));
    }

    private Circumstances around(Command command, CaseFacts facts, Instant now, AgencyScope scope) {
        Circumstances said = command.circumstances();
        return new Circumstances(
                said.lookedAfter() || facts.lookedAfter(),
                said.probationWorksWithPerpetrator(),
                said.knownToYouthJustice(),
                said.socialWorker().or(() -> facts.allocation()
                        .map(a -> new Professional(
                                facts.responsibility().agency(),
                                Optional.of(a.socialWorker()),
                                Optional.empty(),
                                Optional.of(a.team())))),
                said.riskIdentifier(),
                command.school().flatMap(unit -> findAreaLeads.ofUnit(unit, now, scope)),
                command.home()
                        .or(() -> facts.placement().map(CaseFacts.Placement::home))
                        .flatMap(unit -> findAreaLeads.ofUnit(unit, now, scope)),
                said.educationWelfareOfficer(),
                said.healthProfessional(),
                said.voluntaryWorker());
    }

    private void open(Meeting meeting, Invitation invitation, Instant now, AgencyScope scope) {
        Optional<Subject> invited = invitation.who().person().<Subject>map(Subjects::parse);
        Optional<Subject> to = invited.isPresent() || OF_ONE_UNIT.contains(invitation.slot())
                ? invited
                : Optional.of(new Subject.OfAgency(invitation.who().agency()));
        String agency = scope.caller().agency().code().value();
        to.ifPresent(subject -> ledger.confirm(
                new CaseAccessLedger.Grant(meeting.id().value(), subject, Relation.INVITED, agency, now),
                agency,
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY));
    }
}
