package cymru.gwarchod.testing.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every event of a service has its schema in {@code openapi/events}, with each field listed and classified. With {@code
 * -Dgwarchod.events.write=true} the schemas are written from the records first; a person then says the class of each new
 * field, and the gate passes.
 */
public abstract class EventSchemaGate {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Map<String, List<Class<?>>> published = new TreeMap<>();
    private final EventSchemaCheck check =
            new EventSchemaCheck(Repository.contracts().resolve("events"));

    /**
     * The gate of a module.
     *
     * @param published the record that each type carries
     */
    protected EventSchemaGate(Map<String, Class<?>> published) {
        published.forEach((type, data) -> this.published.put(type, List.of(data)));
    }

    /** A type that another record carries too, because two kinds of record tell of the same thing. */
    protected final void also(String type, Class<?> data) {
        published.merge(type, List.of(data), (one, other) -> Stream.concat(one.stream(), other.stream())
                .toList());
    }

    @Test
    void everyTypeThatIsPublishedIsNamedHere() {
        assertEquals(EventSchemaCheck.literalTypes(SOURCES), new TreeSet<>(published.keySet()));
    }

    @Test
    void everyEventHasASchemaWithEachFieldListedAndClassified() {
        // given
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
