package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A notification names no child: which ones are about a child is asked of the stays that they announced. */
@ApplicationScoped
public class FindNotificationsOfChild {

    private final Placements placements;

    FindNotificationsOfChild(Placements placements) {
        this.placements = placements;
    }

    /** The notifications. */
    @Transactional
    public List<NotificationId> handle(ChildId child, SystemScope scope) {
        return placements.ofChild(child, scope);
    }
}
