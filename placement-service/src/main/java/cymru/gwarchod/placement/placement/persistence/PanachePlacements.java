package cymru.gwarchod.placement.placement.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.placement.placement.domain.Placement;
import cymru.gwarchod.placement.placement.domain.Placements;
import cymru.gwarchod.placement.placement.domain.Resident;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Placements in PostgreSQL. */
@ApplicationScoped
class PanachePlacements implements Placements, PanacheRepositoryBase<PlacementEntity, UUID> {

    private static final String FIND = "select p, a from Placement p join CaseAccess a on a.recordId = p.notificationId"
            + " where p.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanachePlacements(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(Placement placement, AgencyScope scope) {
        persistAndFlush(PlacementEntity.of(placement));
    }

    @Override
    public long update(Placement placement, AgencyScope scope) {
        return keep(placement);
    }

    @Override
    public void update(Placement placement, SystemScope scope) {
        keep(placement);
    }

    private long keep(Placement placement) {
        PlacementEntity row = Objects.requireNonNull(findById(placement.id().value()));
        row.take(placement);
        flush();
        return row.version;
    }

    @Override
    public Optional<Seen> find(PlacementId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, PlacementEntity.class, scope)
                .map(found -> new Seen(found.row().toPlacement(), Resident.UNTOLD, found.access()));
    }

    @Override
    public Resident resident(Placement placement, AgencyScope scope) {
        return new Resident(
                Optional.ofNullable(getEntityManager()
                                .find(ResidentEntity.class, placement.id().value()))
                        .map(row -> row.child.toNotifiedChild()),
                placement
                        .child()
                        .map(child -> getEntityManager().find(ChildCategoryEntity.class, child.value()))
                        .map(row -> row.category));
    }

    @Override
    public Optional<Placement> find(NotificationId id, SystemScope scope) {
        return find("notificationId", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(PlacementEntity::toPlacement);
    }

    @Override
    public List<NotificationId> ofChild(ChildId child, SystemScope scope) {
        return find("childId", child.value()).stream()
                .map(row -> new NotificationId(row.notificationId))
                .toList();
    }

    @Override
    public List<Placement> untold(LocalDate today, int atMost, SystemScope scope) {
        return find(
                        "childId is not null and startTold = false and stay.startsOn <= ?1 order by stay.startsOn, id",
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .stream()
                .map(PlacementEntity::toPlacement)
                .toList();
    }
}
