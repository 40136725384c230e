package cymru.gwarchod.placement.notification.domain;

import cymru.gwarchod.access.Actor;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of what was filed; none is ever overwritten (PLACE-17).
 *
 * @param number from 1
 * @param startsOn the start of the stay, as this version has it
 * @param note why it was amended; absent from the first
 */
public record Revision(
        RevisionId id,
        int number,
        Instant at,
        Actor by,
        Optional<String> note,
        LocalDate startsOn,
        NotifiedChild child,
        Information information) {}
