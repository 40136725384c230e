package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.AssessmentId;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-16")
class ContributionTest {
    @Test
    void aContributionStandsWithFewAnswersAndStopsNoClock() {
        // when
        Contribution contribution = submitted(Map.of("RSK-14", AssessmentFixture.present(new IndicatorCode("RSK-14"))));
        // then
        assertFalse(contribution.stopsTheAssessmentClock());
        assertEquals(1, contribution.answers().byCode().size());
        assertEquals(InstrumentFixture.GUIDANCE.version(), contribution.instrument());
        assertEquals(Optional.empty(), contribution.takenInto());
    }

    @Test
    void theFirstSocialWorkerWhoTakesItIntoAnAssessmentIsRemembered() {
        // given
        Contribution contribution = submitted(Map.of("RSK-14", AssessmentFixture.plain(Presence.UNKNOWN)));
        Contribution.Taken first = taken(1);
        // then
        assertEquals(
                Optional.of(first),
                contribution.takenInto(first).takenInto(taken(2)).takenInto());
    }

    @Test
    void everythingMissingIsNamed() {
        Answer bare = AssessmentFixture.plain(Presence.PRESENT);
        assertEquals(
                List.of("RECENCY_MISSING RSK-14", "EVIDENCE_NOTE_MISSING RSK-14", "EVIDENCE_SOURCE_MISSING RSK-14"),
                refusals(Map.of("RSK-14", bare)));
        assertEquals(List.of("UNKNOWN_INDICATOR RSK-16"), refusals(Map.of("RSK-16", bare)));
        assertEquals(List.of("CONTRIBUTION_EMPTY"), refusals(Map.of()));
    }

    private static Contribution.Taken taken(long assessment) {
        return new Contribution.Taken(
                new AssessmentId(new UUID(0, assessment)), AssessmentFixture.WORKER, AssessmentFixture.NOW);
    }

    private static Contribution submitted(Map<String, Answer> answers) {
        return switch (submit(answers)) {
            case Contribution.ContributionOutcome.Submitted(Contribution contribution) -> contribution;
            case Contribution.ContributionOutcome.Refused(List<Refusal> refusals) ->
                throw new AssertionError("refused: " + refusals);
        };
    }

    private static List<String> refusals(Map<String, Answer> answers) {
        return switch (submit(answers)) {
            case Contribution.ContributionOutcome.Submitted _ -> List.of();
            case Contribution.ContributionOutcome.Refused(List<Refusal> refusals) -> AssessmentFixture.texts(refusals);
        };
    }

    private static Contribution.ContributionOutcome submit(Map<String, Answer> answers) {
        Map<IndicatorCode, AnswerPatch> patches = new TreeMap<>();
        answers.forEach((code, answer) -> patches.put(new IndicatorCode(code), AnswerPatch.of(answer)));
        return Contribution.submit(
                new Contribution.Submission(
                        new ContributionId(new UUID(0, 1)),
                        AssessmentFixture.CHILD,
                        Optional.empty(),
                        AssessmentFixture.person("teacher"),
                        new AgencyCode("EDUCATION-FLINTSHIRE"),
                        patches),
                InstrumentFixture.GUIDANCE,
                AssessmentFixture.NOW);
    }
}
