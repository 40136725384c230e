package cymru.gwarchod.access.runtime;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a list is asked for, as JPQL with its parameters: conditions that always hold, those that the caller named, the order,
 * and the place to go on from. Values are bound to the parameters of a condition in the order in which they stand there.
 *
 * <pre>{@code
 * Conditions where = Conditions.of("responsibleAgency = :agency", agency)
 *         .and("status = :status", query.status())
 *         .inOrder("openedAt, id", query.after().map(after -> List.of(after.openedAt(), after.id())));
 * find(where.jpql(), where.parameters()).page(0, query.fetch())
 * }</pre>
 */
public final class Conditions {

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):(\\w+)");

    private final StringBuilder jpql;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Conditions(String jpql) {
        this.jpql = new StringBuilder(jpql);
    }

    /** What holds of every entry. */
    public static Conditions of(String jpql, Object... values) {
        Conditions conditions = new Conditions(jpql);
        conditions.bind(jpql, List.of(values));
        return conditions;
    }

    /** What holds of every entry as well. */
    public Conditions and(String condition, Object... values) {
        append(condition);
        bind(condition, List.of(values));
        return this;
    }

    /** A condition with one parameter, if there is a value for it. */
    public Conditions and(String condition, Optional<?> value) {
        value.ifPresent(v -> and(condition, new Object[] {v}));
        return this;
    }

    /** A condition without parameters, if one was asked for. */
    public Conditions and(Optional<String> condition) {
        condition.ifPresent(this::append);
        return this;
    }

    /**
     * The order, which has to be total; with a key of the entry before, from there on.
     *
     * @param columns ascending, as in {@code openedAt, id}
     * @param after the values of these columns in the last entry of the page before
     */
    public Conditions inOrder(String columns, Optional<? extends SequencedCollection<?>> after) {
        after.ifPresent(key -> and(
                "(%s) > (%s)"
                        .formatted(
                                columns,
                                IntStream.range(0, key.size())
                                        .mapToObj(i -> ":after" + i)
                                        .collect(Collectors.joining(", "))),
                key.toArray()));
        jpql.append(" order by ").append(columns);
        return this;
    }

    /** The query, ready for a repository's {@code find}. */
    public String jpql() {
        return jpql.toString();
    }

    /** Its parameters by name. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void append(String condition) {
        jpql.append(" and ").append(condition);
    }

    private void bind(String condition, List<Object> values) {
        SequencedSet<String> names = PARAMETER
                .matcher(condition)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.size() != values.size()) {
            throw new IllegalArgumentException(
                    "%d values for %d parameters: %s".formatted(values.size(), names.size(), condition));
        }
        var value = values.iterator();
        names.forEach(name -> parameters.put(name, value.next()));
    }
}
