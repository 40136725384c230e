package cymru.gwarchod.referral.intake.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.intake.domain.IntakeItem;
import cymru.gwarchod.referral.intake.domain.IntakeItems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Intake items in PostgreSQL. */
@ApplicationScoped
class PanacheIntakeItems implements IntakeItems, PanacheRepositoryBase<IntakeItemEntity, UUID> {

    private static final String ADD = """
            INSERT INTO intake_item (id, notification_id, host_authority, host_agency, placing_authority,
                provider_agency, home_unit, emergency, starts_on, received_at, state, version)
            VALUES (:id, :notification, :hostAuthority, :host, :placing, :provider, :home, :emergency, :startsOn,
                :receivedAt, 'AWAITING_DETAILS', 0)
            ON CONFLICT ON CONSTRAINT uq_intake_item_notification_id DO NOTHING""";
    private static final String FIND = "select i, a from IntakeItem i join CaseAccess a on a.recordId = i.id"
            + " where i.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheIntakeItems(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public boolean add(IntakeItem item, SystemScope scope) {
        IntakeItem.Stay stay = item.stay();
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("id", item.id().value())
                        .setParameter("notification", stay.notification().value())
                        .setParameter("hostAuthority", stay.hostAuthority())
                        .setParameter("host", item.host().value())
                        .setParameter("placing", stay.placingAuthority())
                        .setParameter("provider", stay.provider().value())
                        .setParameter("home", stay.home().value())
                        .setParameter("emergency", stay.emergency())
                        .setParameter("startsOn", stay.startsOn())
                        .setParameter("receivedAt", stay.receivedAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Awaited> awaited(Instant notTriedSince, int most, SystemScope scope) {
        return find(
                        "state = ?1 and (triedAt is null or triedAt < ?2) order by receivedAt, id",
                        IntakeItem.State.AWAITING_DETAILS,
                        notTriedSince)
                .page(0, most)
                .stream()
                .map(row -> new Awaited(
                        new IntakeItem.IntakeItemId(row.id),
                        new IntakeItem.PlacementNotificationId(row.notificationId)))
                .toList();
    }

    @Override
    public void tried(IntakeItem.IntakeItemId id, Instant at, SystemScope scope) {
        row(id).triedAt = at;
    }

    @Override
    public IntakeItem hold(IntakeItem.IntakeItemId id, SystemScope scope) {
        IntakeItemEntity row = Objects.requireNonNull(findById(id.value(), LockModeType.PESSIMISTIC_WRITE));
        return row.toItem(candidates(row));
    }

    @Override
    public void describe(IntakeItem item, SystemScope scope) {
        row(item.id()).describe(item.child().orElseThrow());
        flush();
        item.candidates()
                .forEach(candidate -> getEntityManager().persist(IntakeCandidateEntity.of(item.id(), candidate)));
        flush();
    }

    @Override
    public long link(IntakeItem item, Scope scope) {
        IntakeItemEntity row = row(item.id());
        row.link(item.link().orElseThrow());
        flush();
        return row.version;
    }

    @Override
    public Optional<Seen> find(IntakeItem.IntakeItemId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, IntakeItemEntity.class, scope)
                .map(found -> new Seen(found.row().toItem(candidates(found.row())), found.access()));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, scope).stream()
                        .map(row -> new Seen(row.toItem(List.of()), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<IntakeItemEntity> page(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(
                        "hostAgency = :agency", scope.caller().agency().code().value())
                .and("state = :state", query.state())
                .inOrder(
                        "receivedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.receivedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    private IntakeItemEntity row(IntakeItem.IntakeItemId id) {
        return Objects.requireNonNull(findById(id.value()));
    }

    private List<IntakeItem.Candidate> candidates(IntakeItemEntity row) {
        return getEntityManager()
                .createQuery("from IntakeCandidate where itemId = :item order by id", IntakeCandidateEntity.class)
                .setParameter("item", row.id)
                .getResultList()
                .stream()
                .map(IntakeCandidateEntity::toCandidate)
                .toList();
    }
}
