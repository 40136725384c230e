package cymru.gwarchod.placement.gates;

import cymru.gwarchod.placement.claim.ClaimEvents;
import cymru.gwarchod.placement.notification.PlacementNotificationEvents;
import cymru.gwarchod.placement.placement.PlacementEvents;
import cymru.gwarchod.testing.events.EventSchemaGate;
import java.util.Map;

class EventSchemaTest extends EventSchemaGate {

    EventSchemaTest() {
        super(Map.of(
                PlacementNotificationEvents.FILED, PlacementNotificationEvents.Filed.class,
                PlacementNotificationEvents.AMENDED, PlacementNotificationEvents.Amended.class,
                PlacementEvents.STARTED, PlacementEvents.Started.class,
                PlacementEvents.ENDED, PlacementEvents.Ended.class,
                ClaimEvents.CONFIRMED, ClaimEvents.Confirmed.class,
                ClaimEvents.ENDED, ClaimEvents.Ended.class));
    }
}
