package cymru.gwarchod.http;

import cymru.gwarchod.problem.FieldError;
import cymru.gwarchod.problem.GeneralProblems;
import cymru.gwarchod.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Compares a request with what its operation declares, after the role was checked and before the body is read. The
 * framework ignores what is not declared and answers 404 to a value that does not convert; both hide a caller's fault.
 * Called by the framework only.
 */
@ApplicationScoped
public class DeclaredInputFilter {

    private static final String NO_SUCH_NAME = "?";
    private static final char REPLACEMENT = '\uFFFD';

    private final Map<Method, DeclaredInputs> declared = new ConcurrentHashMap<>();

    /** Refuses with 400 what the operation does not declare or cannot read. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var inputs = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredInputs::of);
        checkPath(request, inputs);
        checkQuery(request, inputs);
        checkBody(request, inputs);
        checkIdempotencyKey(request);
    }

    private static void checkPath(ContainerRequestContext request, DeclaredInputs inputs) {
        request.getUriInfo().getPathParameters().forEach((name, values) -> {
            var input = inputs.path().get(name);
            for (var value : values) {
                if (!isClean(value) || input != null && !reads(input.type(), value)) {
                    throw ProblemException.of(
                            GeneralProblems.MALFORMED_ID, List.of(FieldError.of(name, "invalid-format")));
                }
            }
        });
    }

    private static void checkQuery(ContainerRequestContext request, DeclaredInputs inputs) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            var input = inputs.query().get(name);
            if (input == null) {
                throw ProblemException.at(
                        JsonText.isPlainName(name) ? name : NO_SUCH_NAME, GeneralProblems.UNKNOWN_PARAMETER);
            }
            if (values.size() > 1 && !input.many()) {
                throw invalid(name, "repeated");
            }
            for (var value : values) {
                if (!isClean(value) || !input.values(value).allMatch(one -> reads(input.type(), one))) {
                    throw invalid(name, "invalid-format");
                }
            }
        });
    }

    private static void checkBody(ContainerRequestContext request, DeclaredInputs inputs) {
        // A body that nobody reads was meant for something; saying nothing would lose it.
        if (!inputs.body() && (request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null)) {
            throw ProblemException.of(GeneralProblems.BAD_REQUEST, List.of(FieldError.of("#", "not-allowed")));
        }
        if (inputs.body() && request.getLength() == 0 && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            throw ProblemException.of(GeneralProblems.BODY_REQUIRED);
        }
    }

    private static void checkIdempotencyKey(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (request.getMethod().equals("POST") && path.startsWith("/v1/") && !path.endsWith("/searches")) {
            var key = request.getHeaderString(HeaderNames.IDEMPOTENCY_KEY);
            Required.idempotencyKey(key == null ? null : IdempotencyKey.fromString(key));
        }
    }

    private static boolean isClean(String value) {
        // The framework decodes what is not UTF-8 to the replacement character, which nobody types.
        return JsonText.isClean(value) && value.indexOf(REPLACEMENT) < 0;
    }

    private static ProblemException invalid(String name, String fieldCode) {
        return ProblemException.of(GeneralProblems.INVALID_PARAMETER, List.of(FieldError.of(name, fieldCode)));
    }

    private static boolean reads(Class<?> type, String value) {
        try {
            if (TextForms.has(type)) {
                TextForms.parse(type, value);
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return value.equals("true") || value.equals("false");
            } else if (type != String.class) {
                return readsOwn(type, value);
            }
            return true;
        } catch (RuntimeException otherForm) {
            return false;
        }
    }

    /** Types of ours that read themselves, as JAX-RS wants it: {@code fromString}, else {@code valueOf}. */
    private static boolean readsOwn(Class<?> type, String value) {
        for (var name : List.of("fromString", "valueOf")) {
            try {
                var reader = type.getMethod(name, String.class);
                reader.setAccessible(true);
                reader.invoke(null, value);
                return true;
            } catch (NoSuchMethodException another) {
                continue;
            } catch (InvocationTargetException refused) {
                return false;
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return true;
    }
}
