package cymru.gwarchod.assessment.monitoring.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.monitoring.domain.CategoryCounts;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredAssessment;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredObligation;
import cymru.gwarchod.assessment.monitoring.domain.MonitoredOverride;
import cymru.gwarchod.assessment.monitoring.domain.MonitoringFacts;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.Quarter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Facts in PostgreSQL. What is counted is counted there; only obligations, which are judged, are read row by row. */
@ApplicationScoped
class PanacheMonitoringFacts implements MonitoringFacts, PanacheRepositoryBase<MonitoredObligationEntity, UUID> {

    private static final String ADD_ASSESSMENT = """
            INSERT INTO monitored_assessment (id, case_id, child_id, local_authority, social_services, completed_at, quarter,
                category, present)
            VALUES (:id, :caseId, :childId, :localAuthority, :socialServices, :completedAt, :quarter, :category, :present)
            ON CONFLICT ON CONSTRAINT pk_monitored_assessment DO NOTHING""";

    private static final String ADD_OVERRIDE = """
            INSERT INTO monitored_override (id, assessment_id, social_services, category, effective_at)
            VALUES (:id, :assessmentId, :socialServices, :category, :effectiveAt)
            ON CONFLICT ON CONSTRAINT pk_monitored_override DO NOTHING""";

    /** Each child's newest assessment of the quarter, for each authority that made one, as it stood at the quarter's end. */
    private static final String NEWEST = """
            WITH newest AS (
                SELECT DISTINCT ON (a.local_authority, a.child_id) a.local_authority, a.present, coalesce((
                    SELECT o.category FROM monitored_override o WHERE o.assessment_id = a.id AND o.effective_at < :end
                    ORDER BY o.effective_at DESC, o.id DESC LIMIT 1), a.category) AS category
                FROM monitored_assessment a WHERE a.quarter = :quarter %s
                ORDER BY a.local_authority, a.child_id, a.completed_at DESC, a.id DESC)
            """;

    private static final String OWN = NEWEST.formatted("AND a.social_services = :agency");
    private static final String BY_AUTHORITY =
            "SELECT local_authority, category, count(*) FROM newest GROUP BY local_authority, category";

    private static final String INDICATORS =
            OWN + "SELECT code, '', count(*) FROM newest CROSS JOIN unnest(present) AS code GROUP BY code";

    private static final String FIRST = """
            SELECT a.quarter, a.category, count(*) FROM monitored_assessment a
            WHERE a.social_services = :agency AND a.quarter BETWEEN :first AND :last AND NOT EXISTS (
                SELECT 1 FROM monitored_assessment earlier WHERE earlier.child_id = a.child_id
                AND earlier.social_services = a.social_services AND (earlier.completed_at, earlier.id) < (a.completed_at, a.id))
            GROUP BY a.quarter, a.category""";

    private static final String EARLIEST = "SELECT min(quarter) FROM monitored_assessment";

    /** A number for two codes: what all of these queries answer. */
    private record Line(String row, String column, int count) {}

    @Override
    public void take(MonitoredAssessment assessment, SystemScope scope) {
        session()
                .createNativeMutationQuery(ADD_ASSESSMENT)
                .setParameter("id", assessment.id().value(), UUID.class)
                .setParameter("caseId", assessment.caseId().value(), UUID.class)
                .setParameter("childId", assessment.child().value(), UUID.class)
                .setParameter("localAuthority", assessment.area().localAuthority(), String.class)
                .setParameter(
                        "socialServices", assessment.area().socialServices().value(), String.class)
                .setParameter("completedAt", assessment.completedAt(), Instant.class)
                .setParameter("quarter", assessment.quarter().toString(), String.class)
                .setParameter("category", assessment.category().name(), String.class)
                .setParameter(
                        "present",
                        assessment.present().stream().map(IndicatorCode::value).toArray(String[]::new),
                        String[].class)
                .executeUpdate();
    }

    @Override
    public void take(MonitoredOverride override, SystemScope scope) {
        session()
                .createNativeMutationQuery(ADD_OVERRIDE)
                .setParameter("id", override.id().value(), UUID.class)
                .setParameter("assessmentId", override.assessment().value(), UUID.class)
                .setParameter("socialServices", override.area().socialServices().value(), String.class)
                .setParameter("category", override.category().name(), String.class)
                .setParameter("effectiveAt", override.effectiveAt(), Instant.class)
                .executeUpdate();
    }

    @Override
    public void take(MonitoredObligation obligation, SystemScope scope) {
        MonitoredObligationEntity row = findById(obligation.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            MonitoredObligationEntity fresh =
                    new MonitoredObligationEntity(obligation.id().value());
            fresh.take(obligation);
            persistAndFlush(fresh);
        } else if (obligation.version() > row.version) {
            row.take(obligation);
            flush();
        }
    }

    @Override
    public CategoryCounts children(Quarter quarter, AgencyScope scope) {
        return byRow(lines(ofQuarter(own(OWN + BY_AUTHORITY, scope), quarter))).values().stream()
                .reduce(CategoryCounts.NONE, CategoryCounts::plus);
    }

    @Override
    public Map<String, CategoryCounts> children(Quarter quarter, SystemScope scope) {
        return byRow(lines(ofQuarter(query(NEWEST.formatted("") + BY_AUTHORITY), quarter)));
    }

    @Override
    public Map<IndicatorCode, Integer> indicators(Quarter quarter, AgencyScope scope) {
        Map<IndicatorCode, Integer> present = new HashMap<>();
        lines(ofQuarter(own(INDICATORS, scope), quarter))
                .forEach(line -> present.put(new IndicatorCode(line.row()), line.count()));
        return present;
    }

    @Override
    public SortedMap<Quarter, CategoryCounts> firstAssessments(Quarter from, Quarter to, AgencyScope scope) {
        SortedMap<Quarter, CategoryCounts> quarters = new TreeMap<>();
        byRow(lines(own(FIRST, scope)
                        .setParameter("first", from.toString(), String.class)
                        .setParameter("last", to.toString(), String.class)))
                .forEach((quarter, counts) -> quarters.put(Quarter.parse(quarter), counts));
        return quarters;
    }

    @Override
    public List<MonitoredObligation> obligations(Quarter quarter, AgencyScope scope) {
        return find("socialServices = ?1 and quarter = ?2", agency(scope), quarter.toString()).stream()
                .map(MonitoredObligationEntity::toMonitoredObligation)
                .toList();
    }

    @Override
    public Optional<Quarter> earliest(SystemScope scope) {
        return Optional.ofNullable(
                        session().createNativeQuery(EARLIEST, String.class).getSingleResult())
                .map(Quarter::parse);
    }

    private static Map<String, CategoryCounts> byRow(List<Line> lines) {
        Map<String, Map<Category, Integer>> rows = new HashMap<>();
        lines.forEach(line -> rows.computeIfAbsent(line.row(), _ -> new EnumMap<>(Category.class))
                .put(Category.valueOf(line.column()), line.count()));
        Map<String, CategoryCounts> counts = new HashMap<>();
        rows.forEach((row, children) -> counts.put(row, new CategoryCounts(children)));
        return counts;
    }

    private static List<Line> lines(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Line((String) row[0], (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    private static NativeQuery<Object[]> ofQuarter(NativeQuery<Object[]> query, Quarter quarter) {
        return query.setParameter("quarter", quarter.toString(), String.class)
                .setParameter("end", quarter.end(), Instant.class);
    }

    private NativeQuery<Object[]> own(String sql, AgencyScope scope) {
        return query(sql).setParameter("agency", agency(scope), String.class);
    }

    private NativeQuery<Object[]> query(String sql) {
        return session().createNativeQuery(sql, Object[].class);
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    private static String agency(AgencyScope scope) {
        return scope.caller().agency().code().value();
    }
}
