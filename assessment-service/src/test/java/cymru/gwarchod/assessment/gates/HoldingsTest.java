package cymru.gwarchod.assessment.gates;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.assessment.assessment.api.CompletedAssessmentFixture;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.assessment.monitoring.MonitoringFixture;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.TestTokens;
import cymru.gwarchod.testing.security.HoldingsGate;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldingsTest extends HoldingsGate {

    @Test
    void ofAnAssessedChildItIsKnownWhatIsHeldAndByWhom() {
        CaseFixture known = aCase();
        known.inPlace();
        CompletedAssessmentFixture.completed(known.caseId);
        MonitoringFixture.hear(
                MonitoringFixture.completed(known.childId, MonitoringFixture.FLINTSHIRE, "2006-02-01", "CATEGORY_3"));

        Api.with(TestTokens.someone("referral-reader", "PLATFORM", Set.of(Role.INTERNAL_READER)))
                .list("/internal/holdings?childId=" + known.childId)
                .then()
                .statusCode(200)
                .body("holdings.kind", hasItems("ASSESSMENT", "MONITORED_ASSESSMENT", "AUDIT_ENTRY"))
                .body("holdings.find { it.kind == 'ASSESSMENT' }.count", equalTo(1))
                .body("holdings.find { it.kind == 'MONITORED_ASSESSMENT' }.count", equalTo(1))
                .body("holdings.find { it.kind == 'MONITORED_ASSESSMENT' }.agency", equalTo("SS-FLINTSHIRE"));
    }
}
