package cymru.gwarchod.testing.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds every answer that a test gets against the contract: a status, a field, a type or a content type that is not
 * described fails the test, whatever the test was about. Requests are not checked; tests send bad ones on purpose.
 *
 * <p>It reads the document that the build has just generated, so that an operation under work needs no committed file;
 * that the committed file is the same is {@link ContractGate}'s business.
 */
public final class ContractFilter implements Filter {

    /** The generated document, seen from a module's folder. */
    static final Path GENERATED = Path.of("target/openapi/openapi.oas30.yaml");

    private static final String INTERNAL = "/internal/";
    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> NOT_AN_OPERATION =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");
    private static final String UNKNOWN_STATUS = "validation.response.status.unknown";
    /** What HTTP itself may answer anywhere, and the fence before there is an operation. */
    private static final Set<Integer> OF_HTTP = Set.of(400, 401, 404, 405, 406, 408, 413, 414, 415, 431);

    private final OpenApiInteractionValidator validator;

    ContractFilter(Path oas30) {
        this.validator = Validators.of(oas30);
    }

    /** The filter on the document of the module under test. */
    public static ContractFilter ofThisModule() {
        return Generated.FILTER;
    }

    private static final class Generated {
        private static final ContractFilter FILTER = new ContractFilter(GENERATED);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getRawPath();
        if (!path.startsWith(INTERNAL)) {
            violation(request.getMethod(), path, answer).ifPresent(text -> {
                throw new AssertionError(text);
            });
        }
        return answer;
    }

    Optional<String> violation(String method, String path, Response answer) {
        List<ValidationReport.Message> errors = validator
                .validateResponse(path, Request.Method.valueOf(method), RestAssuredResponse.of(answer))
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .toList();
        boolean described = errors.stream().noneMatch(message -> NOT_AN_OPERATION.contains(message.getKey()));
        if (errors.isEmpty() || answer.getStatusCode() == 405 && isProblem(answer)) {
            return Optional.empty();
        }
        if (!described && isProblem(answer) && OF_HTTP.contains(answer.getStatusCode())) {
            return Optional.empty();
        }
        boolean onlyStatus =
                errors.stream().allMatch(message -> message.getKey().equals(UNKNOWN_STATUS));
        if (onlyStatus && isProblem(answer) && Set.of(406, 408, 414, 431).contains(answer.getStatusCode())) {
            return Optional.empty();
        }
        return Optional.of(method + " " + path + " answered " + answer.getStatusCode() + " against the contract:\n"
                + String.join(
                        "\n",
                        errors.stream()
                                .map(message -> "- " + message.getMessage())
                                .toList())
                + "\n" + answer.asString());
    }

    private static boolean isProblem(Response answer) {
        return answer.getContentType() != null && answer.getContentType().startsWith(PROBLEM);
    }
}
