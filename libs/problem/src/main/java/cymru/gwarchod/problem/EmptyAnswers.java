package cymru.gwarchod.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives a problem to every answer from 400 upwards that has none: {@code Response.status(428).build()} and
 * {@code evaluatePreconditions()} have no body, and other libraries bring bodies of their own.
 */
@Provider
class EmptyAnswers implements ContainerResponseFilter {

    private final Problems problems;

    EmptyAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || response.getEntity() instanceof Problem) {
            return;
        }
        var answer = problems.of(GeneralProblems.ofStatus(response.getStatus()));
        response.setStatus(answer.getStatus());
        response.setEntity(answer.getEntity(), null, MediaType.valueOf(Problem.MEDIA_TYPE));
        for (var header : answer.getStringHeaders().entrySet()) {
            if (!header.getKey().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                response.getHeaders().putIfAbsent(header.getKey(), java.util.List.copyOf(header.getValue()));
            }
        }
    }
}
