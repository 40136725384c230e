package cymru.gwarchod.placement.claim.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
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

    private static final String REACHED =
            "select c, a from PlacementClaim c join CaseAccess a on a.recordId = c.notificationId"
                    + " where c.notificationId = :id and " + CaseAccessEntity.IN_FORCE + " order by c.relation";

    private final ReachedRecords reachedRecords;

    PanacheClaims(ReachedRecords reachedRecords) {
        this.reachedRecords = reachedRecords;
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
        List<ReachedRecords.Reached<ClaimEntity>> reached = reachedRecords.all(
                getEntityManager().createQuery(REACHED, Object[].class).setParameter("id", id.value()),
                ClaimEntity.class,
                scope);
        return reached.stream()
                .findFirst()
                .map(first -> new Seen(
                        reached.stream().map(each -> each.row().toClaim()).toList(), first.access()));
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
