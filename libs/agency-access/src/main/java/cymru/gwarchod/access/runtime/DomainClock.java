package cymru.gwarchod.access.runtime;

import java.time.Instant;

/**
 * The time by which the work with children is judged: use cases, obligations, validity of relations, birthdays, event
 * times. In the sandbox it can be moved forward; everywhere else it is the system's time.
 */
public interface DomainClock {
    /** The present instant, UTC. */
    Instant now();
}
