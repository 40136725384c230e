package cymru.gwarchod.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes and tidies the generated document, so that no service repeats what all of them do: the headers of requests
 * and answers, and the problems of every operation. A response that the service declares with content stays as it is.
 *
 * <p>Tidied: {@code format} beside a pattern that says the same, {@code \S} for {@code @NotBlank}; the rest of the schemas
 * is {@link SchemaTidying}'s.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractTidying implements OASFilter {

    private static final String NOT_BLANK = "\\S";
    private static final Map<String, String> REQUEST_HEADERS = Map.of(
            HeaderNames.IDEMPOTENCY_KEY, "IdempotencyKey",
            HeaderNames.IF_MATCH, "IfMatch");

    private final IndexView index;

    public ContractTidying(IndexView index) {
        this.index = index;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (NOT_BLANK.equals(schema.getPattern())) {
            schema.setPattern(null);
            schema.setMinLength(schema.getMinLength() == null ? 1 : Math.max(1, schema.getMinLength()));
        } else if (schema.getFormat() != null) {
            schema.setPattern(null);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        StandardComponents.addTo(document.getComponents());
        new SchemaTidying(document, index).apply();
        document.setServers(List.of(OASFactory.createServer().url("/")));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(StandardComponents.TOKEN)));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
        }
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        var search = path.endsWith("/searches");
        var changes = method != HttpMethod.GET && method != HttpMethod.HEAD && !search;
        var conditional = replaceHeaders(operation, changes);
        addProblems(path, operation, changes, conditional);
        var single = method == HttpMethod.GET && path.endsWith("}") || changes;
        addHeaders(operation, single);
    }

    /** Puts the common parameters in the place of the generated ones; answers whether If-Match is among them. */
    private static boolean replaceHeaders(Operation operation, boolean changes) {
        var conditional = false;
        var parameters = new ArrayList<Parameter>();
        for (var parameter : operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters()) {
            var name = parameter.getIn() == Parameter.In.HEADER ? parameter.getName() : "";
            conditional |= HeaderNames.IF_MATCH.equals(name);
            if (HeaderNames.PURPOSE.equals(name)) {
                parameters.add(reference(changes ? "OptionalPurpose" : "Purpose"));
            } else if (REQUEST_HEADERS.containsKey(name)) {
                parameters.add(reference(REQUEST_HEADERS.get(name)));
            } else {
                parameters.add(parameter);
            }
        }
        parameters.add(reference("AcceptLanguage"));
        parameters.add(reference("RequestId"));
        operation.setParameters(parameters);
        return conditional;
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static void addProblems(String path, Operation operation, boolean changes, boolean conditional) {
        var statuses = new ArrayList<>(List.of(400, 401, 403, 429, 500, 503));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (changes) {
            statuses.addAll(List.of(409, 422));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415, 422));
        }
        if (conditional) {
            statuses.addAll(List.of(412, 428));
        }
        var responses = operation.getResponses();
        statuses.stream().distinct().sorted().forEach(status -> {
            var declared = responses.getAPIResponse(Integer.toString(status));
            if (declared == null || declared.getContent() == null && declared.getRef() == null) {
                responses.addAPIResponse(
                        Integer.toString(status),
                        OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        });
    }

    private static void addHeaders(Operation operation, boolean single) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getRef() == null) {
                header(response, HeaderNames.REQUEST_ID, "RequestId");
                header(response, HeaderNames.API_VERSION, "ApiVersion");
                header(response, "Content-Language", "ContentLanguage");
                if (single && !status.equals("204")) {
                    header(response, "ETag", "ETag");
                }
                if (status.equals("201")) {
                    header(response, "Location", "Location");
                }
            }
        });
    }

    private static void header(APIResponse response, String name, String component) {
        var declared = response.getHeaders();
        if (declared == null || !declared.containsKey(name)) {
            Header reference = OASFactory.createHeader().ref("#/components/headers/" + component);
            response.addHeader(name, reference);
        }
    }
}
