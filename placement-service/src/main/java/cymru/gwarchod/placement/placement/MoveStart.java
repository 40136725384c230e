package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** The start that was filed was wrong: the stay begins on another day, of which others hear when it comes. */
@ApplicationScoped
public class MoveStart {

    private final Placements placements;

    MoveStart(Placements placements) {
        this.placements = placements;
    }

    /** Moves it; false where the stay is over, or out of reach. */
    @Transactional
    public boolean handle(PlacementId id, LocalDate startsOn, AgencyScope scope) {
        Optional<Placement> moved = placements
                .find(id, scope)
                .map(Placements.Seen::placement)
                .flatMap(placement -> placement.startingOn(startsOn));
        moved.ifPresent(placement -> placements.update(placement, scope));
        return moved.isPresent();
    }
}
