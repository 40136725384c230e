package cymru.gwarchod.placement.notification.api;

import cymru.gwarchod.idempotency.Replayable;

/** A placement notification as the caller may see it; {@code view} tells which one. */
public sealed interface PlacementNotificationView extends Replayable
        permits PlacementNotificationResponse, PlacementArrivalResponse {}
