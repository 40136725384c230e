package cymru.gwarchod.referral.referral.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.http.Ids;
import cymru.gwarchod.referral.referral.domain.Decision;
import cymru.gwarchod.referral.referral.domain.Referral;
import cymru.gwarchod.referral.referral.domain.ReferralStatus;
import cymru.gwarchod.referral.referral.domain.Referrals;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ReferralId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Referrals in PostgreSQL; the scope stands in every query. */
@ApplicationScoped
class PanacheReferrals implements Referrals, PanacheRepositoryBase<ReferralEntity, UUID> {

    private static final String FIND = "select r, a from Referral r join CaseAccess a on a.recordId in (r.id, r.caseId)"
            + " where r.id = :id and " + CaseAccessEntity.IN_FORCE;

    private static final String REACHED =
            "id in (select a.recordId from CaseAccess a where " + CaseAccessEntity.IN_FORCE + ")";

    private static final String OF_CASES = "select caseId, id, status, immediateRisk, receivedAt from Referral"
            + " where caseId in :cases and responsibleAgency = :agency and status <> :ended order by receivedAt, id";

    private final ReachedRecords reached;

    PanacheReferrals(ReachedRecords reached) {
        this.reached = reached;
    }

    @Override
    public Optional<Seen> find(ReferralId id, AgencyScope scope) {
        TypedQuery<Object[]> query =
                getEntityManager().createQuery(FIND, Object[].class).setParameter("id", id.value());
        return reached.one(query, ReferralEntity.class, scope)
                .map(found -> new Seen(found.row().toReferral(), found.access()));
    }

    /**
     * The list has one of three shapes, each with its index: the inbox of an authority, what the caller or the caller's
     * agency handed in, or what reached the police because of immediate risk.
     */
    @Override
    public List<Seen> list(Query query, AgencyScope scope) {
        return scope.widest()
                .map(reach -> page(query, reach, scope).stream()
                        .map(row -> new Seen(row.toReferral(), reach.access()))
                        .toList())
                .orElseGet(List::of);
    }

    private List<ReferralEntity> page(Query query, AgencyScope.Reach reach, AgencyScope scope) {
        Conditions where = ofReader(reach, scope)
                .and("status = :status", query.status())
                .inOrder(
                        "receivedAt, id",
                        query.after()
                                .map(after ->
                                        List.of(after.receivedAt(), after.id().value())));
        return find(where.jpql(), where.parameters()).page(0, query.fetch()).list();
    }

    private Conditions ofReader(AgencyScope.Reach reach, AgencyScope scope) {
        return switch (reach.relation()) {
            case RESPONSIBLE_LA ->
                Conditions.of(
                        "responsibleAgency = :agency",
                        scope.caller().agency().code().value());
            case REFERRER -> ownSubmissions(reach, scope);
            case POLICE_MEMBER -> reached.narrow(Conditions.of("1 = 1"), REACHED, reach);
            case HANDED_OVER_LA,
                    ALLOCATED,
                    TEAM,
                    CONTRIBUTOR,
                    INVITED,
                    GRANTED_FULL,
                    ACTION_OWNER,
                    CHAIR,
                    MINUTES,
                    HOME_NOW,
                    HOME_PAST,
                    PLACING_LA,
                    HOST_LA,
                    POLICE_SPOC,
                    BREAK_GLASS,
                    LISTED,
                    EXCLUDED,
                    RECIPIENT,
                    OWN_AGENCY -> Conditions.of("1 = 0");
        };
    }

    private static Conditions ownSubmissions(AgencyScope.Reach reach, AgencyScope scope) {
        return switch (reach.subject()) {
            case Subject.OfAgency agency ->
                Conditions.of("submitter.agency = :agency", agency.agency().value());
            case Subject.OfUnit unit ->
                Conditions.of(
                        "submitter.agency = :agency and submitter.unit = :unit",
                        scope.caller().agency().code().value(),
                        unit.unit().value());
            case Subject.OfPerson person -> Conditions.of("submitter.subject = :subject", person.asText());
            case Subject.OfClient client -> Conditions.of("submitter.subject = :subject", client.asText());
        };
    }

    @Override
    public void add(Referral referral, AgencyScope scope) {
        persistAndFlush(ReferralEntity.of(referral));
    }

    @Override
    public long update(Referral referral, Decision decision, AgencyScope scope) {
        ReferralEntity row = Objects.requireNonNull(findById(referral.id().value()));
        row.take(referral);
        getEntityManager().persist(ReferralDecisionEntity.of(Ids.next(decision.at()), referral.id(), decision));
        getEntityManager().flush();
        return row.version;
    }

    @Override
    public List<Decision> decisions(ReferralId id, AgencyScope scope) {
        return getEntityManager()
                .createQuery(
                        "from ReferralDecision where referralId = :id order by decidedAt, id",
                        ReferralDecisionEntity.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(ReferralDecisionEntity::toDecision)
                .toList();
    }

    @Override
    public List<Standing> ofCases(Collection<CaseId> cases, AgencyScope scope) {
        return getEntityManager()
                .createQuery(OF_CASES, Object[].class)
                .setParameter("cases", cases.stream().map(CaseId::value).toList())
                .setParameter("agency", scope.caller().agency().code().value())
                .setParameter("ended", ReferralStatus.REJECTED)
                .getResultList()
                .stream()
                .map(row -> new Standing(
                        new CaseId((UUID) row[0]),
                        new ReferralId((UUID) row[1]),
                        (ReferralStatus) row[2],
                        (boolean) row[3],
                        (Instant) row[4]))
                .toList();
    }

    @Override
    public Risks risksOf(CaseId caseId, AgencyScope scope) {
        List<Referral> standing = find("caseId = ?1 and status <> ?2", caseId.value(), ReferralStatus.REJECTED).stream()
                .map(ReferralEntity::toReferral)
                .toList();
        return new Risks(
                standing.stream().anyMatch(referral -> referral.content().immediateRisk()),
                standing.stream()
                        .flatMap(referral -> referral.content().concern().riskGroups().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean caseHasOthers(Referral referral, AgencyCode agency, AgencyScope scope) {
        return count(
                        "caseId = ?1 and responsibleAgency = ?2 and id <> ?3 and status <> ?4",
                        referral.responsibility().caseId().value(),
                        agency.value(),
                        referral.id().value(),
                        ReferralStatus.REJECTED)
                > 0;
    }

    @Override
    public List<Referral> undecidedOf(CaseId caseId, Scope scope) {
        return find(
                        "caseId = ?1 and status in ?2 order by receivedAt, id",
                        caseId.value(),
                        List.of(ReferralStatus.RECEIVED, ReferralStatus.REJECTION_PROPOSED))
                .stream()
                .map(ReferralEntity::toReferral)
                .toList();
    }

    @Override
    public List<ReferralId> idsOf(CaseId caseId, Scope scope) {
        return find("caseId", caseId.value()).stream()
                .map(row -> new ReferralId(row.id))
                .toList();
    }

    @Override
    public void move(Referral referral, Scope scope) {
        ReferralEntity row = Objects.requireNonNull(findById(referral.id().value()));
        row.take(referral);
        flush();
    }
}
