package cymru.gwarchod.access.runtime;

import cymru.gwarchod.access.AgencyScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one way in which a repository finds what a caller reaches: its query joins the record with {@code CaseAccess a} by
 * {@link CaseAccessEntity#IN_FORCE} and selects both, and the decision falls on all relations of a record together.
 */
@ApplicationScoped
public class ReachedRecords {

    private final DomainClock domainClock;

    ReachedRecords(DomainClock domainClock) {
        this.domainClock = domainClock;
    }

    /**
     * A record that the caller reaches.
     *
     * @param access the view and the relation that it rests on
     */
    public record Reached<T>(T row, AgencyScope.Allowed access) {}

    /** The records that the scope opens, in the order of the query, which has everything else bound. */
    public <T> List<Reached<T>> all(TypedQuery<Object[]> query, Class<T> type, AgencyScope scope) {
        Map<T, List<AgencyScope.Held>> found = new LinkedHashMap<>();
        for (Object[] row : inForce(query, scope).getResultList()) {
            found.computeIfAbsent(type.cast(row[0]), record -> new ArrayList<>())
                    .add(((CaseAccessEntity) row[1]).held());
        }
        List<Reached<T>> reached = new ArrayList<>();
        found.forEach((row, held) -> scope.decide(held).ifPresent(access -> reached.add(new Reached<>(row, access))));
        return List.copyOf(reached);
    }

    /** The first of them; for a query that names one record. */
    public <T> Optional<Reached<T>> one(TypedQuery<Object[]> query, Class<T> type, AgencyScope scope) {
        return all(query, type, scope).stream().findFirst();
    }

    /**
     * How the caller reaches the one record whose relations the query selects, if at all; for a list of what belongs to that
     * record.
     */
    public Optional<AgencyScope.Allowed> access(TypedQuery<CaseAccessEntity> query, AgencyScope scope) {
        return scope.decide(held(query, scope));
    }

    /** The relations that the query selects, for a decision to which the record itself adds some. */
    public List<AgencyScope.Held> held(TypedQuery<CaseAccessEntity> query, AgencyScope scope) {
        return inForce(query, scope)
                .getResultStream()
                .map(CaseAccessEntity::held)
                .toList();
    }

    /**
     * Narrows a list to what this one relation opens.
     *
     * @param condition with {@link CaseAccessEntity#IN_FORCE} in it, and no parameter besides
     */
    public Conditions narrow(Conditions where, String condition, AgencyScope.Reach reach) {
        return where.and(condition, Set.of(reach.subject().asText()), Set.of(reach.relation()), domainClock.now());
    }

    private <T> TypedQuery<T> inForce(TypedQuery<T> query, AgencyScope scope) {
        return query.setParameter("subjects", scope.subjects())
                .setParameter("relations", scope.relations())
                .setParameter("now", domainClock.now());
    }
}
