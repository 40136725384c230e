package cymru.gwarchod.assessment.reassessment.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.assessment.reassessment.domain.HeldMeeting;
import cymru.gwarchod.assessment.reassessment.domain.Reassessment;
import cymru.gwarchod.assessment.reassessment.domain.ReassessmentTrigger;
import cymru.gwarchod.assessment.reassessment.domain.Reassessments;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReassessmentId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls to assess again in PostgreSQL; the scope stands in every query of a caller. */
@ApplicationScoped
class PanacheReassessments implements Reassessments, PanacheRepositoryBase<ReassessmentEntity, UUID> {

    private static final String FIND = "select r, a from Reassessment r join CaseAccess a on a.recordId = r.caseId"
            + " where r.id = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String CASE_ACCESS =
            "from CaseAccess a where a.recordId = :id and " + CaseAccessEntity.IN_FORCE;
    private static final String OPEN = "select r from Reassessment r where r.metBy is null and exists"
            + " (select 1 from CaseAccess a where a.recordId = r.caseId and " + CaseAccessEntity.IN_FORCE + ")";

    private final ReachedRecords reached;
    private final DomainClock domainClock;

    PanacheReassessments(ReachedRecords reached, DomainClock domainClock) {
        this.reached = reached;
        this.domainClock = domainClock;
    }

    @Override
    public Optional<Seen> find(ReassessmentId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, ReassessmentEntity.class, scope)
                .map(found -> new Seen(found.row().toReassessment(), found.access()));
    }

    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        TypedQuery<CaseAccessEntity> relations = getEntityManager()
                .createQuery(CASE_ACCESS, CaseAccessEntity.class)
                .setParameter("id", query.caseId().value());
        return reached.access(relations, scope)
                .map(access -> page(query).stream()
                        .map(row -> new Seen(row.toReassessment(), access))
                        .toList())
                .orElseGet(List::of);
    }

    @Override
    public List<Reassessment> openOf(ChildId child, AgencyScope scope) {
        return getEntityManager()
                .createQuery(OPEN + " and r.childId = :child order by r.openedAt, r.id", ReassessmentEntity.class)
                .setParameter("child", child.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", opening(scope))
                .setParameter("now", domainClock.now())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .map(ReassessmentEntity::toReassessment)
                .toList();
    }

    @Override
    public boolean anyOpenIn(CaseId caseId, AgencyScope scope) {
        return !getEntityManager()
                .createQuery(OPEN + " and r.caseId = :case", ReassessmentEntity.class)
                .setParameter("case", caseId.value())
                .setParameter("subjects", scope.subjects())
                .setParameter("relations", opening(scope))
                .setParameter("now", domainClock.now())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isKnown(ReassessmentTrigger trigger, SystemScope scope) {
        return count(
                        "childId = ?1 and cause = ?2 and causeId = ?3",
                        trigger.child().value(),
                        trigger.cause(),
                        trigger.record())
                > 0;
    }

    @Override
    public void add(Reassessment reassessment, Scope scope) {
        persistAndFlush(ReassessmentEntity.of(reassessment));
    }

    @Override
    public void keepMet(Reassessment reassessment, AgencyScope scope) {
        Objects.requireNonNull(findById(reassessment.id().value())).meet(reassessment);
        flush();
    }

    @Override
    public void keep(HeldMeeting meeting, SystemScope scope) {
        Optional.ofNullable(getEntityManager()
                        .find(HeldMeetingEntity.class, meeting.id().value()))
                .ifPresentOrElse(
                        row -> row.take(meeting), () -> getEntityManager().persist(HeldMeetingEntity.of(meeting)));
        flush();
    }

    @Override
    public Optional<Instant> lastMeetingBefore(CaseId caseId, Instant before, SystemScope scope) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(heldAt) from HeldMeeting where caseId = :case and heldAt < :before", Instant.class)
                .setParameter("case", caseId.value())
                .setParameter("before", before)
                .getSingleResult());
    }

    private List<ReassessmentEntity> page(Query query) {
        Conditions where = Conditions.of("caseId = :case", query.caseId().value())
                .and(query.met().map(met -> met ? "metBy is not null" : "metBy is null"))
                .inOrder(
                        "openedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.openedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    /** The relations that open something; an exclusion is decided on where a record is looked up. */
    private static Set<Relation> opening(AgencyScope scope) {
        return scope.reaches().stream().map(AgencyScope.Reach::relation).collect(Collectors.toUnmodifiableSet());
    }
}
