package cymru.gwarchod.referral.workitem.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.TakeObligation;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Hears of the obligations of every service. Each event carries the whole state, so any order will do. */
@ApplicationScoped
class ObligationHandler implements EventHandler {

    private final TakeObligation takeObligation;
    private final ObjectMapper json;

    ObligationHandler(TakeObligation takeObligation, ObjectMapper json) {
        this.takeObligation = takeObligation;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return ObligationEvent.TYPES;
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            takeObligation.handle(
                    item(event.source(), json.treeToValue(event.data(), ObligationEvent.State.class)), scope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the state of an obligation", e);
        }
    }

    private static WorkItem item(String source, ObligationEvent.State state) {
        return new WorkItem(
                new WorkItem.WorkItemId(state.obligationId()),
                source,
                state.kind(),
                new WorkItem.Rule(state.rule(), state.strength(), state.pack(), state.calendar()),
                state.childId().map(ChildId::new),
                new CaseId(state.caseId()),
                new WorkItem.Started(state.trigger(), Optional.of(state.triggerRecord())),
                state.dueOn(),
                state.limit(),
                state.hours(),
                state.lastWorkingDay(),
                state.movedFrom(),
                new WorkItem.Owner(
                        new AgencyCode(state.ownerAgency()),
                        state.localAuthority(),
                        state.ownerRole(),
                        state.ownerPerson()),
                state.priority().equals("IMMEDIATE"),
                state.link(),
                WorkItem.Progress.valueOf(state.progress()),
                state.doneAt(),
                state.reason(),
                state.replacedBy().map(WorkItem.WorkItemId::new),
                state.departedAt().map(at -> new WorkItem.Departure(at, Optional.empty())),
                state.version());
    }
}
