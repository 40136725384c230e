package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.RestrictionLedger;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** referral-service says who the child of a notification is: the stay becomes that child's. */
@ApplicationScoped
public class LinkChild {

    private final Placements placements;
    private final RestrictionLedger restrictions;
    private final TellStarts tellStarts;

    LinkChild(Placements placements, RestrictionLedger restrictions, TellStarts tellStarts) {
        this.placements = placements;
        this.restrictions = restrictions;
        this.tellStarts = tellStarts;
    }

    /** Links the child; false where the notification has not been heard of. */
    @Transactional
    public boolean handle(NotificationId notification, ChildId child, SystemScope scope) {
        Optional<Placement> placement = placements.find(notification, scope);
        placement
                .filter(known -> known.child().filter(child::equals).isEmpty())
                .map(known -> known.of(child))
                .ifPresent(linked -> {
                    placements.update(linked, scope);
                    restrictions.extend(child.value(), notification.value());
                    tellStarts.tell(linked, scope);
                });
        return placement.isPresent();
    }
}
