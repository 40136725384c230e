package cymru.gwarchod.placement.placement;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.RestrictionLedger;
import cymru.gwarchod.placement.claim.IdentifyClaims;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** referral-service says who the child of a notification is: the stay becomes that child's, and what is claimed of it. */
@ApplicationScoped
public class LinkChild {

    private final Placements placements;
    private final RestrictionLedger restrictions;
    private final IdentifyClaims identifyClaims;
    private final TellStarts tellStarts;

    LinkChild(
            Placements placements,
            RestrictionLedger restrictions,
            IdentifyClaims identifyClaims,
            TellStarts tellStarts) {
        this.placements = placements;
        this.restrictions = restrictions;
        this.identifyClaims = identifyClaims;
        this.tellStarts = tellStarts;
    }

    /**
     * Links the child; false where the notification has not been heard of.
     *
     * @param responsibleAuthority statistical code of the authority that answers for the child, if any does
     */
    @Transactional
    public boolean handle(
            NotificationId notification, ChildId child, Optional<String> responsibleAuthority, SystemScope scope) {
        Optional<Placement> placement = placements.find(notification, scope);
        placement
                .filter(known -> known.child().filter(child::equals).isEmpty())
                .map(known -> known.of(child))
                .ifPresent(linked -> {
                    placements.update(linked, scope);
                    restrictions.extend(child.value(), notification.value());
                    tellStarts.tell(linked, scope);
                });
        if (placement.isPresent()) {
            identifyClaims.handle(notification, child, responsibleAuthority, scope);
        }
        return placement.isPresent();
    }
}
