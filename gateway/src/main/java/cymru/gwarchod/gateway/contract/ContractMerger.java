package cymru.gwarchod.gateway.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import cymru.gwarchod.gateway.routing.Contract;
import cymru.gwarchod.gateway.routing.Contract.Rendering;
import cymru.gwarchod.gateway.routing.Owner;
import cymru.gwarchod.gateway.routing.PathTable;
import cymru.gwarchod.gateway.routing.RouteTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes one document of the services' contracts. Nothing is renamed to make things fit: what clashes is a fault of the
 * contracts, and the merge says whose.
 *
 * <p>The order is alphabetical throughout, so that a change of one operation is a change of a few lines.
 */
public final class ContractMerger {

    /** The stem of the merged file's name. */
    public static final String SUITE = "gwarchod";

    private static final String HEAD = """
            openapi: %s
            info:
              title: Gwarchod
              version: v1
              description: |
                Open API suite for multi-agency safeguarding of children at risk of sexual exploitation.

                The rules are those of the 2010 draft guidance, which has been superseded. Synthetic data only.
                This is no legal advice.
            servers:
              - url: /
                description: The gateway that serves this document
            """;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private final Map<String, Owner> operations = new HashMap<>();
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();
    private final Map<String, Map<String, Part>> components = new TreeMap<>();

    private record Part(Owner owner, JsonNode content) {}

    private ContractMerger() {}

    /** The contracts that are committed so far. */
    public static List<Contract> committed(String folder, Rendering rendering) {
        return Arrays.stream(Owner.values())
                .map(owner -> Contract.find(owner, folder, rendering))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Merges contracts and renders the result as YAML.
     *
     * @throws IllegalArgumentException if an operationId stands twice, a first segment has a second owner, two
     *     different components share a name, or a path is described twice
     */
    public static String merge(PathTable table, List<Contract> contracts) {
        RouteTable.check(table, contracts);
        var merger = new ContractMerger();
        contracts.forEach(merger::add);
        return merger.render(contracts.getFirst().document().path("openapi").asText());
    }

    private void add(Contract contract) {
        var document = contract.document();
        document.path("paths").properties().forEach(path -> addPath(contract, path.getKey(), path.getValue()));
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        document.path("components").properties().forEach(kind -> kind.getValue()
                .properties()
                .forEach(part -> addPart(contract.owner(), kind.getKey(), part.getKey(), part.getValue())));
    }

    private void addPath(Contract contract, String path, JsonNode item) {
        ObjectNode copy = item.deepCopy();
        for (var method : Contract.METHODS) {
            if (copy.get(method) instanceof ObjectNode operation) {
                requireFreshId(contract.owner(), path, operation);
                // What the whole document of a service asks for must not be lost in a document of several.
                if (!operation.has("security") && contract.document().has("security")) {
                    operation.set("security", contract.document().get("security"));
                }
            }
        }
        paths.put(path, copy);
    }

    private void requireFreshId(Owner owner, String path, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (id.isEmpty()) {
            throw new IllegalArgumentException(owner.service() + ": no operationId at " + path);
        }
        var other = operations.put(id, owner);
        if (other != null) {
            throw new IllegalArgumentException(
                    "operationId " + id + " stands in " + other.service() + " and in " + owner.service());
        }
    }

    private void addPart(Owner owner, String kind, String name, JsonNode content) {
        var other = components.computeIfAbsent(kind, _ -> new TreeMap<>()).putIfAbsent(name, new Part(owner, content));
        if (other != null && !other.content().equals(content)) {
            throw new IllegalArgumentException("components/" + kind + "/" + name + " differs between "
                    + other.owner().service() + " and " + owner.service());
        }
    }

    private String render(String version) {
        try {
            var merged = (ObjectNode) YAML.readTree(HEAD.formatted(version));
            merged.set("tags", JsonNodeFactory.instance.arrayNode().addAll(tags.values()));
            merged.set("paths", object(paths));
            var all = merged.putObject("components");
            components.forEach((kind, parts) -> {
                var sorted = all.putObject(kind);
                parts.forEach((name, part) -> sorted.set(name, part.content()));
            });
            return YAML.writeValueAsString(merged);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode object(Map<String, JsonNode> members) {
        var object = JsonNodeFactory.instance.objectNode();
        members.forEach(object::set);
        return object;
    }
}
