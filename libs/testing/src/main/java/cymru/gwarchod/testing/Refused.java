package cymru.gwarchod.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.filter.log.LogDetail;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;

/** What every refusal has in common. */
public final class Refused {

    private Refused() {}

    /** The answer is this problem. */
    public static ValidatableResponse with(int status, String code, Response answer) {
        return answer.then()
                .log()
                .ifValidationFails(LogDetail.ALL, false)
                .statusCode(status)
                .header("Content-Type", startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + code))
                .body("title", notNullValue())
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    /** The answer is this problem and names this field. */
    public static ValidatableResponse at(String pointer, int status, String code, String fieldCode, Response answer) {
        return with(status, code, answer)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(fieldCode));
    }

    /** Two refusals that nobody can tell apart (SHARE-05). */
    public static void indistinguishable(Response one, Response other) {
        assertEquals(one.statusCode(), other.statusCode());
        assertEquals(withoutIds(one), withoutIds(other));
        assertEquals(headers(one), headers(other));
    }

    private static Map<String, Object> withoutIds(Response answer) {
        Map<String, Object> body = answer.jsonPath().getMap("$");
        body.remove("traceId");
        body.remove("instance");
        return body;
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.remove("Date");
        headers.remove("X-Request-ID");
        return headers;
    }
}
