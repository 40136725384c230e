package cymru.gwarchod.assessment.assessment.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.SystemScope;
import cymru.gwarchod.assessment.assessment.TurnEighteen;
import cymru.gwarchod.assessment.vocabulary.ChildId;
import cymru.gwarchod.obligations.PersonTurned18;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.outbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears from referral-service that a person turned 18, which it never tells of an estimated birth date (AMB-30). */
@ApplicationScoped
class BirthdayFeed implements EventHandler {

    private final TurnEighteen turnEighteen;
    private final ObjectMapper json;

    BirthdayFeed(TurnEighteen turnEighteen, ObjectMapper json) {
        this.turnEighteen = turnEighteen;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of(PersonTurned18.TYPE);
    }

    @Override
    public void handle(Event event, SystemScope scope) {
        PersonTurned18.Data data = json.convertValue(event.data(), PersonTurned18.Data.class);
        turnEighteen.handle(new ChildId(data.childId()), data.birthday(), event.time(), scope);
    }
}
