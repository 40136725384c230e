package cymru.gwarchod.meeting.vocabulary;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.access.agency.AgencyCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * To which agency people belong, by what is bound to their tokens or stands in the directory; what a request says of
 * somebody is never in it.
 */
public final class KnownPeople {

    private final Map<String, Set<AgencyCode>> agencies;

    private KnownPeople(Map<String, Set<AgencyCode>> agencies) {
        this.agencies = agencies;
    }

    /** Nobody yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same with those who have acted here: their agency comes from their tokens. */
    public KnownPeople with(Iterable<Actor> actors) {
        Builder more = new Builder();
        agencies.forEach((person, of) -> of.forEach(agency -> more.add(person, agency)));
        actors.forEach(actor -> more.add(actor.subject(), actor.agency()));
        return more.build();
    }

    /** Whether this person is known to belong to the agency named; who is named by the agency alone always does. */
    public boolean belongs(Professional named) {
        return named.person().isEmpty()
                || agencies.getOrDefault(named.person().get(), Set.of()).contains(named.agency());
    }

    /** Whether this person is known to belong to other agencies only. */
    public boolean belongsElsewhere(Professional named) {
        return named.person().filter(agencies::containsKey).isPresent() && !belongs(named);
    }

    /** Collects who is known. */
    public static final class Builder {

        private final Map<String, Set<AgencyCode>> agencies = new HashMap<>();

        private Builder() {}

        /** Adds a person, {@code person:issuer#subject}, of this agency. */
        public Builder add(String person, AgencyCode agency) {
            agencies.computeIfAbsent(person, anew -> new HashSet<>()).add(agency);
            return this;
        }

        /** Everybody added. */
        public KnownPeople build() {
            return new KnownPeople(agencies.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue()))));
        }
    }
}
