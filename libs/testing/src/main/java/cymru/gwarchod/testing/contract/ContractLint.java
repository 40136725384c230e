package cymru.gwarchod.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that every contract of the suite keeps (http-api, sections 0 and 1). Each finding names the place and the
 * rule, and says what to do.
 */
public final class ContractLint {

    private static final Pattern SEGMENT = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z][A-Za-z]*}");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern SOURCE =
            Pattern.compile("\\((?=[^)]*\\b(guidance|report|flow chart|regulation|RFC \\d+|[A-Z]+-R?\\d+))[^)]+\\)");
    /** Statuses of http-api, section 0, and those that HTTP itself brings. */
    private static final Set<String> STATUSES = Set.of(
            "200", "201", "202", "204", "303", "304", "400", "401", "403", "404", "405", "406", "409", "412", "413",
            "415", "422", "428", "429", "500", "503");
    /** The names of views: words of the ETag, not codes. */
    private static final String VIEW = "view";

    private final ContractDocument document;
    private final List<String> findings = new ArrayList<>();

    private ContractLint(ContractDocument document) {
        this.document = document;
    }

    /** What is wrong with a document; empty where nothing is. */
    public static List<String> findings(ContractDocument document) {
        ContractLint lint = new ContractLint(document);
        lint.header();
        Set<String> ids = new HashSet<>();
        document.operations().forEach(operation -> {
            lint.naming(operation, ids);
            lint.path(operation);
            lint.answers(operation);
        });
        lint.schemas();
        return List.copyOf(lint.findings);
    }

    private void header() {
        JsonNode info = document.root().path("info");
        require(!info.path("title").asText("").isBlank(), "info", "has a title");
        require(info.path("version").asText("").equals("v1"), "info", "has the version of the paths, v1");
        require(info.path("license").isMissingNode(), "info", "names no licence: that is the owner's decision");
        require(
                document.root().path("servers").findValuesAsText("url").equals(List.of("/")),
                "servers",
                "are the one relative address /");
        require(!document.root().path("paths").isEmpty(), "paths", "has operations");
    }

    private void naming(Operation operation, Set<String> ids) {
        String id = operation.id();
        JsonNode content = operation.content();
        require(content.has("operationId"), id, "has an operationId");
        require(ids.add(id), id, "has an operationId of its own");
        require(CAMEL.matcher(id).matches(), id, "has an operationId in lower camel case");
        require(!content.path("summary").asText("").isBlank(), id, "has a summary");
        require(
                SOURCE.matcher(content.path("description").asText("")).find(),
                id,
                "has a description that names its source in brackets, such as (guidance 4.8) or (AMB-29)");
        require(content.path("tags").size() == 1, id, "has one tag");
    }

    private void path(Operation operation) {
        String path = operation.path();
        require(path.startsWith("/v1/"), path, "begins with /v1");
        List<String> segments =
                Stream.of(path.substring(1).split("/", -1)).skip(1).toList();
        for (String segment : segments) {
            require(
                    SEGMENT.matcher(segment).matches()
                            || PARAMETER.matcher(segment).matches(),
                    path,
                    "has kebab-case segments");
        }
        List<String> nouns =
                segments.stream().filter(segment -> !segment.startsWith("{")).toList();
        require(!nouns.isEmpty() && isCollection(nouns.getFirst()), path, "begins with a plural noun");
        // Two levels of records, and the noun of a transition under the inner one.
        require(nouns.size() <= 3, path, "has at most two levels and the noun of a transition");
        require(
                nouns.size() < 3 || operation.method().equals("post") || isCollection(nouns.get(1)),
                path,
                "has plural nouns on its levels");
    }

    private static boolean isCollection(String noun) {
        return noun.endsWith("s")
                || Set.of("children", "monitoring", "directory", "calendar", "residency-register", "scenario-clock")
                        .contains(noun);
    }

    private void answers(Operation operation) {
        String id = operation.id();
        JsonNode responses = operation.content().path("responses");
        responses
                .fieldNames()
                .forEachRemaining(status -> require(
                        STATUSES.contains(status), id, "answers with a status of http-api section 0, not " + status));
        require(operation.successes().findAny().isPresent(), id, "has an answer of success");
        operation.successes().filter(answer -> !answer.getKey().equals("204")).forEach(answer -> {
            JsonNode content = answer.getValue().path("content");
            require(!content.isEmpty(), id, "has a schema for " + answer.getKey());
            content.elements().forEachRemaining(media -> {
                require(isObject(media.path("schema")), id, "answers " + answer.getKey() + " with an object");
                require(media.has("example"), id, "has a response example: openapi/examples/" + id + ".json");
            });
        });
        if (operation.content().has("requestBody")) {
            require(isObject(operation.requestMedia().path("schema")), id, "takes an object");
            require(
                    operation.requestMedia().has("example"),
                    id,
                    "has a request example: openapi/examples/" + id + ".json");
        }
    }

    private boolean isObject(JsonNode schema) {
        JsonNode target = resolve(schema);
        if (target.has("oneOf")) {
            return target.path("oneOf").valueStream().allMatch(this::isObject);
        }
        return target.path("type").asText("").equals("object");
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref")
                ? document.root().at(schema.path("$ref").asText().substring(1))
                : schema;
    }

    private void schemas() {
        Set<String> sent = new HashSet<>();
        document.operations()
                .forEach(operation -> collect(operation.requestMedia().path("schema"), sent));
        document.root().path("components").path("schemas").properties().forEach(entry -> {
            String name = entry.getKey();
            require(!name.matches(".*\\d"), name, "does not end in a digit: two records share a simple name");
            eachProperty(name, entry.getValue(), this::property);
            codes(name, entry.getValue());
            if (sent.contains(name) && entry.getValue().has("properties")) {
                require(
                        entry.getValue().path("additionalProperties").isBoolean()
                                && !entry.getValue()
                                        .path("additionalProperties")
                                        .asBoolean(),
                        name,
                        "refuses unknown fields: additionalProperties is false");
            }
        });
    }

    private void property(String place, Map.Entry<String, JsonNode> property) {
        require(CAMEL.matcher(property.getKey()).matches(), place + "." + property.getKey(), "is in lower camelCase");
        if (!property.getKey().equals(VIEW)) {
            codes(place + "." + property.getKey(), property.getValue());
        }
    }

    private void codes(String place, JsonNode schema) {
        schema.path("enum")
                .forEach(code -> require(
                        CODE.matcher(code.asText()).matches(),
                        place,
                        "has codes in UPPER_SNAKE, not " + code.asText()));
        schema.path("items")
                .path("enum")
                .forEach(code -> require(
                        CODE.matcher(code.asText()).matches(),
                        place,
                        "has codes in UPPER_SNAKE, not " + code.asText()));
    }

    private static void eachProperty(
            String name, JsonNode schema, BiConsumer<String, Map.Entry<String, JsonNode>> use) {
        schema.path("properties").properties().forEach(property -> {
            use.accept(name, property);
            eachProperty(name + "." + property.getKey(), property.getValue(), use);
        });
    }

    private void collect(JsonNode schema, Set<String> names) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText().replace("#/components/schemas/", "");
            if (!names.add(name)) {
                return;
            }
        }
        JsonNode target = resolve(schema);
        target.path("properties").forEach(property -> collect(property, names));
        if (target.has("items")) {
            collect(target.path("items"), names);
        }
        Stream.of("oneOf", "anyOf", "allOf")
                .forEach(choice -> target.path(choice).forEach(s -> collect(s, names)));
    }

    private void require(boolean holds, String place, String rule) {
        String finding = place + ": " + rule;
        if (!holds && !findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
