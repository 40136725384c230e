package cymru.gwarchod.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts the example of an operation, {@code openapi/examples/<operationId>.json}, beside its request and its 2xx answers.
 * The file has up to two members, {@code request} and {@code response}. A service packs the folder as {@code
 * gwarchod/examples}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractExamples implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .forEach(ContractExamples::attach);
        }
    }

    private static void attach(Operation operation) {
        Map<String, Object> example = read(operation.getOperationId());
        Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .ifPresent(content -> set(content, example.get("request")));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                Optional.ofNullable(response.getContent()).ifPresent(content -> set(content, example.get("response")));
            }
        });
    }

    private static void set(Content content, @org.jspecify.annotations.Nullable Object example) {
        if (example != null) {
            content.getMediaTypes().values().forEach(media -> media.setExample(example));
        }
    }

    private static Map<String, Object> read(String operationId) {
        String name = "gwarchod/examples/" + operationId + ".json";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return file == null ? Map.of() : JSON.readValue(file, MEMBERS);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
