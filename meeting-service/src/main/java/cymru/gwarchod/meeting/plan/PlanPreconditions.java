package cymru.gwarchod.meeting.plan;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.agency.AgencyRegister;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.meeting.meeting.ReadCaseMeetings;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.PlanContent;
import cymru.gwarchod.meeting.plan.domain.PlanRefusal;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.rules.WritingRules;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.MeetingId;
import cymru.gwarchod.meeting.vocabulary.Refusals;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.statutoryclock.StatutoryClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What writing and amending a plan have in common: the rules before, and the owners' way to their actions. */
@ApplicationScoped
class PlanPreconditions {

    private final ReadCaseMeetings readCaseMeetings;
    private final AgencyRegister register;
    private final CaseAccessLedger ledger;

    PlanPreconditions(ReadCaseMeetings readCaseMeetings, AgencyRegister register, CaseAccessLedger ledger) {
        this.readCaseMeetings = readCaseMeetings;
        this.register = register;
        this.ledger = ledger;
    }

    Refusals check(PlanContent content, Optional<MeetingId> meeting, CaseFacts facts, Instant now, Scope scope) {
        List<ReadCaseMeetings.Known> meetings =
                readCaseMeetings.handle(facts.responsibility().caseId(), scope);
        if (meeting.filter(m -> meetings.stream().noneMatch(k -> k.id().equals(m)))
                .isPresent()) {
            return Refusals.of(PlanRefusal.UNKNOWN_MEETING);
        }
        boolean agenciesKnown = content.actions().stream()
                .flatMap(a -> a.owner().stream())
                .allMatch(o -> register.agency(o.agency().value()).isPresent());
        if (!agenciesKnown) {
            return Refusals.of(PlanRefusal.UNKNOWN_AGENCY);
        }
        return WritingRules.check(
                content, facts, meetings.stream().anyMatch(m -> m.heldAt().isPresent()), StatutoryClock.localDate(now));
    }

    /** Each owner, and the lead of the owner's agency, reaches the action and nothing else of the plan. */
    void openToOwners(SafeguardingPlan plan, AgencyCode assertedBy, Instant now) {
        for (PlanAction action : plan.actions()) {
            action.owner().person().ifPresent(person -> open(action, Subjects.parse(person), assertedBy, now));
            open(action, new Subject.OfAgency(action.owner().agency()), assertedBy, now);
        }
    }

    private void open(PlanAction action, Subject owner, AgencyCode assertedBy, Instant now) {
        ledger.confirm(
                new CaseAccessLedger.Grant(action.id().value(), owner, Relation.ACTION_OWNER, assertedBy.value(), now),
                assertedBy.value(),
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY);
    }
}
