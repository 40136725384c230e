package cymru.gwarchod.meeting.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.meeting.casefile.LearnOfLead;
import cymru.gwarchod.meeting.vocabulary.LeadId;
import cymru.gwarchod.meeting.vocabulary.Subjects;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import cymru.gwarchod.outbox.NotYet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Designated leads whom the directory of referral-service appoints and ends. */
@ApplicationScoped
public class LeadFeed implements EventHandler {

    private static final String APPOINTED = "cymru.gwarchod.lead.appointed.v1";
    private static final String ENDED = "cymru.gwarchod.lead.ended.v1";

    private final LearnOfLead learnOfLead;
    private final ObjectMapper json;

    LeadFeed(LearnOfLead learnOfLead, ObjectMapper json) {
        this.learnOfLead = learnOfLead;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Appointed(
            UUID leadId,
            String agency,
            Optional<String> unit,
            String capacity,
            String person,
            LocalDate startsOn,
            Optional<LocalDate> endsOn) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(UUID leadId, Optional<LocalDate> endsOn) {}

    @Override
    public Set<String> types() {
        return Set.of(APPOINTED, ENDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        try {
            switch (event.type()) {
                case APPOINTED -> appointed(json.treeToValue(event.data(), Appointed.class), scope);
                case ENDED -> ended(json.treeToValue(event.data(), Ended.class), scope);
                default -> throw new IllegalArgumentException("not a type of this handler");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the event cannot be read", e);
        }
    }

    private void appointed(Appointed a, SystemScope scope) {
        learnOfLead.handle(
                new LearnOfLead.Appointment(
                        new LeadId(a.leadId()),
                        new AgencyCode(a.agency()),
                        a.unit(),
                        a.capacity(),
                        Subjects.parse(a.person()).asText(),
                        a.startsOn(),
                        a.endsOn()),
                scope);
    }

    private void ended(Ended ended, SystemScope scope) {
        if (!learnOfLead.handle(new LeadId(ended.leadId()), ended.endsOn(), scope)) {
            throw new NotYet("lead.appointed");
        }
    }
}
