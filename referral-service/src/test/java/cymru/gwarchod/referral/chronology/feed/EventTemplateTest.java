package cymru.gwarchod.referral.chronology.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.referral.chronology.domain.EventType;
import cymru.gwarchod.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template reads is what the services publish, as their schemas in openapi/events say. */
class EventTemplateTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What these happened to is not in the event: an earlier event, or the child's open cases say it. */
    private static final Set<EventType> FOUND_OTHERWISE = Set.of(EventType.PLACEMENT_ENDED, EventType.PERSON_TURNED_18);

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasARecordAndAPlaceToReadMore(EventType type) {
        EventTemplate template = EventTemplate.of(type);

        assertTrue(!template.record().isEmpty() && !template.subjects().isEmpty(), type.name());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aPublishedEventNamesTheRecordAndTheSubject(EventType type) {
        fieldsOf(type).ifPresent(fields -> {
            EventTemplate template = EventTemplate.of(type);
            assertTrue(fields.contains(template.record()) || FOUND_OTHERWISE.contains(type), template.record());
            assertTrue(
                    template.subjects().stream().anyMatch(subject -> fields.contains(subject.field())),
                    template.subjects().toString());
        });
    }

    @Test
    void everyCodeThatIsKeptIsOneThatSomebodyPublishes() {
        // given: types of one template publish different parts of it
        Map<EventTemplate, Set<String>> published = new HashMap<>();
        Arrays.stream(EventType.values()).forEach(type -> fieldsOf(type).ifPresent(fields -> published
                .computeIfAbsent(EventTemplate.of(type), template -> new HashSet<>())
                .addAll(fields)));

        // then
        Set<String> unknown = new TreeSet<>();
        published.forEach((template, fields) -> template.details().keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(unknown::add));
        assertTrue(published.size() > 3, "no schemas were found");
        assertEquals(Set.of(), unknown);
    }

    /** The fields of the event's data; empty where no service of this repository publishes it. */
    private static Optional<Set<String>> fieldsOf(EventType type) {
        Path file = Repository.contracts().resolve("events").resolve(type.literal() + ".json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode schema = JSON.readTree(file.toFile());
            Set<String> names = new HashSet<>();
            schema.findValues("properties")
                    .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));
            return Optional.of(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
