package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one intake item, with the child as notified and who it may be. */
@ApplicationScoped
public class ReadIntakeItem {

    private final IntakeItems items;
    private final AuditTrail audit;

    ReadIntakeItem(IntakeItems items, AuditTrail audit) {
        this.items = items;
        this.audit = audit;
    }

    /** The item, or empty. */
    @Transactional
    public Optional<IntakeItems.Seen> handle(IntakeItem.IntakeItemId id, AgencyScope scope) {
        Optional<IntakeItems.Seen> seen = items.find(id, scope);
        seen.ifPresent(found -> audit.allowed(
                id.value(), found.item().link().map(link -> link.child().value()), found.access()));
        return seen;
    }
}
