package cymru.gwarchod.meeting.discussion;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.meeting.casefile.WhenCaseEnds;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Who took part in a discussion reads its record until the case ends. */
@ApplicationScoped
class LeaveDiscussions implements WhenCaseEnds {

    private final StrategyDiscussions discussions;
    private final CaseAccessLedger ledger;

    LeaveDiscussions(StrategyDiscussions discussions, CaseAccessLedger ledger) {
        this.discussions = discussions;
        this.ledger = ledger;
    }

    @Override
    public void follow(CaseId caseId, Instant at, Scope scope) {
        discussions.ofCase(caseId, scope).forEach(d -> ledger.endForAll(d.id().value(), Relation.INVITED, at));
    }
}
