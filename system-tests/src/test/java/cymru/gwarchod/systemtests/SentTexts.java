package cymru.gwarchod.systemtests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Every body that went through the gateway, and what in it must be found nowhere else. */
final class SentTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Codes, identifiers and instants: they tell nothing of a person, and logs and code lists are full of them. */
    private static final Pattern HARMLESS = Pattern.compile(
            "[A-Z][A-Z0-9_-]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|20[2-9][0-9]-[0-9]{2}-[0-9]{2}T.*|.{0,3}");

    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();

    void add(String body) {
        bodies.add(body);
    }

    /** Each name, date, number, address and free text of every body that can be read. */
    Set<String> personal() {
        Set<String> texts = new TreeSet<>();
        for (String body : bodies) {
            try {
                collect(JSON.readTree(body), texts);
            } catch (JsonProcessingException malformed) {
                continue; // sent broken on purpose: what is in it is looked for as a canary
            }
        }
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isTextual() && !HARMLESS.matcher(node.textValue()).matches()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collect(child, texts));
    }
}
