package cymru.gwarchod.referral.pattern.persistence;

import cymru.gwarchod.access.AgencyScope;
import cymru.gwarchod.referral.pattern.domain.ActivityPatterns;
import cymru.gwarchod.referral.pattern.domain.PatternCounts;
import cymru.gwarchod.referral.vocabulary.ExchangeType;
import cymru.gwarchod.referral.vocabulary.PlaceType;
import cymru.gwarchod.referral.vocabulary.RiskGroup;
import cymru.gwarchod.referral.vocabulary.RouteOfEntry;
import cymru.gwarchod.statutoryclock.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counted in PostgreSQL, by the index of the authority's inbox. */
@ApplicationScoped
class PanacheActivityPatterns implements ActivityPatterns {

    private static final String CHILDREN = "CHILDREN";
    private static final String EXCHANGE = "EXCHANGE";
    private static final String ROUTE = "ROUTE";
    private static final String PLACE = "PLACE";
    private static final String GROUP = "GROUP";

    private static final String COUNT = """
            WITH referred AS (
                SELECT child_id, exchange_types, routes_of_entry, place_types, risk_groups FROM referral
                WHERE responsible_agency = :agency AND received_at >= :begin AND received_at < :end AND status <> 'REJECTED')
            SELECT 'CHILDREN' AS what, '' AS word, count(DISTINCT child_id) AS children FROM referred
            UNION ALL
            SELECT 'EXCHANGE', word, count(DISTINCT child_id) FROM referred CROSS JOIN unnest(exchange_types) AS word GROUP BY word
            UNION ALL
            SELECT 'ROUTE', word, count(DISTINCT child_id) FROM referred CROSS JOIN unnest(routes_of_entry) AS word GROUP BY word
            UNION ALL
            SELECT 'PLACE', word, count(DISTINCT child_id) FROM referred CROSS JOIN unnest(place_types) AS word GROUP BY word
            UNION ALL
            SELECT 'GROUP', word, count(DISTINCT child_id) FROM referred CROSS JOIN unnest(risk_groups) AS word GROUP BY word""";

    private final EntityManager entities;

    PanacheActivityPatterns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public PatternCounts count(Quarter quarter, AgencyScope scope) {
        @SuppressWarnings("unchecked") // a native query knows no type of its rows
        List<Tuple> lines = entities.createNativeQuery(COUNT, Tuple.class)
                .setParameter("agency", scope.caller().agency().code().value())
                .setParameter("begin", quarter.begin())
                .setParameter("end", quarter.end())
                .getResultList();
        return new PatternCounts(
                lines.stream()
                        .filter(line -> line.get("what").equals(CHILDREN))
                        .mapToInt(PanacheActivityPatterns::children)
                        .sum(),
                words(lines, EXCHANGE, ExchangeType::valueOf),
                words(lines, ROUTE, RouteOfEntry::valueOf),
                words(lines, PLACE, PlaceType::valueOf),
                words(lines, GROUP, RiskGroup::valueOf));
    }

    private static <E> Map<E, Integer> words(List<Tuple> lines, String what, Function<String, E> word) {
        return lines.stream()
                .filter(line -> line.get("what").equals(what))
                .collect(Collectors.toMap(
                        line -> word.apply(line.get("word", String.class)), PanacheActivityPatterns::children));
    }

    private static int children(Tuple line) {
        return line.get("children", Number.class).intValue();
    }
}
