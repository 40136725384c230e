package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.domain.OverrideStatus;
import cymru.gwarchod.assessment.vocabulary.instrument.Category;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@StatutoryRule({"SERAF-07", "AMB-18"})
class OverridePathTest {
    @ParameterizedTest
    @CsvSource({
        "CATEGORY_1,CATEGORY_2,EFFECTIVE",
        "CATEGORY_1,CATEGORY_3,EFFECTIVE",
        "CATEGORY_1,CATEGORY_4,EFFECTIVE",
        "CATEGORY_2,CATEGORY_1,EFFECTIVE",
        "CATEGORY_2,CATEGORY_3,EFFECTIVE",
        "CATEGORY_2,CATEGORY_4,EFFECTIVE",
        "CATEGORY_3,CATEGORY_1,AWAITING_APPROVAL",
        "CATEGORY_3,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_3,CATEGORY_4,EFFECTIVE",
        "CATEGORY_4,CATEGORY_1,AWAITING_APPROVAL",
        "CATEGORY_4,CATEGORY_2,AWAITING_APPROVAL",
        "CATEGORY_4,CATEGORY_3,EFFECTIVE"
    })
    void onlyLosingTheMandatoryMeetingWaits(Category from, Category to, OverrideStatus status) {
        assertEquals(status, OverridePath.first(from, to));
    }
}
