package cymru.gwarchod.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The JSON schema of an event's data, made from the record that is published. The classes of the fields are people's
 * words: they are taken over from the schema that there is.
 */
final class EventSchema {

    /** The member that holds a field's class: {@code F1} and so on, or {@code none}. */
    static final String CLASS = "x-class";

    /** What a new field has until somebody has classified it. */
    static final String UNCLASSIFIED = "?";

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventSchema() {}

    /**
     * The schema.
     *
     * @param data the record that is published; several where two kinds of record tell of the same thing
     * @param before the schema that there is, or an empty object
     */
    static ObjectNode of(String type, List<Class<?>> data, JsonNode before) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type);
        if (before.has("description")) {
            schema.set("description", before.get("description"));
        }
        if (data.size() == 1) {
            schema.setAll(object(data.getFirst(), before));
            return schema;
        }
        ArrayNode shapes = schema.putArray("oneOf");
        for (int i = 0; i < data.size(); i++) {
            shapes.add(object(data.get(i), before.path("oneOf").path(i)));
        }
        return schema;
    }

    private static ObjectNode object(Class<?> data, JsonNode before) {
        ObjectNode schema = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent field : data.getRecordComponents()) {
            JsonNode known = before.path("properties").path(field.getName());
            properties.set(field.getName(), field(field.getGenericType(), known));
            if (field.getType() != Optional.class) {
                required.add(field.getName());
            }
        }
        return schema;
    }

    private static ObjectNode field(Type type, JsonNode known) {
        ObjectNode schema = shape(type, known);
        if (!schema.path("type").asText().equals("object")
                && !schema.path("items").has("properties")) {
            schema.put(CLASS, known.path(CLASS).asText(UNCLASSIFIED));
        }
        if (known.has("description")) {
            schema.set("description", known.get("description"));
        }
        return schema;
    }

    private static ObjectNode shape(Type type, JsonNode known) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type of = generic.getActualTypeArguments()[0];
            if (raw == Optional.class) {
                return shape(of, known);
            }
            if (Collection.class.isAssignableFrom(raw)) {
                ObjectNode array = JSON.createObjectNode().put("type", "array");
                array.set("items", shape(of, known.path("items")));
                return array;
            }
        }
        if (type instanceof Class<?> simple) {
            return simple(simple, known);
        }
        throw new IllegalArgumentException("an event holds no " + type.getTypeName());
    }

    private static ObjectNode simple(Class<?> type, JsonNode known) {
        ObjectNode schema = JSON.createObjectNode();
        if (type.isRecord()) {
            return object(type, known);
        } else if (type.isEnum()) {
            ArrayNode codes = schema.put("type", "string").putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(code -> ((Enum<?>) code).name())
                    .forEach(codes::add);
        } else if (type == UUID.class) {
            schema.put("type", "string").put("format", "uuid");
        } else if (type == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            schema.put("type", "string");
        } else if (type == boolean.class) {
            schema.put("type", "boolean");
        } else if (type == int.class || type == long.class) {
            schema.put("type", "integer");
        } else {
            throw new IllegalArgumentException("an event holds no " + type.getName());
        }
        return schema;
    }
}
