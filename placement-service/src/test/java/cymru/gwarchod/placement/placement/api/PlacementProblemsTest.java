package cymru.gwarchod.placement.placement.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.placement.domain.PlacementRefusal;
import cymru.gwarchod.problem.ProblemCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementProblemsTest {

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    @ParameterizedTest
    @EnumSource(PlacementRefusal.class)
    void everyRefusalStandsInTheCatalogue(PlacementRefusal refusal) {
        var code = PlacementProblems.of(refusal).code();

        assertTrue(CATALOGUE.contains(code), code.value());
        assertEquals(expected(refusal), CATALOGUE.entry(code).status());
    }

    private static int expected(PlacementRefusal refusal) {
        return switch (refusal.name()) {
            case "STATE_CONFLICT" -> 409;
            case "NOT_A_PARTY" -> 403;
            default -> 422;
        };
    }
}
