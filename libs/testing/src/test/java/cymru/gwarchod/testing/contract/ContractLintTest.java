package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract that keeps every rule, and one change for each rule that breaks it. */
class ContractLintTest {

    private static final String RIGHT = """
            openapi: 3.1.0
            info:
              title: Things
              version: v1
            servers:
              - url: /
            paths:
              /v1/things/{id}/acceptance:
                post:
                  operationId: acceptThing
                  summary: Accept a thing
                  description: The thing is taken on (guidance 4.4).
                  tags: [Things]
                  requestBody:
                    content:
                      application/json:
                        schema:
                          $ref: '#/components/schemas/AcceptThingRequest'
                        example:
                          note: Taken.
                  responses:
                    '200':
                      description: Taken on
                      content:
                        application/json:
                          schema:
                            $ref: '#/components/schemas/ThingResponse'
                          example:
                            status: KEPT
                    '404':
                      description: Not there
            components:
              schemas:
                AcceptThingRequest:
                  type: object
                  additionalProperties: false
                  properties:
                    note:
                      type: string
                ThingResponse:
                  type: object
                  properties:
                    status:
                      type: string
                      enum: [KEPT, GIVEN_BACK]
            """;

    @Test
    void aContractThatKeepsTheRulesPasses() {
        assertEquals(List.of(), ContractLint.findings(ContractDocument.parse(RIGHT)));
    }

    static Stream<Arguments> changesThatBreakARule() {
        return Stream.of(
                Arguments.of("title: Things", "title: ''", "has a title"),
                Arguments.of("version: v1", "version: 1.2.3", "has the version of the paths"),
                Arguments.of("version: v1", "version: v1\n  license: {name: any}", "names no licence"),
                Arguments.of("url: /", "url: https://example.test", "relative address"),
                Arguments.of("operationId: acceptThing", "x-none: 1", "has an operationId"),
                Arguments.of("operationId: acceptThing", "operationId: Accept_Thing", "lower camel case"),
                Arguments.of("summary: Accept a thing", "summary: ''", "has a summary"),
                Arguments.of("(guidance 4.4)", "(as usual)", "names its source in brackets"),
                Arguments.of("tags: [Things]", "tags: []", "has one tag"),
                Arguments.of("/v1/things/", "/v2/things/", "begins with /v1"),
                Arguments.of("/v1/things/", "/v1/theThings/", "has kebab-case segments"),
                Arguments.of("/v1/things/", "/v1/thing/", "begins with a plural noun"),
                Arguments.of("/acceptance:", "/parts/{part}/bits/{bit}/acceptance:", "at most two levels"),
                Arguments.of("'404':", "'418':", "a status of http-api"),
                Arguments.of("'200':", "'409':", "has an answer of success"),
                Arguments.of("example:\n              note: Taken.", "x-none: 1", "has a request example"),
                Arguments.of("example:\n                status: KEPT", "x-none: 1", "has a response example"),
                Arguments.of("additionalProperties: false", "additionalProperties: true", "refuses unknown fields"),
                Arguments.of("note:\n          type", "Note_Text:\n          type", "is in lower camelCase"),
                Arguments.of("GIVEN_BACK", "givenBack", "has codes in UPPER_SNAKE"),
                Arguments.of(
                        "ThingResponse:\n      type: object", "ThingResponse:\n      type: array", "with an object"));
    }

    @ParameterizedTest
    @MethodSource("changesThatBreakARule")
    void eachRuleFires(String right, String wrong, String finding) {
        // given
        String changed = RIGHT.replace(right, wrong);
        assertNotEquals(RIGHT, changed, "the change changes nothing");

        // when
        List<String> findings = ContractLint.findings(ContractDocument.parse(changed));

        // then
        assertTrue(findings.stream().anyMatch(text -> text.contains(finding)), findings::toString);
    }

    @Test
    void twoRecordsOfOneNameAreSeenByTheDigit() {
        assertTrue(ContractLint.findings(ContractDocument.parse(RIGHT.replace("ThingResponse", "ThingResponse1")))
                .contains("ThingResponse1: does not end in a digit: two records share a simple name"));
    }
}
