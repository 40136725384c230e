package cymru.gwarchod.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the records a caller may reach with one operation. Every repository method takes it, so that the scope
 * stands in the query and not behind it.
 *
 * @param caller who asks
 * @param operation the {@code operationId}
 * @param reaches by which subject and relation, and with which view; the strongest first
 */
public record AgencyScope(Caller caller, String operation, List<Reach> reaches) implements Scope {

    public AgencyScope {
        reaches = List.copyOf(reaches);
    }

    /** One way to a record. */
    public record Reach(Subject subject, Relation relation, String view) {

        /** What it allows of the records that a list selects by this relation itself. */
        public Allowed access() {
            return new Allowed(view, relation);
        }
    }

    /**
     * A relation found on a record.
     *
     * @param subject in text form, as stored
     * @param late whether it was heard of by a feed that has been silent since
     */
    public record Held(String subject, Relation relation, boolean late) {

        /** A relation that holds now. */
        public Held(String subject, Relation relation) {
            this(subject, relation, false);
        }

        private boolean isOf(Reach reach) {
            return relation == reach.relation()
                    && subject.equals(reach.subject().asText());
        }

        /** Whether it makes the case a restricted one. */
        private boolean restricts() {
            return relation == Relation.EXCLUDED && subject.equals(Subject.EVERYBODY);
        }

        private boolean excludesByName() {
            return relation == Relation.EXCLUDED && !subject.equals(Subject.EVERYBODY);
        }
    }

    /**
     * The subjects to ask the database for, in text form: all that the caller is, because any may be excluded, and
     * everybody, because a case may be restricted.
     */
    public Set<String> subjects() {
        return Stream.concat(caller.subjects().stream().map(Subject::asText), Stream.of(Subject.EVERYBODY))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The relations to ask the database for: those that open something, the one that closes everything, and the one that
     * is an exception to a restriction.
     */
    public Set<Relation> relations() {
        return Stream.concat(reaches.stream().map(Reach::relation), Stream.of(Relation.EXCLUDED, Relation.LISTED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The strongest way to a record, by which a list is selected; empty where the operation opens nothing to the caller. */
    public Optional<Reach> widest() {
        return reaches.stream().findFirst();
    }

    /** Whether the scope opens anything through this relation. */
    public boolean reachesThrough(Relation relation) {
        return reaches.stream().anyMatch(r -> r.relation() == relation);
    }

    /**
     * The decision on a record: given the relations that its access rows show, the view and what it rests on, or empty,
     * which the caller must answer exactly like absence (SHARE-05). An exclusion by name beats everything. From a restricted
     * case everybody is excluded: who is listed reaches it as otherwise, who broke the glass by that, and who handed in a
     * submission of one's own reads that back, because its silence would tell of the restriction.
     */
    public Optional<Allowed> decide(Collection<Held> held) {
        if (held.stream().anyMatch(Held::excludesByName)) {
            return Optional.empty();
        }
        boolean closed = held.stream().anyMatch(Held::restricts)
                && held.stream().noneMatch(h -> h.relation() == Relation.LISTED);
        return reaches.stream()
                .filter(r -> !closed || r.relation() == Relation.BREAK_GLASS || isOwnSubmission(r))
                .flatMap(r ->
                        held.stream().filter(h -> h.isOf(r)).map(h -> new Allowed(r.view(), r.relation(), h.late())))
                .findFirst();
    }

    private boolean isOwnSubmission(Reach reach) {
        return reach.relation() == Relation.REFERRER && reach.subject().equals(caller.self());
    }

    /**
     * An allowed look or change.
     *
     * @param view the name of the view to answer with
     * @param basis the relation relied on; it goes into the audit row
     * @param late whether that relation was heard of by a feed that has been silent since
     */
    public record Allowed(String view, Relation basis, boolean late) {

        /** By a relation that holds now. */
        public Allowed(String view, Relation basis) {
            this(view, basis, false);
        }

        /** What the audit says that it rests on. */
        public String grounds() {
            return late ? "STALE_PROJECTION" : basis.name();
        }
    }
}
