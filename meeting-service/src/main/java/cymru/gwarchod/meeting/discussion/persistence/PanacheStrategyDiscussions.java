package cymru.gwarchod.meeting.discussion.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussion;
import cymru.gwarchod.meeting.discussion.domain.StrategyDiscussions;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.DiscussionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Discussions in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheStrategyDiscussions implements StrategyDiscussions, PanacheRepositoryBase<StrategyDiscussionEntity, UUID> {

    private static final String FIND =
            "select d, a from StrategyDiscussion d join CaseAccess a on a.recordId in (d.id, d.caseId)"
                    + " where d.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheStrategyDiscussions(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(DiscussionId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, StrategyDiscussionEntity.class, scope)
                .map(found -> new Seen(found.row().toDiscussion(), found.access()));
    }

    @Override
    public List<StrategyDiscussion> list(Query query, AgencyScope scope) {
        if (!scope.reachesThrough(Relation.RESPONSIBLE_LA)) {
            return List.of();
        }
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and("caseId = :caseId", query.caseId().map(CaseId::value))
                .inOrder(
                        "recordedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.recordedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).stream()
                .map(StrategyDiscussionEntity::toDiscussion)
                .toList();
    }

    @Override
    public List<StrategyDiscussion> ofCase(CaseId caseId, Scope scope) {
        return find("caseId = ?1 order by recordedAt, id", caseId.value()).stream()
                .map(StrategyDiscussionEntity::toDiscussion)
                .toList();
    }

    @Override
    public void add(StrategyDiscussion discussion, AgencyScope scope) {
        persistAndFlush(StrategyDiscussionEntity.of(discussion));
    }

    @Override
    public long update(StrategyDiscussion discussion, AgencyScope scope) {
        StrategyDiscussionEntity row =
                Objects.requireNonNull(findById(discussion.id().value()));
        row.take(discussion);
        flush();
        return row.version;
    }
}
