package cymru.gwarchod.referral.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.referral.casefile.CloseCase;
import cymru.gwarchod.referral.vocabulary.CaseId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hears from meeting-service that the work on a case has ended. */
@ApplicationScoped
class CaseClosedHandler implements EventHandler {

    private static final String CLOSED = "cymru.gwarchod.case.closed.v1";

    private final CloseCase closeCase;
    private final ObjectMapper json;

    CaseClosedHandler(CloseCase closeCase, ObjectMapper json) {
        this.closeCase = closeCase;
        this.json = json;
    }

    /** Why meeting-service ends a case; another reason is kept for a release that knows it. */
    enum Reason {
        PLAN_ENDED,
        NO_FURTHER_ACTION,
        REJECTED,
        TRANSFERRED
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Closed(UUID caseId, Reason reason, Instant closedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(CLOSED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Closed closed = json.convertValue(event.data(), Closed.class);
        closeCase.handle(
                new CaseId(closed.caseId()),
                switch (closed.reason()) {
                    case PLAN_ENDED -> CloseCase.Ending.PLAN_ENDED;
                    case NO_FURTHER_ACTION -> CloseCase.Ending.NO_FURTHER_ACTION;
                    case REJECTED -> CloseCase.Ending.REJECTED;
                    case TRANSFERRED -> CloseCase.Ending.TRANSFERRED;
                },
                closed.closedAt(),
                scope);
    }
}
