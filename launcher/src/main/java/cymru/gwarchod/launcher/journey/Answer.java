package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * What came back.
 *
 * @param call what was asked, by whom
 * @param status the status
 * @param headers the headers
 * @param text the body as it came
 * @param body the body; missing if there was none
 */
public record Answer(String call, int status, HttpHeaders headers, String text, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String call, HttpResponse<String> response) {
        try {
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(call, response.statusCode(), response.headers(), response.body(), body);
        } catch (JsonProcessingException failure) {
            throw new StepFailed("%s: the answer (%d) is not JSON".formatted(call, response.statusCode()), failure);
        }
    }

    /**
     * Holds the answer to a status.
     *
     * @throws StepFailed with the problem's code, if it is another
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new StepFailed("%s: expected %d, got %d %s"
                    .formatted(call, expected, status, body.path("code").asText())
                    .strip());
        }
        return this;
    }

    /**
     * Holds a field to a value.
     *
     * @throws StepFailed if it is missing or has another; the message has neither, for it may be about a child
     */
    public Answer expect(String pointer, String expected) {
        if (!text(pointer).equals(expected)) {
            throw new StepFailed("%s: %s is not as expected".formatted(call, pointer));
        }
        return this;
    }

    /**
     * Holds the answer to a refusal: status, code and the one shape that every problem has.
     *
     * @throws StepFailed if it is another, or of another shape
     */
    public Answer refuse(int expected, String code) {
        expect(expected);
        // A code is about a rule, never about a child: it may be told.
        if (!text("/code").equals(code)) {
            throw new StepFailed("%s: expected %s, got %s".formatted(call, code, text("/code")));
        }
        expect("/status", Integer.toString(expected)).expect("/type", "/problems/" + code);
        if (!header("Content-Type").startsWith("application/problem+json")) {
            throw new StepFailed(call + ": the problem has another media type");
        }
        return this;
    }

    /**
     * Holds a refusal to what it says is missing or wrong; it may name more.
     *
     * @throws StepFailed if it does not name one of them
     */
    public Answer naming(String... codes) {
        List<String> named = new ArrayList<>();
        body.path("errors").forEach(error -> named.add(error.path("code").asText()));
        for (String code : codes) {
            if (!named.contains(code)) {
                throw new StepFailed("%s: the refusal does not name %s, but %s".formatted(call, code, named));
            }
        }
        return this;
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        JsonNode found = body.at(pointer);
        if (found.isMissingNode()) {
            throw new StepFailed("%s: the answer has no %s".formatted(call, pointer));
        }
        return found.asText();
    }

    /** The {@code ETag}. */
    public String etag() {
        return header("ETag");
    }

    /** The {@code Location}. */
    public String location() {
        return header("Location");
    }

    /** A header. */
    public String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new StepFailed(call + ": the answer has no " + name));
    }
}
