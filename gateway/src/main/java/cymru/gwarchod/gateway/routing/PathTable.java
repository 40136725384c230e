package cymru.gwarchod.gateway.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The path table, read the other way round: from a first segment to its one owner. */
public final class PathTable {

    private static final String VERSION = "v1";

    private final Map<String, Owner> owners = new HashMap<>();

    /**
     * Turns a table round.
     *
     * @throws IllegalArgumentException if a segment has two owners
     */
    public PathTable(Map<Owner, Set<String>> firstSegments) {
        firstSegments.forEach((owner, segments) -> segments.forEach(segment -> {
            var other = owners.putIfAbsent(segment, owner);
            if (other != null) {
                throw new IllegalArgumentException(
                        "/v1/" + segment + " has two owners: " + other.service() + " and " + owner.service());
            }
        }));
    }

    /** The table of the suite. */
    public static PathTable ofTheSuite() {
        var segments = new HashMap<Owner, Set<String>>();
        for (var owner : Owner.values()) {
            segments.put(owner, owner.firstSegments());
        }
        return new PathTable(segments);
    }

    /** The owner of a path under {@code /v1}; every other path is the gateway's or nobody's. */
    public Optional<Owner> ownerOf(String path) {
        var segments = path.split("/", 4);
        if (segments.length < 3 || !segments[1].equals(VERSION)) {
            return Optional.empty();
        }
        return Optional.ofNullable(owners.get(segments[2]));
    }
}
