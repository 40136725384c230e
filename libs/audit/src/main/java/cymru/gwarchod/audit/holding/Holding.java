package cymru.gwarchod.audit.holding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;

/**
 * Records of one kind that a service holds about a child.
 *
 * @param kind a fixed code
 * @param agency whose records they are; absent where they are the platform's, or would tell who a source is
 * @param firstAt the oldest, domain time
 * @param lastAt the newest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Holding(String kind, Optional<String> agency, long count, Instant firstAt, Instant lastAt) {}
