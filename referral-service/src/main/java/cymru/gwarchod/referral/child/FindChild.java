package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Who a child is, for another feature's operation; that feature records what it is used for. */
@ApplicationScoped
public class FindChild {

    private final Children children;

    FindChild(Children children) {
        this.children = children;
    }

    /** The child. */
    public record Found(
            ChildId id, String givenName, String familyName, Optional<LocalDate> dateOfBirth, boolean lookedAfter) {}

    /** The child, or empty where there is none or none in scope. */
    @Transactional
    public Optional<Found> handle(ChildId id, AgencyScope scope) {
        return children.find(id, scope)
                .map(seen -> new Found(
                        id,
                        seen.child().givenName(),
                        seen.child().familyName(),
                        seen.child().dateOfBirth(),
                        seen.child().lookedAfter()));
    }
}
