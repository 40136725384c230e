package cymru.gwarchod.meeting.plan.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.meeting.casefile.LearnOfAllocation;
import cymru.gwarchod.meeting.plan.ActivatePlan;
import cymru.gwarchod.meeting.vocabulary.AllocationId;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Cases that referral-service allocates to a team, and allocations that it ends. */
@ApplicationScoped
public class AllocationFeed implements EventHandler {

    private static final String MADE = "cymru.gwarchod.allocation.made.v1";
    private static final String ENDED = "cymru.gwarchod.allocation.ended.v1";

    private final LearnOfAllocation learnOfAllocation;
    private final ActivatePlan activatePlan;
    private final ObjectMapper json;

    AllocationFeed(LearnOfAllocation learnOfAllocation, ActivatePlan activatePlan, ObjectMapper json) {
        this.learnOfAllocation = learnOfAllocation;
        this.activatePlan = activatePlan;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Made(UUID allocationId, UUID caseId, String team, String socialWorker, Instant allocatedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID allocationId, Instant endedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(MADE, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            switch (event.type()) {
                case MADE -> made(json.treeToValue(event.data(), Made.class), scope);
                case ENDED -> ended(json.treeToValue(event.data(), Ended.class), scope);
                default -> throw new IllegalArgumentException("not a type of this handler");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }

    private void made(Made made, SystemScope scope) {
        CaseFacts facts = learnOfAllocation
                .handle(
                        new CaseFacts.Allocation(
                                new AllocationId(made.allocationId()),
                                made.team(),
                                Subjects.parse(made.socialWorker()).asText(),
                                made.allocatedAt()),
                        new CaseId(made.caseId()),
                        scope)
                .orElseThrow(() -> new NotYet("case.opened"));
        activatePlan.handle(facts, scope);
    }

    private void ended(Ended ended, SystemScope scope) {
        if (!learnOfAllocation.handle(new AllocationId(ended.allocationId()), ended.endedAt(), scope)) {
            throw new NotYet("allocation.made");
        }
    }
}
