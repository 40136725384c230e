package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads one child, for the authority that answers for it. */
@ApplicationScoped
public class ReadChild {

    private final Children children;
    private final AuditTrail audit;

    ReadChild(Children children, AuditTrail audit) {
        this.children = children;
        this.audit = audit;
    }

    /** The child, or empty. */
    @Transactional
    public Optional<Children.Seen> handle(ChildId id, AgencyScope scope) {
        Optional<Children.Seen> seen = children.find(id, scope);
        seen.ifPresent(found -> audit.allowed(id.value(), Optional.of(id.value()), found.access()));
        return seen;
    }
}
