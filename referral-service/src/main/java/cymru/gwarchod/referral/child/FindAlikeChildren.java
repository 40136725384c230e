package cymru.gwarchod.referral.child;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.child.domain.rules.AlikeIn;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.Likeness;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which children of this suite a reported one is, or may be. Only the system's own work may ask: nobody sees them all. */
@ApplicationScoped
public class FindAlikeChildren {

    /** More than that, and the details are none to go by. */
    private static final int MOST = 5;

    private final Children children;

    FindAlikeChildren(Children children) {
        this.children = children;
    }

    /**
     * What was found.
     *
     * @param exact the child with the same identifier and birth date
     * @param alike others who agree in enough to ask people; none where there is an exact one
     */
    public record Found(Optional<ChildId> exact, List<Alike> alike) {}

    /** A child who may be the one. */
    public record Alike(ChildId child, Set<Likeness> in) {}

    /**
     * Looks for the child.
     *
     * @param asking the agency on whose behalf
     */
    @Transactional
    public Found handle(ReportedChild reported, AgencyCode asking, SystemScope scope) {
        Optional<ChildId> exact = children.match(reported, asking, scope).map(Children.Match::child);
        if (exact.isPresent()) {
            return new Found(exact, List.of());
        }
        return new Found(
                exact,
                children.alike(reported, MOST, scope).stream()
                        .map(child -> alike(reported, child))
                        .toList());
    }

    private static Alike alike(ReportedChild reported, Child child) {
        return new Alike(child.id(), AlikeIn.of(reported, child));
    }
}
