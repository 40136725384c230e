package cymru.gwarchod.referral.scenario;

import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears events that only these tests send, and does with each what the test says. */
@ApplicationScoped
public class ProbeHandler implements EventHandler {

    /** The type that it wants. */
    public static final String TYPE = "cymru.gwarchod.probe.told.v1";

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final List<UUID> effects = new CopyOnWriteArrayList<>();

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        if (waiting.contains(event.id())) {
            throw new NotYet("ANOTHER_EVENT");
        }
        if (failing.contains(event.id())) {
            throw new IllegalStateException("a fault of the handler");
        }
        effects.add(event.id());
    }

    void failsOn(Event event) {
        failing.add(event.id());
    }

    void waitsWith(Event event) {
        waiting.add(event.id());
    }

    void nothingIsInTheWayAnyMore() {
        failing.clear();
        waiting.clear();
    }

    /** What took effect, in order. */
    List<UUID> effects() {
        return List.copyOf(effects);
    }

    void forget() {
        nothingIsInTheWayAnyMore();
        effects.clear();
    }
}
