package cymru.gwarchod.referral.referral.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.problem.ProblemCatalogue;
import cymru.gwarchod.referral.referral.domain.ReferralRefusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralProblemsTest {

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    @ParameterizedTest
    @EnumSource(ReferralRefusal.class)
    void everyRefusalStandsInTheCatalogue(ReferralRefusal refusal) {
        var code = ReferralProblems.of(refusal).code();

        assertTrue(CATALOGUE.contains(code), code.value());
        assertEquals(
                refusal == ReferralRefusal.STATE_CONFLICT ? 409 : 422,
                CATALOGUE.entry(code).status());
    }
}
