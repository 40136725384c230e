package cymru.gwarchod.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * What a newer contract takes away from a tagged one. The comparison of the library is completed by one rule that it does
 * not have: a field of an answer, even an optional one, is not removed.
 */
public final class ContractCompatibility {

    private ContractCompatibility() {}

    /** The breaking changes from one 3.0.3 document to another; empty where there is none. */
    public static List<String> breaking(String tagged, String present) {
        List<String> findings = new ArrayList<>();
        ChangedOpenApi changes = OpenApiCompare.fromContents(tagged, present);
        if (changes.isIncompatible()) {
            findings.add(rendered(changes));
        }
        JsonNode before =
                ContractDocument.parse(tagged).root().path("components").path("schemas");
        JsonNode after =
                ContractDocument.parse(present).root().path("components").path("schemas");
        before.properties().forEach(schema -> schema.getValue()
                .path("properties")
                .fieldNames()
                .forEachRemaining(field -> {
                    if (after.has(schema.getKey())
                            && !after.path(schema.getKey()).path("properties").has(field)) {
                        findings.add(schema.getKey() + "." + field + " was removed");
                    }
                }));
        return findings;
    }

    private static String rendered(ChangedOpenApi changes) {
        var bytes = new java.io.ByteArrayOutputStream();
        new ConsoleRender()
                .render(changes, new java.io.OutputStreamWriter(bytes, java.nio.charset.StandardCharsets.UTF_8));
        return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
