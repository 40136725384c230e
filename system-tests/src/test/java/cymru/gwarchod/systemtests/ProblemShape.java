package cymru.gwarchod.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.journey.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The one shape of every error (RFC 9457). */
final class ProblemShape {
    private static final Set<String> ALWAYS = Set.of("type", "title", "status", "instance", "code", "traceId");
    private static final Set<String> POSSIBLE =
            Set.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors");

    private ProblemShape() {}

    static void check(Answer answer, int status, String code) {
        JsonNode problem = answer.body();
        assertEquals(
                List.of(status, code),
                List.of(answer.status(), problem.path("code").asText()),
                answer.text());
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("en", answer.header("Content-Language"));
        Set<String> fields = new TreeSet<>();
        problem.fieldNames().forEachRemaining(fields::add);
        assertTrue(fields.containsAll(ALWAYS) && POSSIBLE.containsAll(fields), fields::toString);
        assertEquals("/problems/" + code, problem.get("type").asText());
        assertEquals(status, problem.get("status").asInt());
        assertFalse(problem.get("title").asText().isBlank());
        assertEquals(
                "urn:uuid:" + answer.header("X-Request-ID"),
                problem.get("instance").asText());
        assertTrue(problem.get("traceId").asText().matches("[0-9a-f]{32}"));
        problem.path("errors").forEach(error -> {
            assertFalse(error.path("pointer").asText().isBlank());
            assertTrue(error.path("code").asText().matches("[a-z0-9-]+"), error::toString);
        });
    }
}
