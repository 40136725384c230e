package cymru.gwarchod.obligations;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.statutoryclock.PeriodId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Hears that a person turned 18 and stops, with that reason, what the law provides for children only: the child protection
 * conference (section 47) and the time in police protection (section 46). What else the birthday replaces is decided by the
 * service that set it off; the rest goes on, because the need does not stop at 18 (ADULT-01).
 */
@ApplicationScoped
class AdulthoodFeed implements EventHandler {

    static final Set<PeriodId> FOR_CHILDREN_ONLY =
            Set.of(PeriodId.CHILD_PROTECTION_CONFERENCE, PeriodId.POLICE_PROTECTION);

    private final Obligations obligations;
    private final ObjectMapper json;

    AdulthoodFeed(Obligations obligations, ObjectMapper json) {
        this.obligations = obligations;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(PersonTurned18.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        PersonTurned18.Data data = json.convertValue(event.data(), PersonTurned18.Data.class);
        obligations.cancelByRule(data.childId(), FOR_CHILDREN_ONLY, Obligations.TURNED_18, event.time());
    }
}
