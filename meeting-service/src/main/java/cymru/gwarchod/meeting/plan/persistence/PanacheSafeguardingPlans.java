package cymru.gwarchod.meeting.plan.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.meeting.plan.domain.PlanAction;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlan;
import cymru.gwarchod.meeting.plan.domain.SafeguardingPlans;
import cymru.gwarchod.meeting.vocabulary.ActionId;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.PlanId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plans and actions in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheSafeguardingPlans implements SafeguardingPlans, PanacheRepositoryBase<SafeguardingPlanEntity, UUID> {

    private static final String FIND =
            "select p, a from SafeguardingPlan p join CaseAccess a on a.recordId in (p.id, p.caseId)"
                    + " where p.id = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String FIND_ACTION =
            "select p, a from PlanAction p join CaseAccess a on a.recordId in (p.id, p.caseId)"
                    + " where p.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheSafeguardingPlans(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(PlanId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, SafeguardingPlanEntity.class, scope)
                .map(found -> new Seen(withActions(List.of(found.row())).getFirst(), found.access()));
    }

    @Override
    public Optional<SeenAction> findAction(ActionId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND_ACTION, Object[].class).setParameter("id", id.value());
        return reached.one(query, PlanActionEntity.class, scope)
                .map(found -> new SeenAction(found.row().toAction(), found.access()));
    }

    @Override
    public List<SafeguardingPlan> list(Query query, AgencyScope scope) {
        if (!scope.reachesThrough(Relation.RESPONSIBLE_LA)) {
            return List.of();
        }
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and("caseId = :caseId", query.caseId().map(CaseId::value))
                .inOrder(
                        "agreedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.agreedAt(), after.id().value())));
        return withActions(
                find(where.jpql(), where.parameters()).page(0, query.fetch()).list());
    }

    @Override
    public List<SafeguardingPlan> ofCase(CaseId caseId, Scope scope) {
        return withActions(list("caseId = ?1 order by agreedAt, id", caseId.value()));
    }

    @Override
    public List<PlanAction> listActions(ActionQuery query, AgencyScope scope) {
        return scope.widest().map(reach -> actions(query, reach, scope)).orElseGet(List::of);
    }

    private List<PlanAction> actions(ActionQuery query, AgencyScope.Reach reach, AgencyScope scope) {
        Conditions owned = reach.subject() instanceof Subject.OfAgency
                ? Conditions.of(
                        "from PlanAction where ownerAgency = :owner",
                        scope.caller().agency().code().value())
                : Conditions.of(
                        "from PlanAction where ownerPerson = :owner",
                        scope.caller().self().asText());
        Conditions where = owned.inOrder(
                "dueOn, id",
                query.after().map(after -> List.of(after.dueOn(), after.id().value())));
        TypedQuery<PlanActionEntity> page = getEntityManager()
                .createQuery(where.jpql(), PlanActionEntity.class)
                .setMaxResults(query.fetch());
        where.parameters().forEach(page::setParameter);
        return page.getResultStream().map(PlanActionEntity::toAction).toList();
    }

    @Override
    public void add(SafeguardingPlan plan, AgencyScope scope) {
        persistAndFlush(SafeguardingPlanEntity.of(plan));
        plan.actions().forEach(action -> getEntityManager().persist(PlanActionEntity.of(action)));
        flush();
    }

    @Override
    public long update(SafeguardingPlan plan, Scope scope) {
        SafeguardingPlanEntity row = Objects.requireNonNull(findById(plan.id().value()));
        row.take(plan);
        for (PlanAction action : plan.actions()) {
            PlanActionEntity known =
                    getEntityManager().find(PlanActionEntity.class, action.id().value());
            if (known == null) {
                getEntityManager().persist(PlanActionEntity.of(action));
            } else {
                known.take(action);
            }
        }
        flush();
        return row.version;
    }

    @Override
    public long updateAction(PlanAction action, AgencyScope scope) {
        PlanActionEntity row = Objects.requireNonNull(
                getEntityManager().find(PlanActionEntity.class, action.id().value()));
        row.take(action);
        flush();
        return row.version;
    }

    /** The plans in their order, with the actions of all of them from one query. */
    private List<SafeguardingPlan> withActions(List<SafeguardingPlanEntity> plans) {
        Map<UUID, List<PlanActionEntity>> actions = getEntityManager()
                .createQuery("from PlanAction where planId in :ids order by planId, position", PlanActionEntity.class)
                .setParameter("ids", plans.stream().map(plan -> plan.id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(action -> action.planId));
        return plans.stream()
                .map(plan -> plan.toPlan(actions.getOrDefault(plan.id, List.of())))
                .toList();
    }
}
