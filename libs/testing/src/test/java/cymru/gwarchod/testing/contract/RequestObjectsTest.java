package cymru.gwarchod.testing.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.testing.contract.RequestObjects.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestObjectsTest {

    private static final ContractDocument CONTRACT = ContractDocument.parse("""
            paths:
              /v1/things:
                post:
                  operationId: keepThing
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/Keep'}
                        example:
                          name: one
                          part: {colour: red}
                          parts: [{colour: green}, {colour: blue}]
                          byCode: {A-1: {colour: white}}
            components:
              schemas:
                Keep:
                  properties:
                    name: {type: string}
                    part: {anyOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Part'}}
                    byCode: {type: object, additionalProperties: {$ref: '#/components/schemas/Part'}}
                Part:
                  properties:
                    colour: {type: string}
            """);

    @Test
    void everyObjectOfTheExampleIsFoundButTheMapWhoseNamesAreTheCallers() {
        List<Place> places =
                RequestObjects.of(CONTRACT, CONTRACT.operations().findFirst().orElseThrow());

        assertEquals(
                Set.of("", "/part", "/parts/0", "/byCode/A-1"),
                Set.copyOf(places.stream().map(Place::pointer).toList()));
        assertEquals(
                Set.of("name", "part", "parts", "byCode"), places.getFirst().names());
        assertEquals(Set.of("colour"), places.get(1).names());
    }
}
