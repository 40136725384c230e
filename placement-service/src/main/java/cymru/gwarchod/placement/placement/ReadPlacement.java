package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Outcome;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.placement.placement.domain.PlacementRefusal;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads one placement, in the view that the caller's relation to it opens. */
@ApplicationScoped
public class ReadPlacement {

    private final Placements placements;
    private final AuditTrail audit;

    ReadPlacement(Placements placements, AuditTrail audit) {
        this.placements = placements;
        this.audit = audit;
    }

    private Placements.Seen told(Placements.Seen seen, AgencyScope scope) {
        return PlacementAccess.tellsOfTheChild(seen.access().view())
                ? new Placements.Seen(seen.placement(), placements.resident(seen.placement(), scope), seen.access())
                : seen;
    }

    /** The placement, or absent. */
    @Transactional
    public Outcome<Placements.Seen, PlacementRefusal> handle(PlacementId id, AgencyScope scope) {
        return placements
                .find(id, scope)
                .<Outcome<Placements.Seen, PlacementRefusal>>map(seen -> {
                    audit.allowed(id.value(), seen.placement().child().map(ChildId::value), seen.access());
                    return new Outcome.Done<>(told(seen, scope), seen.access());
                })
                .orElseGet(Outcome.Absent::new);
    }
}
