package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContractCompatibilityTest {

    private static final String TAGGED = """
            openapi: 3.0.3
            info: {title: Things, version: v1}
            paths:
              /v1/things:
                get:
                  operationId: listThings
                  responses:
                    '200':
                      description: One page
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/ThingPage'}
            components:
              schemas:
                ThingPage:
                  type: object
                  properties:
                    items: {type: array, items: {type: string}}
                    note: {type: string}
            """;

    @Test
    void anAdditionBreaksNothing() {
        assertEquals(List.of(), ContractCompatibility.breaking(TAGGED, TAGGED + "        more: {type: string}\n"));
    }

    @Test
    void aRemovedOperationBreaks() {
        assertFalse(ContractCompatibility.breaking(TAGGED, TAGGED.replace("/v1/things:", "/v1/others:"))
                .isEmpty());
    }

    @Test
    void aRemovedOptionalFieldBreaks() {
        assertEquals(
                List.of("ThingPage.note was removed"),
                ContractCompatibility.breaking(TAGGED, TAGGED.replace("        note: {type: string}\n", "")));
    }
}
