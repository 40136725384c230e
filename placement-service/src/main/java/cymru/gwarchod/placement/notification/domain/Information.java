package cymru.gwarchod.placement.notification.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of each item of information, and since when. An item of which nothing was said stands in it as well as one
 * that was: nothing is known of it.
 */
public record Information(Map<InformationItem, Stated> items) {

    public Information {
        items = Map.copyOf(items);
    }

    /** What was said of an item, and when it was first said so. */
    public record Stated(InformationState state, Instant since) {}

    /** What is said at the filing. */
    public static Information stated(Map<InformationItem, InformationState> said, Instant at) {
        return new Information(Map.of()).amended(said, at);
    }

    /** The same with what is said now; what was said so before keeps its time. */
    public Information amended(Map<InformationItem, InformationState> said, Instant at) {
        Map<InformationItem, Stated> now = new EnumMap<>(InformationItem.class);
        now.putAll(items);
        said.forEach((item, state) -> now.merge(
                item, new Stated(state, at), (before, after) -> before.state() == after.state() ? before : after));
        return new Information(now);
    }

    /** What was said of an item, or empty where nothing was. */
    public Optional<Stated> of(InformationItem item) {
        return Optional.ofNullable(items.get(item));
    }
}
