package cymru.gwarchod.meeting.vocabulary;

import java.time.Instant;
import java.util.SortedSet;

/**
 * Where the plan of a case stands.
 *
 * @param open whether it has not ended
 * @param writtenAt when it was last written
 * @param risksWithoutAction indicators present in the latest assessment for which it has no action (PLAN-02)
 */
public record PlanStanding(boolean open, Instant writtenAt, SortedSet<String> risksWithoutAction) {}
