package cymru.gwarchod.assessment.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.casefile.EndCase;
import cymru.gwarchod.assessment.casefile.FollowCase;
import cymru.gwarchod.assessment.casefile.domain.KnownCase;
import cymru.gwarchod.assessment.vocabulary.CaseId;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hears of cases from referral-service. */
@ApplicationScoped
class CaseFeed implements EventHandler {

    static final String OPENED = "cymru.gwarchod.case.opened.v1";
    static final String ENDED = "cymru.gwarchod.case.ended.v1";

    private final FollowCase followCase;
    private final EndCase endCase;
    private final ObjectMapper json;

    CaseFeed(FollowCase followCase, EndCase endCase, ObjectMapper json) {
        this.followCase = followCase;
        this.endCase = endCase;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(UUID caseId, UUID childId, String responsibleAuthority, String responsibleAgency, Instant openedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID caseId, KnownCase.Ending.Reason reason) {}

    @Override
    public Set<String> types() {
        return Set.of(OPENED, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        switch (event.type()) {
            case OPENED -> opened(json.convertValue(event.data(), Opened.class), scope);
            case ENDED -> ended(json.convertValue(event.data(), Ended.class), event.time(), scope);
            default -> throw new IllegalArgumentException(event.type());
        }
    }

    private void opened(Opened data, SystemScope scope) {
        followCase.handle(
                new FollowCase.Whose(
                        new CaseId(data.caseId()),
                        new ChildId(data.childId()),
                        data.responsibleAuthority(),
                        new AgencyCode(data.responsibleAgency())),
                new FollowCase.News.Opened(),
                data.openedAt(),
                scope);
    }

    private void ended(Ended data, Instant at, SystemScope scope) {
        if (!endCase.handle(new CaseId(data.caseId()), new KnownCase.Ending(at, data.reason()), scope)) {
            throw new NotYet("CASE_OPENED");
        }
    }
}
