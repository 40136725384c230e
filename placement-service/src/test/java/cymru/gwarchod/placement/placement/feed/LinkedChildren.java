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

    /** Lets it take effect that the child of a notification is this one; nobody answers for the child yet. */
    public static void linked(String notification, UUID child) {
        hear(event(notification, child));
    }

    /** The same of a child for whom that authority answers. */
    public static void linked(String notification, UUID child, String responsibleAuthority) {
        hear(event(
                ChildFeed.LINKED,
                Map.of(
                        "notificationId",
                        notification,
                        "childId",
                        child.toString(),
                        "match",
                        "EXACT",
                        "responsibleAuthority",
                        responsibleAuthority)));
    }

    /** Lets it take effect that an authority has begun to answer for a child. */
    public static void caseOpened(UUID child, String responsibleAuthority) {
        hear(event(
                "cymru.gwarchod.case.opened.v1",
                Map.of("childId", child.toString(), "responsibleAuthority", responsibleAuthority)));
    }

    /** Lets it take effect that an assessment put a child into this category. */
    public static void assessed(UUID child, String category) {
        hear(event(CategoryFeed.COMPLETED, Map.of("childId", child.toString(), "effectiveCategory", category)));
    }

    private static Event event(String type, Map<String, String> data) {
        return new Event(
                UUID.randomUUID(),
                type,
                "referral-service",
                "child",
                UUID.randomUUID(),
                Instant.parse("2026-06-10T09:00:00Z"),
                new ObjectMapper().valueToTree(data));
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
                        .valueToTree(
                                Map.of("notificationId", notification, "childId", child.toString(), "match", "NEW")));
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
