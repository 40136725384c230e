package cymru.gwarchod.referral.allocation;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.referral.allocation.domain.Allocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The relations that an allocation gives and takes: the worker's own, and that of the team for its manager. */
@ApplicationScoped
class AllocationRelations {

    private final CaseAccessLedger ledger;

    AllocationRelations(CaseAccessLedger ledger) {
        this.ledger = ledger;
    }

    void open(Allocation made) {
        grant(made, new Subject.OfPerson(made.to().socialWorker()), Relation.ALLOCATED);
        grant(made, new Subject.OfUnit(made.to().team()), Relation.TEAM);
    }

    void end(Allocation ended, Instant at) {
        ledger.endForAll(ended.whose().caseId().value(), Relation.ALLOCATED, at);
        ledger.endForAll(ended.whose().caseId().value(), Relation.TEAM, at);
    }

    private void grant(Allocation made, Subject subject, Relation relation) {
        String authority = made.whose().agency().value();
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        made.whose().caseId().value(), subject, relation, authority, made.allocatedAt()),
                authority,
                CaseAccessLedger.Basis.RESPONSIBLE_AUTHORITY);
    }
}
