package cymru.gwarchod.assessment.assessment.persistence;

import static cymru.gwarchod.assessment.assessment.AssessmentFixture.BOOK;
import static cymru.gwarchod.assessment.assessment.AssessmentFixture.answers;
import static cymru.gwarchod.assessment.assessment.AssessmentFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cymru.gwarchod.assessment.assessment.domain.Classification;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("SERAF-12")
class StoredClassificationTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 0", "2, 0, 0", "2, 1, 0", "1, 3, 0", "7, 9, 0", "0, 0, 1", "7, 15, 7"})
    void aResultIsReadAsItWasStored(int vulnerabilities, int risk, int significant) {
        Classification stored = BOOK.classify(
                with(answers(vulnerabilities, risk, significant), Presence.UNKNOWN, "VUL-07", "RSK-15", "SIG-07"));

        assertEquals(stored, StoredClassification.parse(stored.canonical()));
    }

    @Test
    void whatIsNotInItsCanonicalFormIsRefused() {
        String canonical = BOOK.classify(answers(2, 1, 0)).canonical();

        assertThrows(IllegalStateException.class, () -> StoredClassification.parse(canonical + " "));
        assertThrows(IllegalStateException.class, () -> StoredClassification.parse("{"));
    }
}
