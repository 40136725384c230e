package cymru.gwarchod.assessment.casefile.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.casefile.LearnBirthDate;
import cymru.gwarchod.assessment.casefile.domain.DecidedBirthDate;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Hears from referral-service what is decided of a child. */
@ApplicationScoped
class ChildFeed implements EventHandler {

    static final String BIRTH_DATE_DECIDED = "cymru.gwarchod.birth-date.decided.v1";

    private final LearnBirthDate learnBirthDate;
    private final ObjectMapper json;

    ChildFeed(LearnBirthDate learnBirthDate, ObjectMapper json) {
        this.learnBirthDate = learnBirthDate;
        this.json = json;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decided(UUID childId, LocalDate dateOfBirth, Instant decidedAt) {}

    @Override
    public Set<String> types() {
        return Set.of(BIRTH_DATE_DECIDED);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        Decided data = json.convertValue(event.data(), Decided.class);
        learnBirthDate.handle(
                new DecidedBirthDate(new ChildId(data.childId()), data.dateOfBirth(), data.decidedAt()), scope);
    }
}
