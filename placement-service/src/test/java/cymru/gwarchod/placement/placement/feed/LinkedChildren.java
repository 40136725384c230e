package cymru.gwarchod.placement.placement.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.Inbox;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What referral-service tells of the children of notifications. */
public final class LinkedChildren {

    private LinkedChildren() {}

    /** Lets it take effect that the child of a notification is this one. */
    public static void linked(String notification, UUID child) {
        hear(event(notification, child));
    }

    static Event event(String notification, UUID child) {
        return new Event(
                UUID.randomUUID(),
                ChildFeed.LINKED,
                "referral-service",
                "child",
                child,
                Instant.parse("2026-06-10T09:00:00Z"),
                new ObjectMapper()
                        .valueToTree(Map.of(
                                "notificationId",
                                notification,
                                "childId",
                                child.toString(),
                                "match",
                                "NEW",
                                "responsibleAuthority",
                                "W06000005")));
    }

    static void hear(Event... events) {
        Inbox inbox = Arc.container().instance(Inbox.class).get();
        for (Event event : events) {
            inbox.receive(event);
        }
    }

    static int hearParked() {
        return Arc.container().instance(Inbox.class).get().retryParked();
    }
}
