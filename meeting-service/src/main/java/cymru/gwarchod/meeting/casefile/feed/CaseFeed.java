package cymru.gwarchod.meeting.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.casefile.EndCase;
import cymru.gwarchod.meeting.casefile.LearnOfCase;
import cymru.gwarchod.meeting.casefile.ReadCaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseFacts;
import cymru.gwarchod.meeting.vocabulary.CaseId;
import cymru.gwarchod.meeting.vocabulary.ChildId;
import cymru.gwarchod.meeting.vocabulary.Responsibility;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Cases that referral-service opens and ends. */
@ApplicationScoped
public class CaseFeed implements EventHandler {

    private static final String OPENED = "cymru.gwarchod.case.opened.v1";
    private static final String ENDED = "cymru.gwarchod.case.ended.v1";

    private final LearnOfCase learnOfCase;
    private final ReadCaseFacts readCaseFacts;
    private final EndCase endCase;
    private final ObjectMapper json;

    CaseFeed(LearnOfCase learnOfCase, ReadCaseFacts readCaseFacts, EndCase endCase, ObjectMapper json) {
        this.learnOfCase = learnOfCase;
        this.readCaseFacts = readCaseFacts;
        this.endCase = endCase;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Opened(UUID caseId, UUID childId, String responsibleAuthority, String responsibleAgency, Instant openedAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID caseId, String reason) {}

    @Override
    public Set<String> types() {
        return Set.of(OPENED, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            switch (event.type()) {
                case OPENED -> opened(json.treeToValue(event.data(), Opened.class), scope);
                case ENDED -> ended(json.treeToValue(event.data(), Ended.class), event.time(), scope);
                default -> throw new IllegalArgumentException("not a type of this handler");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }

    private void opened(Opened opened, SystemScope scope) {
        learnOfCase.handle(
                new Responsibility(
                        new CaseId(opened.caseId()),
                        new ChildId(opened.childId()),
                        opened.responsibleAuthority(),
                        new AgencyCode(opened.responsibleAgency())),
                opened.openedAt(),
                scope);
    }

    private void ended(Ended ended, Instant at, SystemScope scope) {
        CaseFacts known =
                readCaseFacts.handle(new CaseId(ended.caseId()), scope).orElseThrow(() -> new NotYet("case.opened"));
        endCase.handle(known.responsibility(), "CASE_" + ended.reason(), at, scope);
    }
}
