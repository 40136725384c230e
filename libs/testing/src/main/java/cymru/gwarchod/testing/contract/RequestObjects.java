package cymru.gwarchod.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.testing.contract.ContractDocument.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The objects in the example of a request's body, each with the names that its schema declares. */
public final class RequestObjects {

    private final JsonNode root;
    private final List<Place> places = new ArrayList<>();

    private RequestObjects(JsonNode root) {
        this.root = root;
    }

    /**
     * One object.
     *
     * @param pointer a JSON pointer, empty for the root
     */
    public record Place(String pointer, Set<String> names) {

        /** Whether a caller may say something under this name. */
        public boolean declares(String name) {
            return names.contains(name);
        }
    }

    /** Every object of the example, the root first. */
    public static List<Place> of(ContractDocument contract, Operation operation) {
        RequestObjects objects = new RequestObjects(contract.root());
        objects.walk(
                operation.requestMedia().path("example"),
                List.of(operation.requestMedia().path("schema")),
                "");
        return List.copyOf(objects.places);
    }

    private void walk(JsonNode value, List<JsonNode> schemas, String pointer) {
        List<JsonNode> flat = schemas.stream().flatMap(this::flattened).toList();
        if (value.isArray() && !value.isEmpty()) {
            walk(value.get(0), below(flat, "items"), pointer + "/0");
        } else if (value.isObject()) {
            Set<String> names = new TreeSet<>();
            flat.forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(names::add));
            if (!names.isEmpty()) {
                places.add(new Place(pointer, names));
            }
            value.properties().forEach(member -> {
                List<JsonNode> declared = flat.stream()
                        .map(schema -> schema.path("properties").path(member.getKey()))
                        .filter(schema -> !schema.isMissingNode())
                        .toList();
                // A map's members are named by the caller; what they hold is not.
                walk(
                        member.getValue(),
                        declared.isEmpty() ? below(flat, "additionalProperties") : declared,
                        pointer + "/" + member.getKey());
            });
        }
    }

    private static List<JsonNode> below(List<JsonNode> schemas, String member) {
        return schemas.stream()
                .map(schema -> schema.path(member))
                .filter(JsonNode::isObject)
                .toList();
    }

    private Stream<JsonNode> flattened(JsonNode schema) {
        JsonNode target =
                schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
        return Stream.concat(
                Stream.of(target),
                Stream.of("oneOf", "anyOf", "allOf")
                        .flatMap(choice -> target.path(choice).valueStream())
                        .flatMap(this::flattened));
    }
}
