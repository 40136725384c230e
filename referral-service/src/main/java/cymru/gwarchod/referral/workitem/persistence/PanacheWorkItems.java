package cymru.gwarchod.referral.workitem.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.referral.workitem.domain.WorkItem;
import cymru.gwarchod.referral.workitem.domain.WorkItems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Work items in PostgreSQL. */
@ApplicationScoped
class PanacheWorkItems implements WorkItems, PanacheRepositoryBase<WorkItemEntity, UUID> {

    private static final String OWN = "ownerAgency = :agency";

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
        StringBuilder where = new StringBuilder(OWN);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("agency", agency(scope));
        query.open().ifPresent(open -> {
            where.append(open ? " and progress = :open" : " and progress <> :open");
            parameters.put("open", WorkItem.Progress.OPEN);
        });
        query.overdueAt().ifPresent(now -> {
            where.append(" and progress = :overdue and limitAt <= :now and not (inHours = true and limitAt = :now)");
            parameters.put("overdue", WorkItem.Progress.OPEN);
            parameters.put("now", now);
        });
        query.kind().ifPresent(kind -> {
            where.append(" and kind = :kind");
            parameters.put("kind", kind);
        });
        query.rule().ifPresent(rule -> {
            where.append(" and rule = :rule");
            parameters.put("rule", rule);
        });
        if (!query.authorities().isEmpty()) {
            where.append(" and localAuthority in :authorities");
            parameters.put("authorities", query.authorities());
        }
        query.child().ifPresent(child -> {
            where.append(" and childId = :child");
            parameters.put("child", child.value());
        });
        query.after().ifPresent(after -> {
            where.append(" and (limitAt, id) > (:limitAt, :after)");
            parameters.put("limitAt", after.limit());
            parameters.put("after", after.id().value());
        });
        return find(where + " order by limitAt, id", parameters).page(0, query.limit()).stream()
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
