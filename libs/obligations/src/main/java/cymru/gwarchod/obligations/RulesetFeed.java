package cymru.gwarchod.obligations;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.statutoryclock.PolicyPack;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears that a policy pack was activated. What was counted keeps the pack that it pinned (SYS-08). */
@ApplicationScoped
class RulesetFeed implements EventHandler {

    private final ProclaimedDays locks;
    private final ActivatedPacks activated;
    private final ObjectMapper json;

    RulesetFeed(ProclaimedDays locks, ActivatedPacks activated, ObjectMapper json) {
        this.locks = locks;
        this.activated = activated;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(RulesetActivated.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        RulesetActivated.Data data = json.convertValue(event.data(), RulesetActivated.Data.class);
        PolicyPack pack = PolicyPack.parse(data.document());
        locks.lockForChange();
        // Known already: from the release, or because this is the service that activated it.
        if (activated.known().find(pack.ref()).isEmpty()) {
            activated.known().activated(pack);
            activated.add(pack, data.document(), data.activatedAt());
        }
    }
}
