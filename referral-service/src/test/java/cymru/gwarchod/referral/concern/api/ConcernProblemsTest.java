package cymru.gwarchod.referral.concern.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.problem.ProblemCatalogue;
import cymru.gwarchod.referral.concern.domain.ConcernRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernProblemsTest {

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    @ParameterizedTest
    @EnumSource(ConcernRefusal.class)
    void everyRefusalStandsInTheCatalogue(ConcernRefusal refusal) {
        var code = ConcernProblems.of(refusal).code();

        assertTrue(CATALOGUE.contains(code), code.value());
        assertEquals(
                refusal == ConcernRefusal.STATE_CONFLICT ? 409 : 422,
                CATALOGUE.entry(code).status());
    }
}
