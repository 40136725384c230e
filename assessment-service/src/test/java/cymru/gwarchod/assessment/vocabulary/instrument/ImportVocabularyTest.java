package cymru.gwarchod.assessment.vocabulary.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@StatutoryRule("SERAF-28")
class ImportVocabularyTest {
    @ParameterizedTest
    @CsvSource({
        "HIGH,CATEGORY_4", "high risk,CATEGORY_4", "Significant Risk,CATEGORY_4", "Medium,CATEGORY_3",
        "medium-risk,CATEGORY_3", "moderate,CATEGORY_3", "Mild risk,CATEGORY_2", "not at risk,CATEGORY_1",
        "CATEGORY_2,CATEGORY_2"
    })
    void olderWordsHaveTheirCategory(String word, Category category) {
        assertEquals(Optional.of(category), ImportVocabulary.category(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LOW", "RISK", "_RISK", "CATEGORY_5", "NOT_AT", "NO_RISK"})
    void aWordTheGuidanceDoesNotExplainHasNone(String word) {
        assertEquals(Optional.empty(), ImportVocabulary.category(word));
    }

    @Test
    void everyWordOfACategoryStandsForIt() {
        for (Category category : Category.values()) {
            for (String word : ImportVocabulary.words(category)) {
                assertEquals(Optional.of(category), ImportVocabulary.category(word));
            }
        }
        assertEquals(List.of("HIGH", "SIGNIFICANT"), ImportVocabulary.words(Category.CATEGORY_4));
    }
}
