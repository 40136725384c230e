package cymru.gwarchod.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every problem the suite can answer with: {@code openapi/problems.yaml}, read once from the class path. */
public final class ProblemCatalogue {

    private static final String RESOURCE = "/gwarchod/problems.yaml";

    private final List<ProblemEntry> general;
    private final Map<ProblemCode, ProblemEntry> entries;
    private final Map<String, Bilingual> fields;

    private ProblemCatalogue(
            List<ProblemEntry> general, Map<ProblemCode, ProblemEntry> entries, Map<String, Bilingual> fields) {
        this.general = List.copyOf(general);
        this.entries = Collections.unmodifiableMap(entries);
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * The catalogue of this build.
     *
     * @throws IllegalStateException if it is absent or names a code twice
     */
    public static ProblemCatalogue load() {
        try (var in = ProblemCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No problem catalogue on the class path: " + RESOURCE);
            }
            return read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a catalogue.
     *
     * @throws IOException if it is not YAML of the expected shape
     * @throws IllegalStateException if a code stands in it twice
     */
    static ProblemCatalogue read(InputStream yaml) throws IOException {
        var mapper = JsonMapper.builder(new YAMLFactory())
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        var file = mapper.readValue(yaml, CatalogueFile.class);
        var byCode = new LinkedHashMap<ProblemCode, ProblemEntry>();
        for (var section : List.of(file.general(), file.domain())) {
            for (var entry : section) {
                if (entry.status() < 400 || entry.status() > 599) {
                    throw new IllegalStateException("Not the status of a problem: " + entry.code());
                }
                if (byCode.put(entry.code(), entry) != null) {
                    throw new IllegalStateException("Twice in the problem catalogue: " + entry.code());
                }
            }
        }
        var fields = new LinkedHashMap<String, Bilingual>();
        for (var field : file.fields()) {
            if (fields.put(field.code().value(), field.detail()) != null) {
                throw new IllegalStateException("Twice among the field codes: " + field.code());
            }
        }
        return new ProblemCatalogue(file.general(), byCode, fields);
    }

    /**
     * The entry of a code.
     *
     * @throws IllegalArgumentException if the catalogue does not have it, which is a fault of the service
     */
    public ProblemEntry entry(ProblemCode code) {
        var entry = entries.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("Not in openapi/problems.yaml: " + code);
        }
        return entry;
    }

    /** Whether the catalogue has the code. */
    public boolean contains(ProblemCode code) {
        return entries.containsKey(code);
    }

    /** All entries in the order of the file. */
    public Collection<ProblemEntry> entries() {
        return entries.values();
    }

    /** The entries that any service may answer with, in the order of the file. */
    public List<ProblemEntry> general() {
        return general;
    }

    /** What a field code means, with {@code {min}}-like places for the bounds of a rule; all by their codes. */
    public Map<String, Bilingual> fieldDetails() {
        return fields;
    }

    private record CatalogueFile(
            @JsonProperty(required = true) List<ProblemEntry> general,
            @JsonProperty(required = true) List<ProblemEntry> domain,
            @JsonProperty(required = true) List<FieldCode> fields) {}

    private record FieldCode(
            @JsonProperty(required = true) ProblemCode code,
            @JsonProperty(required = true) Bilingual detail) {}
}
