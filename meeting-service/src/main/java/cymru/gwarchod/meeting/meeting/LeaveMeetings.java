package cymru.gwarchod.meeting.meeting;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.meeting.casefile.WhenCaseEnds;
import cymru.gwarchod.meeting.meeting.domain.Meetings;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Invitations that are still open, and the work on the minutes, end with the case. */
@ApplicationScoped
class LeaveMeetings implements WhenCaseEnds {

    private final Meetings meetings;
    private final CaseAccessLedger ledger;

    LeaveMeetings(Meetings meetings, CaseAccessLedger ledger) {
        this.meetings = meetings;
        this.ledger = ledger;
    }

    @Override
    public void follow(CaseId caseId, Instant at, Scope scope) {
        meetings.ofCase(caseId, scope).forEach(m -> {
            ledger.endForAll(m.id().value(), Relation.INVITED, at);
            ledger.endForAll(m.id().value(), Relation.MINUTES, at);
        });
    }
}
