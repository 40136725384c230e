package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFilterTest {

    private static final String CONTRACT = """
            openapi: 3.0.3
            info: {title: Things, version: v1}
            paths:
              /v1/things/{id}:
                get:
                  operationId: readThing
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '200':
                      description: The thing
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/ThingResponse'}
                    '404':
                      description: Not there
                      content:
                        application/problem+json:
                          schema: {type: object, additionalProperties: true}
            components:
              schemas:
                ThingResponse:
                  oneOf:
                    - $ref: '#/components/schemas/WholeThing'
                    - $ref: '#/components/schemas/PartOfThing'
                WholeThing:
                  type: object
                  required: [view, name]
                  properties:
                    view: {type: string, enum: [whole]}
                    name: {type: string}
                PartOfThing:
                  type: object
                  required: [view]
                  properties:
                    view: {type: string, enum: [part]}
            """;

    @TempDir
    Path folder;

    private ContractFilter filter;

    @BeforeEach
    void readContract() throws IOException {
        filter = new ContractFilter(Files.writeString(folder.resolve("openapi.yaml"), CONTRACT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/things/1 | 200 | application/json         | {"view":"whole","name":"a"}
            /v1/things/1 | 200 | application/json         | {"view":"part"}
            /v1/things/1 | 404 | application/problem+json | {"code":"not-found"}
            /v1/things/1 | 406 | application/problem+json | {"code":"not-acceptable"}
            /v1/nothing  | 404 | application/problem+json | {"code":"not-found"}
            """)
    void whatIsDescribedPasses(String path, int status, String type, String body) {
        assertEquals(Optional.empty(), filter.violation("GET", path, answer(status, type, body)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/things/1 | 200 | application/json         | {"view":"whole"}
            /v1/things/1 | 200 | application/json         | {"view":"part","name":"leaked"}
            /v1/things/1 | 200 | application/json         | {"view":"whole","name":"a","secret":1}
            /v1/things/1 | 200 | text/plain               | whole
            /v1/things/1 | 409 | application/problem+json | {"code":"state-conflict"}
            /v1/things/1 | 500 | application/problem+json | {"code":"internal"}
            /v1/things/1 | 404 | text/html                | Not found
            /v1/nothing  | 404 | text/html                | Not found
            /v1/nothing  | 200 | application/json         | {}
            """)
    void whatIsNotDescribedFails(String path, int status, String type, String body) {
        assertTrue(filter.violation("GET", path, answer(status, type, body)).isPresent());
    }

    @Test
    void theMessageSaysWhatAnswered() {
        String message = filter.violation("GET", "/v1/things/1", answer(409, "application/problem+json", "{}"))
                .orElseThrow();

        assertTrue(message.startsWith("GET /v1/things/1 answered 409 against the contract"), message);
    }

    private static Response answer(int status, String type, String body) {
        return new ResponseBuilder()
                .setStatusCode(status)
                .setContentType(type)
                .setBody(body)
                .build();
    }
}
