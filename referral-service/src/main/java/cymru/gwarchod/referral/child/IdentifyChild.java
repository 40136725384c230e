package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessLedger;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Finds the child that a report is about, or mints one. What it finds is never told to who reported. */
@ApplicationScoped
public class IdentifyChild {

    private final Children children;
    private final CaseAccessLedger ledger;

    IdentifyChild(Children children, CaseAccessLedger ledger) {
        this.children = children;
        this.ledger = ledger;
    }

    /** The child, with the open case that the responsible agency has about it, if any. */
    public record Identified(ChildId child, Optional<CaseId> openCase) {}

    /**
     * The child in this suite, with the open case that the responsible agency has about it, if any.
     *
     * @param responsible the social services that answer for it from now on
     * @param assertedBy the agency that reports
     */
    @Transactional
    public Identified handle(
            ReportedChild reported, AgencyCode responsible, AgencyCode assertedBy, Instant now, Scope scope) {
        Children.Match match = children.match(reported, responsible, scope).orElseGet(() -> {
            ChildId fresh = new ChildId(Ids.next(now));
            open(fresh, responsible, assertedBy, now);
            children.add(Child.unknownBefore(fresh, reported, now), scope);
            return new Children.Match(fresh, Optional.empty());
        });
        open(match.child(), responsible, assertedBy, now);
        return new Identified(match.child(), match.openCase());
    }

    private void open(ChildId child, AgencyCode responsible, AgencyCode assertedBy, Instant now) {
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        child.value(),
                        new Subject.OfAgency(responsible),
                        Relation.RESPONSIBLE_LA,
                        assertedBy.value(),
                        now),
                responsible.value(),
                CaseAccessLedger.Basis.ROUTING);
    }
}
