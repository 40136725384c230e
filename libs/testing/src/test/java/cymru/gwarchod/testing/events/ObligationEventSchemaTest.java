package cymru.gwarchod.testing.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.testing.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of obligations are those of a library, so no service answers for their schemas. */
class ObligationEventSchemaTest {

    @Test
    void everyEventOfAnObligationHasItsSchema() {
        // given
        EventSchemaCheck check = new EventSchemaCheck(Repository.contracts().resolve("events"));
        if (Boolean.getBoolean("gwarchod.events.write")) {
            ObligationEvent.TYPES.forEach(type -> check.write(type, ObligationEvent.State.class));
        }

        // then
        assertEquals(
                List.of(),
                ObligationEvent.TYPES.stream()
                        .sorted()
                        .flatMap(type -> check.findings(type, ObligationEvent.State.class).stream())
                        .toList());
    }
}
