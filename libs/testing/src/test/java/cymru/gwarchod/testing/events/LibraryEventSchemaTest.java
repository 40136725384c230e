package cymru.gwarchod.testing.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.obligations.CalendarChanged;
import cymru.gwarchod.obligations.DepartureRecorded;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.PersonTurned18;
import cymru.gwarchod.obligations.RulesetActivated;
import cymru.gwarchod.outbox.TokenRevoked;
import cymru.gwarchod.testing.Repository;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The events that a library publishes, for whose schemas no service answers. */
class LibraryEventSchemaTest {

    @Test
    void everyEventOfALibraryHasItsSchema() {
        // given
        EventSchemaCheck check = new EventSchemaCheck(Repository.contracts().resolve("events"));
        Map<String, List<Class<?>>> published = new TreeMap<>();
        ObligationEvent.TYPES.forEach(type -> published.put(type, List.of(ObligationEvent.State.class)));
        published.put(CalendarChanged.TYPE, List.of(CalendarChanged.Data.class));
        published.put(RulesetActivated.TYPE, List.of(RulesetActivated.Data.class));
        published.put(DepartureRecorded.TYPE, List.of(DepartureRecorded.Data.class));
        published.put(PersonTurned18.TYPE, List.of(PersonTurned18.Data.class));
        published.put(TokenRevoked.TYPE, List.of(TokenRevoked.Data.class));
        if (Boolean.getBoolean("gwarchod.events.write")) {
            published.forEach(check::write);
        }

        // then
        assertEquals(
                List.of(),
                published.entrySet().stream()
                        .flatMap(event -> check.findings(event.getKey(), event.getValue()).stream())
                        .toList());
    }
}
