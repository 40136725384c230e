package cymru.gwarchod.referral.accessrecord;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Caller;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Role;
import cymru.gwarchod.referral.accessrecord.domain.Trail;
import cymru.gwarchod.referral.accessrecord.domain.Trails;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which part of a child's trail the caller may read, before any service is asked. */
@ApplicationScoped
public class OpenTrail {

    private final Trails trails;

    OpenTrail(Trails trails) {
        this.trails = trails;
    }

    /** The part, or empty, which is answered like absence. */
    @Transactional
    public Optional<Trail> handle(ChildId child, AgencyScope scope) {
        List<AgencyScope.Held> held = trails.held(child, scope);
        Optional<Trail> byRelation = scope.decide(held).map(Trail.OfTheChild::new);
        // An exclusion beats a role too.
        return held.stream().anyMatch(h -> h.relation() == Relation.EXCLUDED)
                ? Optional.empty()
                : byRelation.or(() -> byRole(scope.caller()));
    }

    private static Optional<Trail> byRole(Caller caller) {
        if (caller.has(Role.AUDIT_READER)) {
            return Optional.of(new Trail.OfTheAudit(AccessRecordAccess.AUDIT));
        }
        return Stream.of(AccessRecordAccess.ofTheirOwnAgency()).anyMatch(caller::has)
                ? Optional.of(new Trail.OfTheOwnAgency(AccessRecordAccess.OWN_AGENCY))
                : Optional.empty();
    }
}
