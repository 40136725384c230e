package cymru.gwarchod.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may call one operation, and by which relation they reach the record: the single place where an operation's access
 * is said. Anything not said is denied. What a role may call is true of the operation (403 otherwise); what a relation
 * opens is true of the record (404 otherwise).
 *
 * <p>{@code AccessRule.of("readReferral").through(RESPONSIBLE_LA).held(AGENCY).by(SS_INTAKE).seeing("member")}
 */
public final class AccessRule {

    /** Through which of their subjects a caller may hold the relation. */
    public enum Held {
        AGENCY,
        UNIT,
        SELF
    }

    /**
     * One line of a rule.
     *
     * @param roles any one of these lets the caller use the line
     * @param view the name of the view that the line opens
     */
    public record Line(Relation relation, Held held, Set<String> roles, String view) {}

    private final String operation;
    private final List<Line> lines;
    private final Set<String> roles;

    private AccessRule(String operation, List<Line> lines, Set<String> roles) {
        this.operation = operation;
        this.lines = List.copyOf(lines);
        this.roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Starts the rule of an operation, by its {@code operationId}. */
    public static Builder of(String operation) {
        return new Builder(operation);
    }

    /** The {@code operationId}. */
    public String operation() {
        return operation;
    }

    /** Every role that may call the operation; a caller with none of them gets 403. */
    public Set<String> roles() {
        return roles;
    }

    /** The lines, in order of strength: the first that holds gives the view. */
    public List<Line> lines() {
        return lines;
    }

    /** The part of the records that this caller may reach with this operation. */
    public AgencyScope scopeOf(Caller caller) {
        List<AgencyScope.Reach> reaches = new ArrayList<>();
        for (Line line : lines) {
            if (line.roles().stream().anyMatch(caller::has)) {
                subject(caller, line.held())
                        .ifPresent(s -> reaches.add(new AgencyScope.Reach(s, line.relation(), line.view())));
            }
        }
        return new AgencyScope(caller, operation, reaches);
    }

    private static Optional<Subject> subject(Caller caller, Held held) {
        return switch (held) {
            case AGENCY -> Optional.of(new Subject.OfAgency(caller.agency().code()));
            case UNIT -> caller.unit().map(u -> new Subject.OfUnit(u.code()));
            case SELF -> Optional.of(caller.self());
        };
    }

    /** Collects the lines of a rule. */
    public static final class Builder {
        private final String operation;
        private final List<Line> lines = new ArrayList<>();
        private final Set<String> extraRoles = new LinkedHashSet<>();

        private Builder(String operation) {
            this.operation = operation;
        }

        /** Adds one line. */
        public Builder allow(String view, Relation relation, Held held, String... roles) {
            lines.add(new Line(relation, held, Set.of(roles), view));
            return this;
        }

        /** Adds roles that may call an operation that reaches no existing record, such as a submission. */
        public Builder callableBy(String... roles) {
            extraRoles.addAll(List.of(roles));
            return this;
        }

        /** The rule. */
        public AccessRule build() {
            Set<String> roles = new LinkedHashSet<>(extraRoles);
            lines.forEach(l -> roles.addAll(l.roles()));
            return new AccessRule(operation, lines, roles);
        }
    }
}
