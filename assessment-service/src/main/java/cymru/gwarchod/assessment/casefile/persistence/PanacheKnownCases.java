package cymru.gwarchod.assessment.casefile.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCases;
import cymru.gwarchod.assessment.casefile.domain.ReceivedReferral;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.assessment.vocabulary.ReferralId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Known cases and referrals in PostgreSQL. */
@ApplicationScoped
class PanacheKnownCases implements KnownCases, PanacheRepositoryBase<KnownCaseEntity, UUID> {

    private static final String FIND = "select c, a from KnownCase c join CaseAccess a on a.recordId = c.id"
            + " where c.id = :id and " + CaseAccessEntity.IN_FORCE;

    /** An exclusion stands on the case and beats the relation to the referral. */
    private static final String FIND_REFERRAL = "select r, a from ReceivedReferral r join CaseAccess a on"
            + " (a.recordId = r.id or a.recordId = r.caseId and a.relation = cymru.gwarchod.access.Relation.EXCLUDED) where r.id = :id and "
            + CaseAccessEntity.IN_FORCE;

    private static final String NEWEST =
            "childId = ?1 and (endingReason is null or endingReason in ?2) order by openedAt desc nulls last, id desc";

    private static final List<KnownCase.Ending.Reason> RAN_THEIR_COURSE = Arrays.stream(
                    KnownCase.Ending.Reason.values())
            .filter(KnownCase.Ending.Reason::leavesTheAuthorityItsRecords)
            .toList();

    private final ReachedRecords reached;

    PanacheKnownCases(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(CaseId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, KnownCaseEntity.class, scope)
                .map(found -> new Seen(found.row().toKnownCase(), found.access()));
    }

    @Override
    public Optional<KnownCase> find(CaseId id, SystemScope scope) {
        return findByIdOptional(id.value()).map(KnownCaseEntity::toKnownCase);
    }

    @Override
    public Optional<KnownCase> newestOf(ChildId child, SystemScope scope) {
        return find(NEWEST, child.value(), RAN_THEIR_COURSE)
                .firstResultOptional()
                .map(KnownCaseEntity::toKnownCase);
    }

    @Override
    public void keep(KnownCase known, SystemScope scope) {
        findByIdOptional(known.id().value())
                .ifPresentOrElse(row -> row.take(known), () -> persist(KnownCaseEntity.of(known)));
        flush();
    }

    @Override
    public Optional<ReceivedReferral> find(ReferralId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND_REFERRAL, Object[].class).setParameter("id", id.value());
        return reached.one(query, ReceivedReferralEntity.class, scope)
                .map(found -> found.row().toReceivedReferral());
    }

    @Override
    public Optional<ReceivedReferral> find(ReferralId id, SystemScope scope) {
        return Optional.ofNullable(getEntityManager().find(ReceivedReferralEntity.class, id.value()))
                .map(ReceivedReferralEntity::toReceivedReferral);
    }

    @Override
    public void keep(ReceivedReferral referral, SystemScope scope) {
        Optional.ofNullable(getEntityManager()
                        .find(ReceivedReferralEntity.class, referral.id().value()))
                .ifPresentOrElse(row -> row.take(referral), () -> getEntityManager()
                        .persist(ReceivedReferralEntity.of(referral)));
        getEntityManager().flush();
    }
}
