package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.audit.AuditTrail;
import cymru.gwarchod.referral.child.domain.Children;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Asks by exact identifiers whether a child is known. The own authority's children are found in full; of others the answer
 * is whom to call. Too little to go by gets the same answer as nobody found, and every look is kept with the children it
 * was answered with.
 */
@ApplicationScoped
public class SearchChildren {

    /** The most entries of an answer: more than that and the identifiers were none. */
    private static final int MOST_FOUND = 5;

    /** What a pointer rests on: the caller's agency alone, and no relation to the child. */
    private static final String AGENCY_ONLY = "AGENCY_ONLY";

    private final Children children;
    private final AuditTrail audit;

    SearchChildren(Children children, AuditTrail audit) {
        this.children = children;
        this.audit = audit;
    }

    /**
     * What was found.
     *
     * @param own children for whom the caller's authority answers
     * @param knownElsewhere that another authority knows the child
     */
    public record Found(List<Children.Seen> own, List<Children.Pointer> knownElsewhere) {}

    /** Answers the search; at most five entries altogether. */
    @Transactional
    public Found handle(Children.Identifiers identifiers, AgencyScope scope) {
        if (!identifiers.areEnough()) {
            audit.listed(List.of(), ChildAccess.POINTER, AGENCY_ONLY);
            return new Found(List.of(), List.of());
        }
        List<Children.Seen> own = children.search(identifiers, scope, MOST_FOUND);
        if (!own.isEmpty()) {
            audit.listed(
                    own.stream().map(seen -> seen.child().id().value()).toList(),
                    ChildAccess.MEMBER,
                    own.getFirst().access().grounds());
        }
        List<Children.Pointer> elsewhere = children.pointers(identifiers, scope, MOST_FOUND - own.size());
        audit.listed(
                elsewhere.stream()
                        .map(pointer -> pointer.child().value())
                        .distinct()
                        .toList(),
                ChildAccess.POINTER,
                AGENCY_ONLY);
        return new Found(own, elsewhere);
    }
}
