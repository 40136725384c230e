package cymru.gwarchod.testing.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.testing.contract.ContractDocument;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * For a caller, the bytes of every list, search, page, feed and error are the same whether or not a record exists that they
 * may not see (security model, 6.3). Two worlds differ by one record of each kind; outsiders see no difference, and an
 * insider does, so that the worlds do differ. A subclass is a {@code @QuarkusTest} and gives the service's world.
 */
public abstract class NonInterferenceGate {

    private static final Path CONTRACT = Path.of("target/openapi/openapi.yaml");

    private final World world;
    private final ContractDocument contract = ContractDocument.read(CONTRACT);
    private int pairs;

    /** The gate of a service. */
    protected NonInterferenceGate(World world) {
        this.world = world;
    }

    /** A list, a search or a record that is in the contract and in no world is a hole in this test. */
    @Test
    void everyOperationThatShowsSomethingIsInTheWorld() {
        // given
        Set<String> lists = contract.operations()
                .filter(this::isListOrSearch)
                .map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> records = contract.operations()
                .filter(operation -> operation.path().contains("{"))
                .map(Operation::id)
                .collect(Collectors.toCollection(TreeSet::new));

        // when
        lists.removeAll(world.looks().stream().map(World.Look::operation).toList());
        lists.removeAll(world.doors().keySet());
        records.removeAll(world.doors().keySet());
        records.removeAll(world.looks().stream().map(World.Look::operation).toList());

        // then
        assertEquals(
                Set.of(),
                Stream.concat(lists.stream(), records.stream())
                        .filter(operation -> !world.ofNobody().containsKey(operation))
                        .filter(operation -> !world.provedElsewhere().containsKey(operation))
                        .collect(Collectors.toCollection(TreeSet::new)),
                "operations that no world has");
    }

    @Test
    void whatMayNotBeSeenChangesNothing() {
        // given
        WorldQuestions questions = new WorldQuestions(world, contract);
        world.ofOutsiders();

        // when
        Map<String, String> wrong = differences(questions);
        if (!wrong.isEmpty()) {
            // A timer may have changed something meanwhile. What the hidden record changes, another one changes again.
            wrong.keySet().retainAll(differences(questions).keySet());
        }

        // then
        assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong.values()));
        Tally.keep(
                "non-interference",
                Map.of(
                        "lists",
                        world.looks().size(),
                        "records",
                        world.doors().size(),
                        "outsiders",
                        world.outsiders().size(),
                        "pairs-compared",
                        pairs,
                        "requests",
                        questions.asked()));
    }

    /** What differs for outsiders between the world of now and the same with one hidden record more, by question. */
    private Map<String, String> differences(WorldQuestions questions) {
        Map<String, String> unknown = world.unknown();
        Map<String, Map<String, String>> without = new HashMap<>();
        world.outsiders().forEach(outsider -> without.put(outsider, questions.seenBy(outsider, unknown)));
        Map<String, String> insidersBefore = insiders(questions, unknown);

        Map<String, String> hidden = world.hidden();

        assertEquals(unknown.keySet(), hidden.keySet(), "the names of the two worlds");
        Map<String, String> wrong = new TreeMap<>();
        pairs = 0;
        for (String outsider : world.outsiders()) {
            Map<String, String> with = questions.seenBy(outsider, hidden);
            without.get(outsider).forEach((question, before) -> {
                pairs++;
                String after = with.get(question);
                if (!before.equals(after)) {
                    wrong.put(
                            outsider + ", " + question,
                            outsider + " sees a difference in " + question + ":\n" + before
                                    + "\nand with the hidden record:\n" + after);
                }
            });
        }
        insiders(questions, hidden).forEach((question, after) -> {
            if (insidersBefore.get(question).equals(after)) {
                wrong.put(question, "no insider sees the hidden record by " + question + ": it proves nothing");
            }
        });
        return wrong;
    }

    private Map<String, String> insiders(WorldQuestions questions, Map<String, String> ids) {
        Map<String, String> seen = new TreeMap<>();
        world.looks().forEach(look -> look.insider()
                .ifPresent(
                        insider -> seen.put(look.operation() + " " + look.path(), questions.list(insider, look, ids))));
        world.doors().forEach((operation, door) -> door.insider()
                .ifPresent(insider -> seen.put(operation, Integer.toString(questions.status(insider, door, ids)))));
        return seen;
    }

    private boolean isListOrSearch(Operation operation) {
        return operation.path().endsWith("/searches")
                || operation.method().equals("get")
                        && operation.successes().anyMatch(answer -> answer.getValue()
                                .path("content")
                                .valueStream()
                                .anyMatch(media ->
                                        properties(media.path("schema")).has("items")));
    }

    private JsonNode properties(JsonNode schema) {
        return (schema.has("$ref")
                        ? contract.root().at(schema.path("$ref").asText().substring(1))
                        : schema)
                .path("properties");
    }
}
