package cymru.gwarchod.gateway.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import cymru.gwarchod.gateway.routing.Contract;
import cymru.gwarchod.gateway.routing.Owner;
import cymru.gwarchod.gateway.routing.PathTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractMergerTest {

    private static final String REFERRALS = """
            openapi: 3.1.0
            security: [{token: []}]
            tags: [{name: Referrals}, {name: Shared}]
            paths:
              /v1/referrals:
                post: {operationId: submitReferral}
                get: {operationId: listReferrals, security: []}
            components:
              schemas:
                Problem: {type: object}
                Referral: {type: object}
            """;

    private static final String ASSESSMENTS = """
            openapi: 3.1.0
            tags: [{name: Shared}, {name: Assessments}]
            paths:
              /v1/assessments:
                post: {operationId: draftAssessment}
            components:
              schemas:
                Problem: {type: object}
                Assessment: {type: string, enum: ['no', 'yes', '12']}
            """;

    @Test
    void everythingOfBothIsInTheMergedDocumentOnce() throws Exception {
        var merged = tree(merge(REFERRALS, ASSESSMENTS));

        assertEquals("3.1.0", merged.path("openapi").asText());
        assertEquals(List.of("/v1/assessments", "/v1/referrals"), names(merged.path("paths")));
        assertEquals(
                List.of("Assessment", "Problem", "Referral"),
                names(merged.path("components").path("schemas")));
        assertEquals(
                List.of("Assessments", "Referrals", "Shared"),
                merged.path("tags").findValuesAsText("name"));
    }

    @Test
    void whatADocumentAsksForAsAWholeMovesToItsOperations() throws Exception {
        var paths = tree(merge(REFERRALS, ASSESSMENTS)).path("paths");

        assertEquals(
                "[{\"token\":[]}]", paths.at("/~1v1~1referrals/post/security").toString());
        assertEquals("[]", paths.at("/~1v1~1referrals/get/security").toString());
        assertTrue(paths.at("/~1v1~1assessments/post/security").isMissingNode());
    }

    @Test
    void wordsThatYamlTakesForSomethingElseStayWords() throws Exception {
        var values = tree(merge(REFERRALS, ASSESSMENTS)).at("/components/schemas/Assessment/enum");

        assertEquals("[\"no\",\"yes\",\"12\"]", values.toString());
    }

    @Test
    void theSameContractsGiveTheSameBytes() {
        assertEquals(merge(REFERRALS, ASSESSMENTS), merge(REFERRALS, ASSESSMENTS));
    }

    @ParameterizedTest
    @CsvSource({
        "draftAssessment, submitReferral, operationId submitReferral stands in referral-service and in assessment-service",
        "/v1/assessments, /v1/referrals, belongs to referral-service",
        "Problem: {type: object}, Problem: {type: array}, components/schemas/Problem differs",
        "'operationId: draftAssessment', 'summary: none', no operationId at /v1/assessments",
    })
    void aClashIsRefusedAndNamed(String original, String clashing, String reason) {
        var second = ASSESSMENTS.replace(original, clashing);

        var refused = assertThrows(IllegalArgumentException.class, () -> merge(REFERRALS, second));

        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    private static String merge(String referrals, String assessments) {
        return ContractMerger.merge(
                PathTable.ofTheSuite(),
                List.of(contract(Owner.REFERRAL, referrals), contract(Owner.ASSESSMENT, assessments)));
    }

    private static Contract contract(Owner owner, String yaml) {
        return Contract.read(owner, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode tree(String yaml) throws Exception {
        return YAMLMapper.builder().build().readTree(yaml);
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(object.properties().spliterator(), false)
                .map(Map.Entry::getKey)
                .toList();
    }
}
