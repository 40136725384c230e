package cymru.gwarchod.referral.child.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.Scope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.Conditions;
import cymru.gwarchod.access.runtime.ReachedRecords;
import cymru.gwarchod.referral.child.domain.Child;
import cymru.gwarchod.referral.child.domain.Children;
import cymru.gwarchod.referral.vocabulary.CaseId;
import cymru.gwarchod.referral.vocabulary.ChildId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Children in PostgreSQL. A child is reached by a relation to it or to one of its cases. */
@ApplicationScoped
class PanacheChildren implements Children, PanacheRepositoryBase<ChildEntity, UUID> {

    private static final String REACHED = "select c, a from Child c join CaseAccess a on (a.recordId = c.id"
            + " or a.recordId in (select f.id from CaseFile f where f.childId = c.id)) where ";

    private static final String POINT =
            "SELECT child_id, agency FROM point_to_child(:nhs, :pupil, :born, :asking, :most)";

    private static final String ALIKE = """
            SELECT * FROM child c
            WHERE c.nhs_index = :nhs OR c.upn_index = :pupil
               OR lower(c.family_name) = lower(:family) AND (c.date_of_birth = :born
                   OR (c.date_of_birth IS NULL OR CAST(:born AS date) IS NULL) AND lower(c.given_name) = lower(:given))
            ORDER BY c.created_at, c.id
            LIMIT :most""";

    /** An estimated birth date never takes a protection away (AMB-30). */
    private static final String ADULTS = "turned_18_told_at IS NULL AND date_of_birth_accuracy = 'EXACT'"
            + " AND date_of_birth IS NOT NULL AND date_of_birth <= :born";

    private static final String TAKE_ADULTS = """
            WITH told AS (
                UPDATE child SET turned_18_told_at = :at WHERE id IN (
                    SELECT id FROM child WHERE %s ORDER BY date_of_birth, id LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING id, date_of_birth)
            SELECT told.id, told.date_of_birth, coalesce(string_agg(DISTINCT f.responsible_agency, ','), '')
            FROM told LEFT JOIN case_file f ON f.child_id = told.id AND f.closed_at IS NULL
            GROUP BY told.id, told.date_of_birth ORDER BY told.date_of_birth, told.id""".formatted(ADULTS);

    private final BlindIndex index;
    private final ReachedRecords reached;

    PanacheChildren(BlindIndex index, ReachedRecords reached) {
        this.index = index;
        this.reached = reached;
    }

    @Override
    public Optional<Match> match(ReportedChild reported, AgencyCode agency, Scope scope) {
        if (reported.dateOfBirth().isEmpty()
                || (reported.nhsNumber().isEmpty() && reported.upn().isEmpty())) {
            return Optional.empty();
        }
        List<?> rows = getEntityManager()
                .createNativeQuery("SELECT child_id, case_id FROM match_child(?1, ?2, ?3, ?4)", Object[].class)
                .setParameter(1, reported.nhsNumber().map(index::of).orElse(null))
                .setParameter(2, reported.upn().map(index::of).orElse(null))
                .setParameter(3, reported.dateOfBirth().get())
                .setParameter(4, agency.value())
                .getResultList();
        return rows.stream().findFirst().map(found -> {
            Object[] row = (Object[]) found;
            return new Match(
                    new ChildId((UUID) row[0]),
                    Optional.ofNullable((UUID) row[1]).map(CaseId::new));
        });
    }

    @Override
    public List<Child> alike(ReportedChild reported, int most, SystemScope scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ALIKE, ChildEntity.class)
                .setParameter("nhs", reported.nhsNumber().map(index::of).orElse(null), String.class)
                .setParameter("pupil", reported.upn().map(index::of).orElse(null), String.class)
                .setParameter("family", reported.familyName(), String.class)
                .setParameter("given", reported.givenName(), String.class)
                .setParameter("born", reported.dateOfBirth().orElse(null), LocalDate.class)
                .setParameter("most", most, Integer.class)
                .getResultList()
                .stream()
                .map(ChildEntity::toChild)
                .toList();
    }

    @Override
    public void add(Child child, Scope scope) {
        persistAndFlush(ChildEntity.of(child, index));
    }

    @Override
    public Optional<Seen> find(ChildId id, AgencyScope scope) {
        TypedQuery<Object[]> query = reached("c.id = :id");
        query.setParameter("id", id.value());
        return decided(query, scope).findFirst();
    }

    @Override
    public List<Seen> search(Identifiers identifiers, AgencyScope scope, int most) {
        if (scope.reaches().isEmpty()) {
            return List.of();
        }
        Conditions where = Conditions.of("1 = 1")
                .and("c.nhsIndex = :nhs", identifiers.nhsNumber().map(index::of))
                .and("c.upnIndex = :upn", identifiers.upn().map(index::of))
                .and("c.dateOfBirth = :born", identifiers.dateOfBirth());
        TypedQuery<Object[]> query = reached(where.jpql());
        where.parameters().forEach(query::setParameter);
        return decided(query, scope).limit(most).toList();
    }

    @Override
    public List<Pointer> pointers(Identifiers identifiers, AgencyScope scope, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(POINT, Object[].class)
                .setParameter("nhs", identifiers.nhsNumber().map(index::of).orElse(null), String.class)
                .setParameter("pupil", identifiers.upn().map(index::of).orElse(null), String.class)
                .setParameter("born", identifiers.dateOfBirth().orElse(null), LocalDate.class)
                .setParameter("asking", scope.caller().agency().code().value(), String.class)
                .setParameter("most", most, Integer.class)
                .getResultList()
                .stream()
                .map(row -> new Pointer(new ChildId((UUID) row[0]), new AgencyCode((String) row[1])))
                .toList();
    }

    @Override
    public List<Adult> takeAdults(LocalDate bornBy, Instant at, int most, SystemScope scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TAKE_ADULTS, Object[].class)
                .setParameter("at", at, Instant.class)
                .setParameter("born", bornBy, LocalDate.class)
                .setParameter("most", most, Integer.class)
                .getResultList()
                .stream()
                .map(row -> new Adult(new ChildId((UUID) row[0]), day(row[1]), agencies((String) row[2])))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Set<AgencyCode> agencies(String codes) {
        return Stream.of(codes.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(AgencyCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int adults(LocalDate bornBy, SystemScope scope) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("SELECT count(*) FROM child WHERE " + ADULTS, Long.class)
                .setParameter("born", bornBy, LocalDate.class)
                .getSingleResult()
                .intValue();
    }

    private TypedQuery<Object[]> reached(String where) {
        return getEntityManager()
                .createQuery(REACHED + where + " and " + CaseAccessEntity.IN_FORCE + " order by c.id", Object[].class);
    }

    private Stream<Seen> decided(TypedQuery<Object[]> query, AgencyScope scope) {
        return reached.all(query, ChildEntity.class, scope).stream()
                .map(found -> new Seen(found.row().toChild(), found.access()));
    }
}
