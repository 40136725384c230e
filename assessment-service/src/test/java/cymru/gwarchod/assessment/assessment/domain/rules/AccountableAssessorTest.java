package cymru.gwarchod.assessment.assessment.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Assessment;
import cymru.gwarchod.assessment.assessment.domain.AssessmentForm;
import cymru.gwarchod.assessment.assessment.domain.Assessor;
import cymru.gwarchod.assessment.assessment.domain.Change;
import cymru.gwarchod.assessment.assessment.domain.Contributor;
import cymru.gwarchod.assessment.assessment.domain.FormPatch;
import cymru.gwarchod.assessment.instrument.InstrumentFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@StatutoryRule("SERAF-15")
class AccountableAssessorTest {
    @Test
    void anAssessorOutsideSocialServicesIsRefused() {
        Assessor elsewhere = new Assessor(
                AssessmentFixture.WORKER, "Gweithia Ffuglen", new AgencyCode("CSE-SERVICE-GOGLEDD"), false, true);
        assertEquals(List.of("ASSESSOR_NOT_SOCIAL_SERVICES"), check(Optional.of(elsewhere)));
    }

    @Test
    void somebodyElseCannotCompleteIt() {
        Assessor other = new Assessor(
                AssessmentFixture.COLLEAGUE, "Gweithiwr Dychmygol", AssessmentFixture.FLINTSHIRE, true, true);
        assertEquals(List.of("NOT_THE_ACCOUNTABLE_ASSESSOR"), check(Optional.of(other)));
    }

    @Test
    void trainingIsRecordedAndNotRequired() {
        Assessor untrained =
                new Assessor(AssessmentFixture.WORKER, "Gweithia Ffuglen", AssessmentFixture.FLINTSHIRE, true, false);
        assertEquals(List.of(), check(Optional.of(untrained)));
    }

    @Test
    void fiveContributorsAreListedBesideOneAccountableAssessor() {
        // given
        List<Contributor> five = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Contributor(
                        "Contributor " + i, "school nurse", new AgencyCode("HEALTH-BETSI"), Optional.empty()))
                .toList();
        FormPatch patch = new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.set(five));
        // when
        Assessment saved = AssessmentFixture.changed(
                AssessmentFixture.draft().edit(patch, InstrumentFixture.GUIDANCE, AssessmentFixture.NOW));
        // then
        assertEquals(Optional.of(five), saved.form().contributors());
    }

    private static List<String> check(Optional<Assessor> assessor) {
        FormPatch patch = new FormPatch(
                Optional.empty(),
                new TreeMap<>(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.set(assessor.orElseThrow()),
                Change.set(List.of()));
        return AssessmentFixture.texts(new AccountableAssessor()
                .check(AssessmentFixture.completing(AssessmentForm.empty().merge(patch))));
    }
}
