package cymru.gwarchod.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Gap 12, and what every operation has without saying so. */
@QuarkusTest
class ContractTidyingTest {

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    private String address;

    @Test
    void tidiesSchemas() {
        document()
                .body("components.schemas.UUID.format", equalTo("uuid"))
                .body("components.schemas.UUID.pattern", nullValue())
                .body("components.schemas.Child.properties.familyName.pattern", nullValue())
                .body("components.schemas.Child.properties.familyName.minLength", equalTo(1))
                .body("components.schemas", not(hasKey("EntityTag")));
    }

    @Test
    void saysNullOnlyInAMergePatch() {
        document()
                .body("components.schemas.SampleRequest.properties.extra.type", equalTo("string"))
                .body("components.schemas.SampleEdit.properties.extra.type", hasItems("string", "null"));
    }

    @Test
    void closesWhatIsSentAndRequiresWhatIsAlwaysAnswered() {
        document()
                .body("components.schemas.SampleRequest.additionalProperties", equalTo(false))
                .body("components.schemas.Child.additionalProperties", equalTo(false))
                .body("components.schemas.SampleResponse.additionalProperties", nullValue())
                .body("components.schemas.SampleResponse.required", hasItems("id", "note", "count", "receivedAt"))
                .body("components.schemas.SampleResponse.required", not(hasItem("extra")))
                .body("components.schemas.SampleResponse.required", not(hasItem("kind")));
    }

    @Test
    void describesTheHeadersOfAChangeOnce() {
        var accept = "paths.'/v1/samples/{id}/acceptance'.post.";
        document()
                .body(
                        accept + "parameters.$ref",
                        hasItems(
                                "#/components/parameters/IdempotencyKey",
                                "#/components/parameters/IfMatch",
                                "#/components/parameters/OptionalPurpose"))
                .body(accept + "responses.'412'.$ref", equalTo("#/components/responses/Problem412"))
                .body(accept + "responses.'428'.$ref", equalTo("#/components/responses/Problem428"))
                .body("components.parameters.IfMatch.required", equalTo(true));
    }

    @Test
    void givesEveryOperationItsProblems() {
        var create = "paths.'/v1/samples'.post.responses.";
        document()
                .body(create + "'400'.$ref", equalTo("#/components/responses/Problem400"))
                .body(create + "'401'.$ref", equalTo("#/components/responses/Problem401"))
                .body(create + "'422'.$ref", equalTo("#/components/responses/Problem422"))
                .body(create + "'201'.headers", hasKey("Location"))
                .body("paths.'/v1/samples'.post.responses", not(hasKey("404")))
                .body("paths.'/v1/samples'.get.responses", not(hasKey("412")))
                .body("components.schemas.Problem.required", hasItem("traceId"));
    }

    private ValidatableResponse document() {
        return given().get(address).then().statusCode(200);
    }
}
