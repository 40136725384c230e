package cymru.gwarchod.gateway.routing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The committed OpenAPI document of one owner.
 *
 * @param owner whose it is
 * @param document the document as a tree
 */
public record Contract(Owner owner, JsonNode document) {

    /** The methods that an OpenAPI path item can describe and this suite uses. */
    public static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Which rendering of the documents to read. */
    public enum Rendering {
        /** OpenAPI 3.1, the contract. */
        OAS31(".v1.yaml"),
        /** OpenAPI 3.0.3, for tools that cannot read 3.1. */
        OAS30(".v1.oas30.yaml");

        private final String suffix;

        Rendering(String suffix) {
            this.suffix = suffix;
        }

        /** The file name of a document in this rendering: {@code referral-service.v1.yaml}. */
        public String fileOf(String stem) {
            return stem + suffix;
        }
    }

    /**
     * Reads a document.
     *
     * @throws UncheckedIOException if it is not YAML or names a key twice
     */
    public static Contract read(Owner owner, InputStream yaml) {
        try {
            var mapper = YAMLMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build();
            return new Contract(owner, mapper.readTree(yaml));
        } catch (IOException malformed) {
            throw new UncheckedIOException(owner.service() + ": contract is not readable", malformed);
        }
    }

    /** The contract of an owner in a folder of the class path; empty if it is not written yet. */
    public static Optional<Contract> find(Owner owner, String folder, Rendering rendering) {
        var resource = folder + "/" + rendering.fileOf(owner.service());
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return Optional.ofNullable(in).map(yaml -> read(owner, yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Path template to the methods it has, in the order of the document. */
    public Map<String, Set<HttpMethod>> operations() {
        var operations = new LinkedHashMap<String, Set<HttpMethod>>();
        document.path("paths").properties().forEach(path -> {
            var methods = new LinkedHashSet<HttpMethod>();
            path.getValue().fieldNames().forEachRemaining(name -> {
                if (METHODS.contains(name)) {
                    methods.add(HttpMethod.valueOf(name.toUpperCase(Locale.ROOT)));
                }
            });
            operations.put(path.getKey(), methods);
        });
        return operations;
    }
}
