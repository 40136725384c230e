package cymru.gwarchod.referral.workitem.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Work items in PostgreSQL. */
@ApplicationScoped
class PanacheWorkItems implements WorkItems, PanacheRepositoryBase<WorkItemEntity, UUID> {

    private static final String OWN = "ownerAgency = :agency";
    private static final String OVERDUE =
            "progress = :overdue and limitAt <= :now and not (inHours = true and limitAt = :now)";

    @Override
    public void take(WorkItem item, SystemScope scope) {
        WorkItemEntity row = findById(item.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            WorkItemEntity fresh = new WorkItemEntity(item.id().value());
            fresh.take(item);
            persistAndFlush(fresh);
        } else if (item.version() > row.obligationVersion) {
            row.take(item);
            flush();
        }
    }

    @Override
    public List<WorkItem> list(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(OWN, agency(scope))
                .and("progress = :open", query.open().filter(open -> open).map(open -> WorkItem.Progress.OPEN))
                .and("progress <> :open", query.open().filter(open -> !open).map(open -> WorkItem.Progress.OPEN))
                .and("kind = :kind", query.kind())
                .and("rule = :rule", query.rule())
                .and(
                        "localAuthority in :authorities",
                        Optional.of(query.authorities()).filter(some -> !some.isEmpty()))
                .and("childId = :child", query.child().map(ChildId::value));
        query.overdueAt().ifPresent(now -> where.and(OVERDUE, WorkItem.Progress.OPEN, now));
        where.inOrder(
                "limitAt, id",
                query.after().map(after -> List.of(after.limit(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.limit()).stream()
                .map(WorkItemEntity::toWorkItem)
                .toList();
    }

    @Override
    public Optional<WorkItem> find(WorkItem.WorkItemId id, AgencyScope scope) {
        return find(OWN + " and id = :id", Map.of("agency", agency(scope), "id", id.value()))
                .firstResultOptional()
                .map(WorkItemEntity::toWorkItem);
    }

    /** The application may write the departure's columns and no others, so the row is not written as a whole. */
    @Override
    public boolean depart(WorkItem.WorkItemId id, WorkItem.Departure departure, AgencyScope scope) {
        WorkItem.Words words = departure.words().orElseThrow();
        int changed = update(
                "departedAt = :at, departedBy = :by, departedByName = :name, departureReason = :reason where " + OWN
                        + " and id = :id and departedAt is null",
                Map.of(
                        "at",
                        departure.decidedAt(),
                        "by",
                        words.by(),
                        "name",
                        words.name(),
                        "reason",
                        words.reason(),
                        "agency",
                        agency(scope),
                        "id",
                        id.value()));
        if (changed > 0) {
            getEntityManager().refresh(findById(id.value()));
        }
        return changed > 0;
    }

    private static String agency(AgencyScope scope) {
        return scope.caller().agency().code().value();
    }
}
