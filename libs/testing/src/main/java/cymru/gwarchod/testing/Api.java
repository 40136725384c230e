package cymru.gwarchod.testing;

import static io.restassured.RestAssured.given;

import cymru.gwarchod.testing.contract.ContractFilter;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Optional;
import java.util.UUID;

/** Calls to the service under test, as somebody; every answer is held against the contract ({@link ContractFilter}). */
public final class Api {

    private final Optional<String> token;

    private Api(Optional<String> token) {
        this.token = token;
    }

    /** As a person of {@code people.csv}. */
    public static Api as(String username) {
        return new Api(Optional.of(TestTokens.person(username)));
    }

    /** As an agency's own system. */
    public static Api asSystem(String agency) {
        return new Api(Optional.of(TestTokens.system(agency)));
    }

    /** With this token. */
    public static Api with(String token) {
        return new Api(Optional.of(token));
    }

    /** Without any token. */
    public static Api anonymous() {
        return new Api(Optional.empty());
    }

    /** A request to add to. */
    public RequestSpecification request() {
        RequestSpecification request =
                given().config(asSent()).filter(ContractFilter.ofThisModule()).accept(ContentType.JSON);
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    /** What is logged when an answer is not what was expected, is logged as it was sent: made pretty, each answer would be. */
    private static RestAssuredConfig asSent() {
        RestAssuredConfig usual = RestAssured.config();
        return usual.logConfig(usual.getLogConfig().enablePrettyPrinting(false));
    }

    /** Reads, for the purpose of an enquiry. */
    public Response get(String path) {
        return request().header("Purpose", "CHILD_PROTECTION_ENQUIRY").get(path);
    }

    /** Reads a list, which needs no purpose. */
    public Response list(String path) {
        return request().get(path);
    }

    /** Sends a command with a fresh key. */
    public Response post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** Sends a command with this key. */
    public Response post(String path, Object body, String key) {
        return request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    /** Sends a change that was decided on the version with this tag. */
    public Response change(String path, String tag, Object body) {
        return change(path, tag, body, UUID.randomUUID().toString());
    }

    /** The same with this key. */
    public Response change(String path, String tag, Object body, String key) {
        return request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body(body)
                .post(path);
    }
}
