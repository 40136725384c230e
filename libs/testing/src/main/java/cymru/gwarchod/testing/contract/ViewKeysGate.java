package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The golden key sets: which keys each record that the service sends has, exactly, in {@code src/test/resources/views.csv}.
 * Whoever adds a field to a view adds it there, where a reviewer asks who sees it now. That nothing else is sent, {@link
 * ContractFilter} sees in every answer of every test. A subclass is a {@code @QuarkusTest}, so that the contract is new.
 *
 * <p>{@code -Dgwarchod.views.write=true} writes the file anew; the change then shows in the diff.
 */
public abstract class ViewKeysGate {

    private static final Path FILE = Path.of("src/test/resources/views.csv");
    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");
    private static final String HEAD = "# What is sent: record, then its keys. A key that is not here is not sent.";

    private final JsonNode root = ContractDocument.read(CONTRACT).root();
    private final Map<String, String> keys = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyViewHasItsKeysAndNoOther() throws IOException {
        // given
        new ContractDocument(root)
                .operations()
                .flatMap(ContractDocument.Operation::successes)
                .flatMap(answer -> answer.getValue().path("content").valueStream())
                .forEach(media -> collect(media.path("schema")));
        List<String> sent = keys.entrySet().stream()
                .map(view -> view.getKey() + "," + view.getValue())
                .toList();
        assertTrue(sent.size() > 3, "the contract has no views");

        // when
        if (Boolean.getBoolean("gwarchod.views.write")) {
            Files.writeString(FILE, HEAD + "\n" + String.join("\n", sent) + "\n");
        }

        // then
        assertEquals(
                String.join(
                        "\n",
                        Files.readAllLines(FILE).stream()
                                .filter(line -> !line.startsWith("#"))
                                .toList()),
                String.join("\n", sent));
    }

    private void collect(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
            JsonNode target = root.at(schema.path("$ref").asText().substring(1));
            if (seen.add(name)) {
                if (target.has("properties")) {
                    keys.put(name, keysOf(target));
                }
                below(target);
            }
        } else {
            below(schema);
        }
    }

    private static String keysOf(JsonNode schema) {
        TreeSet<String> names = new TreeSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        return String.join(" ", names);
    }

    private void below(JsonNode schema) {
        schema.path("properties").forEach(this::collect);
        Stream.of("items", "additionalProperties")
                .map(schema::path)
                .filter(JsonNode::isObject)
                .forEach(this::collect);
        Stream.of("oneOf", "anyOf", "allOf")
                .forEach(choice -> schema.path(choice).forEach(this::collect));
    }
}
