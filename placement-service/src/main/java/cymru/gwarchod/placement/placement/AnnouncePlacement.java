package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A notification announces a stay: with it the child stands in the host authority's register, whoever the child is. */
@ApplicationScoped
public class AnnouncePlacement {

    private final Placements placements;

    AnnouncePlacement(Placements placements) {
        this.placements = placements;
    }

    /** Keeps the stay; the relations of its notification must have been written before. */
    @Transactional
    public void handle(PlacementId id, NotificationId notification, Stay stay, AgencyScope scope) {
        placements.add(Placement.announced(id, notification, stay), scope);
    }
}
