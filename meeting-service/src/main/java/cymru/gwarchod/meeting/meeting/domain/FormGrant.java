package cymru.gwarchod.meeting.meeting.domain;

import cymru.gwarchod.access.Actor;
import java.time.Instant;

/**
 * That the full assessment is opened to somebody invited, until the meeting closes (SHARE-02).
 *
 * @param purpose what it is shared for (SHARE-03)
 */
public record FormGrant(String purpose, Actor by, Instant at) {}
