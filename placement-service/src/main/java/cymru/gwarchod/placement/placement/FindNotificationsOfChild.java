package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.RestrictedRecords;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** A notification names no child: which ones a restriction bars is asked of the stays that they announced. */
@ApplicationScoped
public class FindNotificationsOfChild implements RestrictedRecords {

    private final Placements placements;

    FindNotificationsOfChild(Placements placements) {
        this.placements = placements;
    }

    /** The ids of the notifications. */
    @Override
    @Transactional
    public Collection<UUID> ofChild(UUID child, SystemScope scope) {
        return placements.ofChild(new ChildId(child), scope).stream()
                .map(NotificationId::value)
                .toList();
    }
}
