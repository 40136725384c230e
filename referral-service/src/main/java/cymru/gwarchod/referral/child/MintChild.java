package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Gives a placed child whom nobody here knew its place in this suite; no case is opened by that. */
@ApplicationScoped
public class MintChild {

    private final Children children;
    private final CaseAccessLedger ledger;

    MintChild(Children children, CaseAccessLedger ledger) {
        this.children = children;
        this.ledger = ledger;
    }

    /**
     * Mints the child.
     *
     * @param host social services of the authority in whose area it is placed
     */
    @Transactional
    public ChildId handle(ReportedChild notified, AgencyCode host, Instant now, Scope scope) {
        ChildId fresh = new ChildId(Ids.next(now));
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        fresh.value(), new Subject.OfAgency(host), Relation.HOST_LA, host.value(), now),
                host.value(),
                CaseAccessLedger.Basis.ROUTING);
        children.add(Child.unknownBefore(fresh, notified, now), scope);
        return fresh;
    }
}
