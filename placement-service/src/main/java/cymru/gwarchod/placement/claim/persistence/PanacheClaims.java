package cymru.gwarchod.placement.claim.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.placement.claim.domain.Claim;
import cymru.gwarchod.placement.claim.domain.Claims;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Claims in PostgreSQL. */
@ApplicationScoped
class PanacheClaims implements Claims, PanacheRepositoryBase<ClaimEntity, UUID> {

    private static final String HELD =
            "select a from CaseAccess a where a.recordId = :id and " + CaseAccessEntity.IN_FORCE;

    private final DomainClock domainClock;

    PanacheClaims(DomainClock domainClock) {
        this.domainClock = domainClock;
    }

    @Override
    public void add(Claim claim, AgencyScope scope) {
        persistAndFlush(ClaimEntity.of(claim));
    }

    @Override
    public void update(Claim claim, Scope scope) {
        Objects.requireNonNull(findById(claim.id().value())).take(claim);
        flush();
    }

    @Override
    public Optional<Seen> find(NotificationId id, AgencyScope scope) {
        List<AgencyScope.Held> held = getEntityManager()
                .createQuery(HELD, CaseAccessEntity.class)
                .setParameter("id", id.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", scope.relations())
                .setParameter("now", domainClock.now())
                .getResultStream()
                .map(CaseAccessEntity::held)
                .toList();
        return scope.decide(held).map(access -> new Seen(of(id, scope), access));
    }

    @Override
    public List<Claim> of(NotificationId id, Scope scope) {
        return find("notificationId = ?1 order by relation", id.value()).stream()
                .map(ClaimEntity::toClaim)
                .toList();
    }

    @Override
    public List<Claim> of(ChildId child, SystemScope scope) {
        return find("childId = ?1 order by claimedAt, id", child.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .map(ClaimEntity::toClaim)
                .toList();
    }
}
