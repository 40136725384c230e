package cymru.gwarchod.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What the wire tests share: a caller, a good body, and the shape that every problem has. */
final class WireTest {

    static final String GOOD = """
            {"child":{"familyName":"Jones","dateOfBirth":"2012-05-01"},"note":"n","count":1,"urgent":false,
             "weight":1.5,"kind":"FIRST","seenAt":"2027-03-01T09:00:00Z","other":"01890a5d-ac96-774b-bcce-b302099a8057",
             "extra":"e","tags":["a"],"answers":{"V01":{"familyName":"Evans"}}}""";

    private WireTest() {}

    static RequestSpecification worker() {
        return given().header("Authorization", "Bearer worker");
    }

    static RequestSpecification command() {
        return worker().header("Idempotency-Key", "k-1").contentType("application/json");
    }

    /** Every problem has this shape, and nothing of an exception or of the request in it. */
    static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", notNullValue())
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"))
                .header("Cache-Control", equalTo("no-store"))
                .body("type", equalTo("/problems/" + code))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", nullValue())
                .body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("Secret")))
                .body(not(containsString("cymru.gwarchod")))
                .body(not(containsString("java.")))
                .body(not(containsString("arg0")));
    }
}
