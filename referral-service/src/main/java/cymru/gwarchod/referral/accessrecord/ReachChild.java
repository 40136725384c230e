package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.accessrecord.domain.Trails;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Decides how a caller reaches a child, by relations to it or to one of its cases, before any other service is asked. */
@ApplicationScoped
public class ReachChild {

    private final Trails trails;

    ReachChild(Trails trails) {
        this.trails = trails;
    }

    /** The view and the relation that it rests on, or empty, which is answered like absence. */
    @Transactional
    public Optional<AgencyScope.Allowed> handle(ChildId child, AgencyScope scope) {
        return scope.decide(trails.held(child, scope));
    }
}
