package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedOnKnownTest {
    @ParameterizedTest
    @CsvSource({
        // in summer the day in Wales begins an hour before that of UTC
        "2026-06-30,2026-06-30T22:59:59Z,true",
        "2026-07-01,2026-06-30T22:59:59Z,false",
        "2026-07-01,2026-06-30T23:00:00Z,true",
        "2026-01-31,2026-01-30T23:59:59Z,false",
        "2026-01-31,2026-01-31T00:00:00Z,true",
        "2099-01-01,2026-06-30T10:00:00Z,false"
    })
    void theDayHasComeByTheDateInWales(LocalDate assessedOn, Instant now, boolean accepted) {
        assertEquals(
                accepted ? List.of() : List.of("ASSESSED_ON_IN_FUTURE"),
                AssessmentFixture.texts(AssessedOnKnown.notInFuture(Optional.of(assessedOn), now)));
    }

    @Test
    void aPictureOfTomorrowIsNotCompletedToday() {
        AssessmentForm today = AssessmentFixture.form(AssessmentFixture.answers(1, 0, 0));
        AssessmentForm tomorrow = new AssessmentForm(
                today.answers(),
                Optional.of(LocalDate.of(2026, 4, 11)),
                today.inNeed(),
                today.requiresProtection(),
                today.childViews(),
                today.familyViews(),
                today.accountableAssessor(),
                today.contributors());

        assertEquals(
                List.of("ASSESSED_ON_IN_FUTURE"),
                AssessmentFixture.texts(new AssessedOnKnown().check(AssessmentFixture.completing(tomorrow))));
    }
}
