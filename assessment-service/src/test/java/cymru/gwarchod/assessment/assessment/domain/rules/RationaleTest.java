package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("SERAF-07")
class RationaleTest {
    @ParameterizedTest
    @CsvSource({
        "'',false",
        "'                              ',false",
        "nineteen characters,false",
        "'   nineteen characters   ',false",
        "twenty characters ok,true"
    })
    void aRationaleHasAtLeastTwentyCharacters(String text, boolean accepted) {
        assertEquals(accepted, Rationale.check(text).isEmpty());
    }
}
