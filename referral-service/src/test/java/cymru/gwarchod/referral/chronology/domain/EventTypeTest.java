package cymru.gwarchod.referral.chronology.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void eachIsFoundByItsLiteralNameAndReadInBothLanguages(EventType type) {
        assertEquals(Optional.of(type), EventType.of(type.literal()));
        assertTrue(type.literal().matches("cymru\\.gwarchod\\.[a-z0-9-]+\\.[a-z0-9-]+\\.v1"), type.literal());
        assertNotEquals(type.label().en(), type.label().cy());
    }

    @Test
    void whatAChronologyDoesNotTellOfIsNone() {
        assertEquals(Optional.empty(), EventType.of("cymru.gwarchod.lead.appointed.v1"));
    }
}
