package cymru.gwarchod.referral.casefile.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.casefile.domain.CaseFile;
import cymru.gwarchod.referral.casefile.domain.CaseFiles;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cases in PostgreSQL. */
@ApplicationScoped
class PanacheCaseFiles implements CaseFiles, PanacheRepositoryBase<CaseFileEntity, UUID> {

    private static final String FIND = "select c, a from CaseFile c join CaseAccess a on a.recordId = c.id"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheCaseFiles(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public void add(CaseFile caseFile, Scope scope) {
        persistAndFlush(CaseFileEntity.of(caseFile));
    }

    @Override
    public void hold(CaseId id, Scope scope) {
        // The same lock as in the function match_child, which attaches on behalf of callers who cannot see the case.
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended('case:' || ?1, 0))", Object.class)
                .setParameter(1, id.value().toString())
                .getResultList();
    }

    @Override
    public Optional<CaseFile> close(CaseId id, CaseFile.Closure closure, Scope scope) {
        return find("id = ?1 and closedAt is null", id.value())
                .firstResultOptional()
                .map(row -> {
                    row.closedAt = closure.at();
                    row.closureReason = closure.reason();
                    flush();
                    return row.toCaseFile();
                });
    }

    @Override
    public Optional<Seen> find(CaseId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, CaseFileEntity.class, scope)
                .map(found -> new Seen(found.row().toCaseFile(), found.access()));
    }

    @Override
    public Optional<CaseFile> ofChild(ChildId child, SystemScope scope) {
        return find(
                        "childId = ?1 order by case when closedAt is null then 0 else 1 end, openedAt desc, id desc",
                        child.value())
                .firstResultOptional()
                .map(CaseFileEntity::toCaseFile);
    }

    @Override
    public List<CaseFile> openOf(ChildId child, SystemScope scope) {
        return list("childId = ?1 and closedAt is null order by openedAt, id", child.value()).stream()
                .map(CaseFileEntity::toCaseFile)
                .toList();
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, scope).stream()
                        .map(row -> new Seen(row.toCaseFile(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<CaseFileEntity> page(Query query, AgencyScope scope) {
        Conditions where = Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value())
                .and("childId = :child", query.child().map(ChildId::value))
                .inOrder(
                        "openedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.openedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }
}
