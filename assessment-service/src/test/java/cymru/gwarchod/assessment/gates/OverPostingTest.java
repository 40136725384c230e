package cymru.gwarchod.assessment.gates;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;

import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.security.OverPostingGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class OverPostingTest extends OverPostingGate {

    private static final String WORKER = "ss-flintshire-worker";

    OverPostingTest() {
        super(Set.of(
                // Which case it is about; whether the caller reaches it is decided.
                "openAssessment #/caseId", "recordSignificantChange #/caseId", "submitContribution #/caseId"));
    }

    @Override
    protected Map<String, Target> targets() {
        String path = "/v1/assessments/" + CompletedAssessmentFixture.draft(aCase().inPlace().caseId);
        String tag = Api.as(WORKER).get(path + "/form").header("ETag");
        return Map.of("saveAssessmentDraft", new Target(path, WORKER, tag));
    }
}
