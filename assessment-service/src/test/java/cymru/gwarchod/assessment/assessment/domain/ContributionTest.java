package cymru.gwarchod.assessment.assessment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cymru.gwarchod.access.Subject;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.assessment.vocabulary.ContributionId;
import cymru.gwarchod.assessment.vocabulary.instrument.IndicatorCode;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@StatutoryRule({"SERAF-16", "AMB-9"})
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
    void aSocialWorkerTakesWhatTheyNameAndNothingElse() {
        // given a contribution to two indicators, and a draft that nobody has answered yet
        Contribution contribution = submitted(Map.of(
                "RSK-14", AssessmentFixture.present(new IndicatorCode("RSK-14")),
                "VUL-06", AssessmentFixture.plain(Presence.NOT_PRESENT)));
        Assessment draft = AssessmentFixture.draft();

        // when one of them is taken into the draft
        var included = assertInstanceOf(
                Contribution.ContributionOutcome.Included.class, include(contribution, draft, "RSK-14"));

        // then that one is answered, the contributor took part, and the two are linked
        assertEquals(
                contribution.answers().of(new IndicatorCode("RSK-14")),
                included.draft().form().answers().of(new IndicatorCode("RSK-14")));
        assertEquals(Optional.empty(), included.draft().form().answers().of(new IndicatorCode("VUL-06")));
        assertEquals(
                "School nurse",
                included.draft().form().contributors().orElseThrow().getFirst().capacity());
        assertEquals(
                Optional.of(AssessmentFixture.person("nurse")),
                included.draft().form().contributors().orElseThrow().getFirst().person());
        assertEquals(
                Optional.of(draft.opening().id()),
                included.contribution().takenInto().map(Contribution.Taken::assessment));
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        Contribution contribution = submitted(Map.of("RSK-14", AssessmentFixture.plain(Presence.UNKNOWN)));
        Assessment draft = AssessmentFixture.draft();
        Contribution taken = ((Contribution.ContributionOutcome.Included) include(contribution, draft)).contribution();

        assertEquals(List.of("CONTRIBUTION_ALREADY_INCLUDED"), refusals(include(taken, draft)));
        assertEquals(List.of("INDICATOR_NOT_CONTRIBUTED"), refusals(include(contribution, draft, "RSK-01")));
        assertEquals(
                List.of("INDICATOR_ALREADY_ANSWERED"),
                refusals(include(
                        contribution,
                        AssessmentFixture.draft(AssessmentFixture.form(AssessmentFixture.answers(1, 0, 0))),
                        "RSK-14")));
        assertEquals(
                List.of("ASSESSMENT_COMPLETED"),
                refusals(include(contribution, AssessmentFixture.completed(AssessmentFixture.answers(1, 0, 0)))));
    }

    @Test
    void everythingMissingIsNamed() {
        Answer bare = AssessmentFixture.plain(Presence.PRESENT);
        assertEquals(
                List.of("RECENCY_MISSING RSK-14", "EVIDENCE_NOTE_MISSING RSK-14", "EVIDENCE_SOURCE_MISSING RSK-14"),
                refusals(submit(Map.of("RSK-14", bare))));
        assertEquals(List.of("UNKNOWN_INDICATOR RSK-16"), refusals(submit(Map.of("RSK-16", bare))));
        assertEquals(List.of("CONTRIBUTION_EMPTY"), refusals(submit(Map.of())));
    }

    private static Contribution.ContributionOutcome include(
            Contribution contribution, Assessment draft, String... indicators) {
        return contribution.include(
                new Contribution.Inclusion(
                        Arrays.stream(indicators).map(IndicatorCode::new).toList(), AssessmentFixture.WORKER),
                draft,
                InstrumentFixture.GUIDANCE,
                AssessmentFixture.NOW);
    }

    private static Contribution submitted(Map<String, Answer> answers) {
        return assertInstanceOf(Contribution.ContributionOutcome.Submitted.class, submit(answers))
                .contribution();
    }

    private static List<String> refusals(Contribution.ContributionOutcome outcome) {
        return switch (outcome) {
            case Contribution.ContributionOutcome.Submitted _, Contribution.ContributionOutcome.Included _ -> List.of();
            case Contribution.ContributionOutcome.Refused(List<Refusal> refusals) -> AssessmentFixture.texts(refusals);
        };
    }

    private static Contribution.ContributionOutcome submit(Map<String, Answer> answers) {
        Map<IndicatorCode, AnswerPatch> patches = new TreeMap<>();
        answers.forEach((code, answer) -> patches.put(new IndicatorCode(code), AnswerPatch.of(answer)));
        return Contribution.submit(
                new Contribution.Submission(
                        new ContributionId(new UUID(0, 1)),
                        new Contribution.About(AssessmentFixture.CASE, AssessmentFixture.CHILD, Optional.empty()),
                        Optional.empty(),
                        new Contribution.By(
                                new Subject.OfPerson(AssessmentFixture.person("nurse")),
                                "Nyrsa Ffuglen",
                                "School nurse",
                                new AgencyCode("HEALTH-BETSI")),
                        patches),
                InstrumentFixture.GUIDANCE,
                AssessmentFixture.NOW);
    }
}
