package cymru.gwarchod.referral.breakglass.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.referral.breakglass.BreakGlassEvents;
import cymru.gwarchod.referral.breakglass.ReviewDuty;
import cymru.gwarchod.referral.vocabulary.ChildId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hears that an emergency access was reviewed. */
@ApplicationScoped
class ReviewHandler implements EventHandler {

    private final ReviewDuty reviewDuty;
    private final ObjectMapper json;

    ReviewHandler(ReviewDuty reviewDuty, ObjectMapper json) {
        this.reviewDuty = reviewDuty;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reviewed(UUID grantId, UUID childId, Instant reviewedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(BreakGlassEvents.REVIEWED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Reviewed reviewed = json.convertValue(event.data(), Reviewed.class);
        reviewDuty.handle(new ChildId(reviewed.childId()), reviewed.grantId(), reviewed.reviewedAt(), scope);
    }
}
