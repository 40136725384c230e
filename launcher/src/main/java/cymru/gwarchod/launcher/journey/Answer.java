package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/**
 * What came back.
 *
 * @param call what was asked, by whom
 * @param status the status
 * @param headers the headers
 * @param body the body; missing if there was none
 */
public record Answer(String call, int status, HttpHeaders headers, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String call, HttpResponse<String> response) {
        try {
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(call, response.statusCode(), response.headers(), body);
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
        return headers.firstValue("ETag").orElseThrow(() -> new StepFailed(call + ": the answer has no ETag"));
    }

    /** The {@code Location}. */
    public String location() {
        return headers.firstValue("Location").orElseThrow(() -> new StepFailed(call + ": the answer has no Location"));
    }
}
