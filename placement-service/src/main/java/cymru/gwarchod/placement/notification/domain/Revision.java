package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of what was filed; none is ever overwritten (PLACE-17).
 *
 * @param number from 1
 * @param note why it was amended; absent from the first
 */
public record Revision(
        int number, Instant at, Actor by, Optional<String> note, NotifiedChild child, Information information) {}
