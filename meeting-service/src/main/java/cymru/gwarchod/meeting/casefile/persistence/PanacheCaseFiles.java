package cymru.gwarchod.meeting.casefile.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.meeting.casefile.domain.CaseFiles;
import cymru.gwarchod.meeting.vocabulary.AllocationId;
import cymru.gwarchod.meeting.vocabulary.AssessmentId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Category;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.PlacementId;
import cymru.gwarchod.meeting.vocabulary.ReferralId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facts of cases in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheCaseFiles implements CaseFiles, PanacheRepositoryBase<CaseFileEntity, UUID> {

    private static final String FIND =
            "select c, a from CaseFile c join CaseAccess a on a.recordId = c.id where c.id = :id and "
                    + CaseAccessEntity.IN_FORCE;

    private final ReachedRecords reached;

    PanacheCaseFiles(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<CaseFacts> find(CaseId id, Scope scope) {
        return row(id, scope)
                .map(row -> row.toFacts(
                        of("ReceivedReferral", ReceivedReferralEntity.class, id),
                        of("CompletedAssessment", CompletedAssessmentEntity.class, id),
                        of("CaseAllocation", CaseAllocationEntity.class, id),
                        placements(row.childId)));
    }

    private Optional<CaseFileEntity> row(CaseId id, Scope scope) {
        return switch (scope) {
            case SystemScope system -> findByIdOptional(id.value());
            case AgencyScope caller -> {
                TypedQuery<Object[]> query =
                        getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
                yield reached.one(query, CaseFileEntity.class, caller).map(ReachedRecords.Reached::row);
            }
        };
    }

    private <E> List<E> of(String entity, Class<E> type, CaseId id) {
        // The name is one of the constants above, not a caller's.
        return getEntityManager()
                .createQuery("from " + entity + " where caseId = :id", type)
                .setParameter("id", id.value())
                .getResultList();
    }

    private List<KnownPlacementEntity> placements(UUID childId) {
        return getEntityManager()
                .createQuery("from KnownPlacement where childId = :id", KnownPlacementEntity.class)
                .setParameter("id", childId)
                .getResultList();
    }

    @Override
    public void open(Responsibility whose, Instant openedAt, SystemScope scope) {
        if (findByIdOptional(whose.caseId().value()).isEmpty()) {
            persistAndFlush(CaseFileEntity.of(whose, openedAt));
        }
    }

    @Override
    public boolean close(CaseId id, Instant at, Scope scope) {
        Optional<CaseFileEntity> open = row(id, scope).filter(row -> row.closedAt == null);
        open.ifPresent(row -> {
            row.closedAt = at;
            flush();
        });
        return open.isPresent();
    }

    @Override
    public void keep(CaseFacts.ReceivedReferral referral, CaseId caseId, SystemScope scope) {
        getEntityManager()
                .createQuery("delete from ReceivedReferral where id = :id")
                .setParameter("id", referral.id().value())
                .executeUpdate();
        // It is written anew, and may not be known to the session as what it was.
        getEntityManager().clear();
        getEntityManager().persist(ReceivedReferralEntity.of(referral, caseId));
        flush();
        getEntityManager().clear();
    }

    @Override
    public boolean move(ReferralId id, CaseId to, SystemScope scope) {
        Optional<CaseFacts.ReceivedReferral> known = Optional.ofNullable(
                        getEntityManager().find(ReceivedReferralEntity.class, id.value()))
                .map(ReceivedReferralEntity::toReferral);
        known.ifPresent(referral -> keep(referral, to, scope));
        return known.isPresent();
    }

    @Override
    public void drop(ReferralId id, SystemScope scope) {
        getEntityManager()
                .createQuery("delete from ReceivedReferral where id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        getEntityManager().clear();
    }

    @Override
    public void keep(CaseFacts.CompletedAssessment assessment, CaseId caseId, SystemScope scope) {
        getEntityManager().persist(CompletedAssessmentEntity.of(assessment, caseId));
        flush();
    }

    @Override
    public void keep(CaseFacts.Allocation allocation, CaseId caseId, SystemScope scope) {
        getEntityManager().persist(CaseAllocationEntity.of(allocation, caseId));
        flush();
    }

    @Override
    public boolean end(AllocationId id, Instant at, SystemScope scope) {
        Optional<CaseAllocationEntity> row =
                Optional.ofNullable(getEntityManager().find(CaseAllocationEntity.class, id.value()));
        row.ifPresent(known -> {
            known.endedAt = at;
            flush();
        });
        return row.isPresent();
    }

    @Override
    public void keep(CaseFacts.Placement placement, ChildId child, SystemScope scope) {
        // Told again where the start or the child of a stay was corrected.
        KnownPlacementEntity known = getEntityManager()
                .find(KnownPlacementEntity.class, placement.id().value());
        if (known == null) {
            getEntityManager().persist(KnownPlacementEntity.of(placement, child));
        } else {
            known.take(placement, child);
        }
        flush();
    }

    @Override
    public boolean end(PlacementId id, LocalDate on, SystemScope scope) {
        Optional<KnownPlacementEntity> row =
                Optional.ofNullable(getEntityManager().find(KnownPlacementEntity.class, id.value()));
        row.ifPresent(known -> {
            known.endedOn = on;
            flush();
        });
        return row.isPresent();
    }

    @Override
    public boolean keep(CaseFacts.MeetingDecision decision, AssessmentId assessment, SystemScope scope) {
        Optional<CompletedAssessmentEntity> row =
                Optional.ofNullable(getEntityManager().find(CompletedAssessmentEntity.class, assessment.value()));
        row.ifPresent(known -> {
            known.meetingConvened = decision.convene();
            known.meetingDecidedAt = decision.at();
            flush();
        });
        return row.isPresent();
    }

    @Override
    public boolean changeCategory(AssessmentId id, Category category, SystemScope scope) {
        Optional<CompletedAssessmentEntity> row =
                Optional.ofNullable(getEntityManager().find(CompletedAssessmentEntity.class, id.value()));
        row.ifPresent(known -> {
            known.category = category;
            flush();
        });
        return row.isPresent();
    }
}
