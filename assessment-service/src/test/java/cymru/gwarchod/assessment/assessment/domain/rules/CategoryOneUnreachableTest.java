package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.domain.Counts;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule("SERAF-08")
class CategoryOneUnreachableTest {
    @ParameterizedTest
    @CsvSource({
        "CATEGORY_1,7,0,0,true", "CATEGORY_1,0,1,0,false", "CATEGORY_1,0,0,1,false",
        "CATEGORY_2,0,1,1,true", "CATEGORY_3,0,1,1,true", "CATEGORY_4,0,1,1,true"
    })
    void onlyCategoryOneIsOutOfReachAndOnlyWithASignOfRisk(Category to, int v, int r, int s, boolean accepted) {
        assertEquals(
                accepted, CategoryOneUnreachable.check(to, new Counts(v, r, s)).isEmpty());
    }
}
