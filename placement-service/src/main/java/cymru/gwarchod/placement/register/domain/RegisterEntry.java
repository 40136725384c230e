package cymru.gwarchod.placement.register.domain;

import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import cymru.gwarchod.placement.vocabulary.NotifiedChild;
import cymru.gwarchod.placement.vocabulary.PlacementId;
import cymru.gwarchod.placement.vocabulary.Stay;
import java.time.Instant;
import java.util.Optional;

/**
 * A child who lives in an area and comes from another, with the details as filed.
 *
 * @param child who the child is, once that is known
 */
public record RegisterEntry(
        PlacementId placement,
        NotificationId notification,
        String reference,
        Instant receivedAt,
        Stay stay,
        NotifiedChild details,
        Optional<ChildId> child) {}
