package cymru.gwarchod.referral.intake;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the children placed in the area of the caller's authority, the oldest notification first. */
@ApplicationScoped
public class ListIntakeItems {

    private final IntakeItems items;
    private final AuditTrail audit;

    ListIntakeItems(IntakeItems items, AuditTrail audit) {
        this.items = items;
        this.audit = audit;
    }

    /** One page. */
    @Transactional
    public List<IntakeItem> handle(IntakeItems.Query query, AgencyScope scope) {
        List<IntakeItem> page =
                items.list(query, scope).stream().map(IntakeItems.Seen::item).toList();
        audit.listed(
                page.stream()
                        .limit(query.shown())
                        .map(item -> item.id().value())
                        .toList(),
                scope.reaches().getFirst().view(),
                scope.reaches().getFirst().relation().name());
        return page;
    }
}
