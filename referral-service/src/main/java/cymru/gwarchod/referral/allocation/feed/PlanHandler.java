package cymru.gwarchod.referral.allocation.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import cymru.gwarchod.referral.allocation.FollowPlan;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Hears of plans from meeting-service. */
@ApplicationScoped
class PlanHandler implements EventHandler {

    static final String ACTIVATED = "cymru.gwarchod.plan.activated.v1";
    static final String ENDED = "cymru.gwarchod.plan.ended.v1";

    private final FollowPlan followPlan;
    private final ObjectMapper json;

    PlanHandler(FollowPlan followPlan, ObjectMapper json) {
        this.followPlan = followPlan;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Plan(UUID planId, UUID caseId) {}

    @Override
    public Set<String> types() {
        return Set.of(ACTIVATED, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Plan plan = json.convertValue(event.data(), Plan.class);
        FollowPlan.News news =
                switch (event.type()) {
                    case ACTIVATED -> new FollowPlan.News.Activated(plan.planId(), new CaseId(plan.caseId()));
                    case ENDED -> new FollowPlan.News.Ended(plan.planId());
                    default -> throw new IllegalArgumentException(event.type());
                };
        if (!followPlan.handle(news, event.time(), scope)) {
            throw new NotYet("PLAN_ACTIVATED");
        }
    }
}
