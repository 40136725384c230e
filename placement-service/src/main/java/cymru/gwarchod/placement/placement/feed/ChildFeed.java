package cymru.gwarchod.placement.placement.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import cymru.gwarchod.placement.placement.LinkChild;
import cymru.gwarchod.placement.vocabulary.ChildId;
import cymru.gwarchod.placement.vocabulary.NotificationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Hears from referral-service who the child of a notification is. */
@ApplicationScoped
class ChildFeed implements EventHandler {

    static final String LINKED = "cymru.gwarchod.child.linked.v1";

    private final LinkChild linkChild;
    private final ObjectMapper json;

    ChildFeed(LinkChild linkChild, ObjectMapper json) {
        this.linkChild = linkChild;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(UUID notificationId, UUID childId, Optional<String> responsibleAuthority) {}

    @Override
    public Set<String> types() {
        return Set.of(LINKED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Data data = json.convertValue(event.data(), Data.class);
        if (!linkChild.handle(
                new NotificationId(data.notificationId()),
                new ChildId(data.childId()),
                data.responsibleAuthority(),
                scope)) {
            throw new NotYet("PLACEMENT_NOTIFICATION_FILED");
        }
    }
}
