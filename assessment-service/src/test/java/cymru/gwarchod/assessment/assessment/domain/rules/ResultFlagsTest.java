package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.assessment.domain.ResultFlag;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultFlagsTest {
    @ParameterizedTest
    @CsvSource({
        "0,0,0,''",
        "1,0,0,''",
        "2,0,0,'BORDERLINE_1_2,SCORE_LOWER'",
        "7,0,0,'BORDERLINE_1_2'",
        "1,1,0,'FEW_VULNERABILITIES,SCORE_LOWER'",
        "2,1,0,'BORDERLINE_2_3,SCORE_LOWER'",
        "4,2,0,'BORDERLINE_2_3'",
        "1,3,0,'FEW_VULNERABILITIES,SCORE_LOWER'",
        "5,6,0,''",
        "7,9,0,'SCORE_HIGHER'",
        "1,15,0,'FEW_VULNERABILITIES,SCORE_HIGHER'",
        "0,0,1,'FEW_VULNERABILITIES,ISOLATED_SIGNIFICANT,SCORE_LOWER'",
        "1,0,3,'FEW_VULNERABILITIES,ISOLATED_SIGNIFICANT'",
        "1,1,1,'FEW_VULNERABILITIES,SCORE_LOWER'",
        "2,0,1,'SCORE_LOWER'",
        "5,4,2,''"
    })
    void eachTripleCarriesItsFlags(int v, int r, int s, String expected) {
        assertEquals(
                expected,
                AssessmentFixture.BOOK.classify(AssessmentFixture.answers(v, r, s)).flags().stream()
                        .map(ResultFlag::name)
                        .collect(Collectors.joining(",")));
    }

    @Test
    void anUnknownThatCannotRaiseRaisesNoFlag() {
        Answers answers =
                AssessmentFixture.with(AssessmentFixture.answers(2, 3, 1), Presence.UNKNOWN, "RSK-15", "SIG-07");
        assertFalse(AssessmentFixture.BOOK.classify(answers).flags().contains(ResultFlag.UNKNOWN_COULD_RAISE));
    }
}
