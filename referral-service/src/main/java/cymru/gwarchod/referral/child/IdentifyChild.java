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
     * From whom to whom a report goes.
     *
     * @param responsible the social services that answer for the child from now on
     * @param assertedBy the agency that reports
     */
    public record Routing(AgencyCode responsible, AgencyCode assertedBy) {}

    /**
     * The child in this suite, with the open case that the responsible agency has about it, if any.
     *
     * @param knownAs who the child is, where the report was about a child of this suite before: a hand-over never mints
     *     the child a second time
     */
    @Transactional
    public Identified handle(
            ReportedChild reported, Optional<ChildId> knownAs, Routing routing, Instant now, Scope scope) {
        Children.Match match = children.match(reported, routing.responsible(), scope)
                .or(() -> knownAs.map(known -> new Children.Match(known, Optional.empty())))
                .orElseGet(() -> new Children.Match(mint(reported, routing, now, scope), Optional.empty()));
        open(match.child(), routing, now);
        return new Identified(match.child(), match.openCase());
    }

    private ChildId mint(ReportedChild reported, Routing routing, Instant now, Scope scope) {
        ChildId fresh = new ChildId(Ids.next(now));
        open(fresh, routing, now);
        children.add(Child.unknownBefore(fresh, reported, now), scope);
        return fresh;
    }

    private void open(ChildId child, Routing routing, Instant now) {
        ledger.confirm(
                new CaseAccessLedger.Grant(
                        child.value(),
                        new Subject.OfAgency(routing.responsible()),
                        Relation.RESPONSIBLE_LA,
                        routing.assertedBy().value(),
                        now),
                routing.responsible().value(),
                CaseAccessLedger.Basis.ROUTING);
    }
}
