package cymru.gwarchod.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An OpenAPI document. Its canonical text depends on what it says and not on the order in which it was put together, so
 * that a change of one operation is a change of a few lines.
 *
 * @param root the whole document
 */
public record ContractDocument(JsonNode root) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<String> FIRST = Stream.concat(
                    Stream.of(
                            "openapi",
                            "info",
                            "servers",
                            "security",
                            "tags",
                            "paths",
                            "components",
                            "operationId",
                            "$ref",
                            "name",
                            "in",
                            "type",
                            "title",
                            "summary",
                            "description",
                            "required"),
                    METHODS.stream())
            .toList();
    /** Below these the order of the members is what the author wrote. */
    private static final Set<String> AS_WRITTEN = Set.of("properties", "example", "examples");

    /** Reads a YAML file. */
    public static ContractDocument read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Reads YAML. */
    public static ContractDocument parse(String yaml) {
        try {
            return new ContractDocument(YAML.readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not YAML", e);
        }
    }

    /**
     * One operation of the document.
     *
     * @param method in lower case
     */
    public record Operation(String path, String method, JsonNode content) {

        /** The {@code operationId}, or the method and path where there is none. */
        public String id() {
            return content.path("operationId").asText(method + " " + path);
        }

        /** The schema of the request's JSON, or a missing node. */
        public JsonNode requestMedia() {
            return content.path("requestBody").path("content").elements().hasNext()
                    ? content.path("requestBody").path("content").elements().next()
                    : content.path("requestBody").path("content").path("none");
        }

        /** The answers of success, by status. */
        public Stream<java.util.Map.Entry<String, JsonNode>> successes() {
            return content.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"));
        }
    }

    /** Every operation, in the document's order. */
    public Stream<Operation> operations() {
        return root.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> new Operation(path.getKey(), member.getKey(), member.getValue())));
    }

    /** The canonical text. */
    public String canonical() {
        try {
            return YAML.writeValueAsString(ordered("", root));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonNode ordered(String name, JsonNode node) {
        if (node instanceof ObjectNode && !name.startsWith("example")) {
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            Stream<String> names = node.properties().stream().map(java.util.Map.Entry::getKey);
            (AS_WRITTEN.contains(name)
                            ? names
                            : names.sorted(Comparator.comparingInt(ContractDocument::rank)
                                    .thenComparing(Comparator.naturalOrder())))
                    // Below "properties" a member is a field's name, whatever it is called.
                    .forEach(member ->
                            sorted.set(member, ordered(name.equals("properties") ? "" : member, node.get(member))));
            return sorted;
        }
        if (node instanceof ArrayNode) {
            Stream<JsonNode> elements = StreamSupport.stream(node.spliterator(), false);
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            switch (name) {
                case "tags" ->
                    elements.sorted(Comparator.comparing(JsonNode::toString)).forEach(copy::add);
                default -> elements.map(element -> ordered(name, element)).forEach(copy::add);
            }
            return copy;
        }
        return node;
    }

    private static int rank(String member) {
        int place = FIRST.indexOf(member);
        return place < 0 ? FIRST.size() : place;
    }
}
