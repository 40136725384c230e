package cymru.gwarchod.referral.breakglass.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrant;
import cymru.gwarchod.referral.breakglass.domain.BreakGlassGrants;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Emergency accesses in PostgreSQL. One is reached by a relation to itself: who reviews it need not reach the case. */
@ApplicationScoped
class PanacheBreakGlassGrants implements BreakGlassGrants, PanacheRepositoryBase<BreakGlassGrantEntity, UUID> {

    private static final String FIND = "select g, a from BreakGlassGrant g join CaseAccess a on a.recordId = g.id"
            + " where g.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheBreakGlassGrants(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public long openOfCaller(Instant now, AgencyScope scope) {
        String self = scope.caller().self().asText();
        getEntityManager()
                .createNativeQuery(
                        "SELECT pg_advisory_xact_lock(hashtextextended('break-glass:' || ?1, 0))", Object.class)
                .setParameter(1, self)
                .getResultList();
        return count("grantedTo.subject = ?1 and stoppedAt is null and endsAt > ?2", self, now);
    }

    @Override
    public void add(BreakGlassGrant grant, AgencyScope scope) {
        persistAndFlush(BreakGlassGrantEntity.of(grant));
    }

    @Override
    public long update(BreakGlassGrant grant, AgencyScope scope) {
        return keep(grant);
    }

    @Override
    public void update(BreakGlassGrant grant, SystemScope scope) {
        keep(grant);
    }

    private long keep(BreakGlassGrant grant) {
        BreakGlassGrantEntity row = Objects.requireNonNull(findById(grant.id().value()));
        row.take(grant);
        flush();
        return row.version;
    }

    @Override
    public Optional<Seen> find(BreakGlassGrant.GrantId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, BreakGlassGrantEntity.class, scope)
                .map(found -> new Seen(found.row().toGrant(), found.access()));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, scope).stream()
                        .map(row -> new Seen(row.toGrant(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<BreakGlassGrantEntity> page(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and(query.reviewed().map(yes -> yes ? "outcome is not null" : "outcome is null"))
                .inOrder(
                        "grantedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.grantedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    @Override
    public List<BreakGlassGrant> ranOut(Instant now, int most, SystemScope scope) {
        return find("stoppedAt is null and endsAt <= ?1 order by endsAt, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .stream()
                .map(BreakGlassGrantEntity::toGrant)
                .toList();
    }
}
