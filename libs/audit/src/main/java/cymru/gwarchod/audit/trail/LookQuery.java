package cymru.gwarchod.audit.trail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which looks, the newest first.
 *
 * @param agency only those of this agency's staff and systems. Refusals on a record of the child are then left out: to
 *     whom the record was refused, nobody may tell whose it is
 * @param after go on after this one
 */
public record LookQuery(UUID child, Optional<String> agency, Optional<Position> after, int limit) {

    /** A place in the order. */
    public record Position(Instant at, UUID id) {}
}
