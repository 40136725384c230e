package cymru.gwarchod.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the schemas what holds on the wire: a body with an unknown field is refused, so request schemas are closed; what
 * is not an optional is always in an answer, so it is required there; and absent means absent, so null is nobody's type
 * but a merge patch's.
 */
final class SchemaTidying {

    private static final String REF_SCHEMA = "#/components/schemas/";

    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

    private final Map<String, Schema> schemas;
    private final Map<String, List<ClassInfo>> records;
    private final Set<String> patches;
    private final Set<String> sent;
    private final Set<String> answered;

    SchemaTidying(OpenAPI document, IndexView index) {
        this.schemas = Objects.requireNonNullElse(document.getComponents().getSchemas(), Map.of());
        // Once for all properties: the index filters each of its thousands of classes anew whenever it is asked for
        // them.
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
        List<Operation> operations = document.getPaths() == null
                ? List.of()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream())
                        .toList();
        this.patches = named(operations.stream()
                .map(operation -> bodyOf(operation).map(body -> body.getMediaType(MergePatch.MEDIA_TYPE)))
                .flatMap(Optional::stream));
        this.sent = reachable(named(operations.stream()
                .map(SchemaTidying::bodyOf)
                .flatMap(Optional::stream)
                .flatMap(SchemaTidying::media)));
        this.answered = reachable(named(operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(response -> Optional.ofNullable(response.getContent()))
                .flatMap(Optional::stream)
                .flatMap(SchemaTidying::media)));
    }

    void apply() {
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            if (sent.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else if (answered.contains(name) && schema.getRequired() == null) {
                schema.setRequired(schema.getProperties().keySet().stream()
                        .filter(property -> !isOptional(name, schema, property))
                        .toList());
            }
            if (!patches.contains(name)) {
                schema.getProperties().values().forEach(SchemaTidying::removeNull);
            }
        });
    }

    /**
     * Whether a property may be absent. The generator does not mark an optional that it renders as a mere reference, so the
     * record itself is asked; other records may share the simple name, but not the names of all components.
     */
    private boolean isOptional(String name, Schema owner, String property) {
        Schema schema = owner.getProperties().get(property);
        return isNullable(schema)
                || records.getOrDefault(name, List.of()).stream()
                        .filter(type -> type.recordComponents().stream()
                                .map(RecordComponentInfo::name)
                                .collect(Collectors.toSet())
                                .containsAll(owner.getProperties().keySet()))
                        .anyMatch(type ->
                                type.recordComponent(property).type().name().equals(OPTIONAL));
    }

    private static boolean isNullable(Schema property) {
        return property.getType() != null && property.getType().contains(SchemaType.NULL)
                || property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(SchemaTidying::isNull);
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static void removeNull(Schema property) {
        if (property.getAnyOf() != null && property.getAnyOf().stream().anyMatch(SchemaTidying::isNull)) {
            property.getAnyOf().stream()
                    .filter(choice -> !isNull(choice))
                    .findFirst()
                    .ifPresent(choice -> property.setRef(choice.getRef()));
            property.setAnyOf(null);
        }
        if (property.getRef() != null) {
            // The reference says the type; beside it stands at most what is said about this use of it.
            property.setType(null);
            property.setEnumeration(null);
        } else if (property.getType() != null && property.getType().size() > 1) {
            property.setType(property.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
    }

    private static Optional<Content> bodyOf(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }

    private static Stream<MediaType> media(Content content) {
        return content.getMediaTypes().values().stream();
    }

    private static Set<String> named(Stream<MediaType> media) {
        Set<String> names = new HashSet<>();
        media.filter(Objects::nonNull)
                .map(MediaType::getSchema)
                .filter(Objects::nonNull)
                .forEach(schema -> names.addAll(references(schema)));
        return names;
    }

    private Set<String> reachable(Set<String> from) {
        Set<String> found = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Schema schema = schemas.get(open.pop());
            if (schema != null) {
                references(schema).stream().filter(found::add).forEach(open::push);
            }
        }
        return found;
    }

    /** The names of the schemas that a schema speaks of, directly or in its inline parts. */
    private static Set<String> references(Schema schema) {
        Set<String> names = new HashSet<>();
        if (schema.getRef() != null) {
            names.add(schema.getRef().replace(REF_SCHEMA, ""));
        }
        List<Schema> parts = new ArrayList<>();
        Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        Collection<Schema> properties = schema.getProperties() == null
                ? List.of()
                : schema.getProperties().values();
        parts.addAll(properties);
        parts.forEach(part -> names.addAll(references(part)));
        return names;
    }
}
