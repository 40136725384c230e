package cymru.gwarchod.testing.events;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong between the events of a module and their schemas. */
final class EventSchemaCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));

    private static final Pattern TYPE =
            Pattern.compile("\"(cymru\\.gwarchod\\.[a-z0-9-]+\\.[a-z0-9-]+\\.v[1-9][0-9]*)\"");

    private static final Pattern CLASS = Pattern.compile("none|F([0-9]|10)|F6P");

    /** Words of fields that hold what must not travel. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i).*(name|address|narrative|note|comment|description|phone|email|nhs|upn|text)$");

    private final Path folder;

    EventSchemaCheck(Path folder) {
        this.folder = folder;
    }

    /** The types that stand literally in sources, but for those that a consumer names. */
    static Set<String> literalTypes(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("feed"))
                    .flatMap(EventSchemaCheck::typesIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> typesIn(Path file) {
        try {
            return TYPE.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the schema of an event. */
    List<String> findings(String type, List<Class<?>> data) {
        JsonNode before = read(type);
        List<String> findings = new ArrayList<>();
        if (before.isEmpty()) {
            findings.add(type + ": openapi/events has no schema for it");
        } else if (!before.equals(EventSchema.of(type, data, before))) {
            findings.add(type + ": the record and its schema differ");
        }
        fields(type, before, findings);
        before.path("oneOf").forEach(shape -> fields(type, shape, findings));
        return findings;
    }

    /** Writes the schema anew, keeping what people wrote into it. */
    void write(String type, List<Class<?>> data) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(type), WRITER.writeValueAsString(EventSchema.of(type, data, read(type))) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fields(String place, JsonNode schema, List<String> findings) {
        for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
            String name = place + ", " + field.getKey();
            JsonNode nested = field.getValue().has("items") ? field.getValue().get("items") : field.getValue();
            if (nested.has("properties")) {
                fields(name, nested, findings);
            } else if (!CLASS.matcher(field.getValue().path(EventSchema.CLASS).asText())
                    .matches()) {
                findings.add(name + ": has no class of information");
            }
            if (FORBIDDEN.matcher(field.getKey()).matches()) {
                findings.add(name + ": no name, address or narrative travels in an event");
            }
        }
    }

    private JsonNode read(String type) {
        try {
            return Files.exists(file(type)) ? JSON.readTree(file(type).toFile()) : emptySchema();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode emptySchema() {
        return JSON.createObjectNode();
    }

    private Path file(String type) {
        return folder.resolve(type + ".json");
    }
}
