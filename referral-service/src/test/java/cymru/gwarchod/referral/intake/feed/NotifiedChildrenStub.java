package cymru.gwarchod.referral.intake.feed;

import cymru.gwarchod.referral.intake.domain.IntakeItem.PlacementNotificationId;
import cymru.gwarchod.referral.vocabulary.ReportedChild;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A placement-service that knows these children, or is down. */
class NotifiedChildrenStub extends NotifiedChildren {

    private final Map<UUID, ReportedChild> children = new ConcurrentHashMap<>();
    private volatile boolean down;

    @SuppressWarnings("NullAway")
    NotifiedChildrenStub() {
        super(null, null);
    }

    void put(UUID notification, ReportedChild child) {
        children.put(notification, child);
    }

    void down(boolean isDown) {
        down = isDown;
    }

    /** Only the test itself reads, not the timer. */
    @Override
    boolean areThere() {
        return false;
    }

    @Override
    Optional<ReportedChild> of(PlacementNotificationId notification) throws IOException {
        if (down) {
            throw new IOException("down");
        }
        return Optional.ofNullable(children.get(notification.value()));
    }
}
