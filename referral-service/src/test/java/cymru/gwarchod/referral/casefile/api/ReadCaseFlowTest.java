package cymru.gwarchod.referral.casefile.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cymru.gwarchod.referral.casefile.domain.CaseFlow;
import cymru.gwarchod.referral.casefile.domain.CaseState;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule("FLOW-03")
class ReadCaseFlowTest {

    @Test
    void withoutATokenNobodyReads() {
        Api.anonymous().get("/v1/case-states").then().statusCode(401);
    }

    @Test
    void everyStateAndStepIsServedWithRoleAndDeadline() {
        Api.as("ty-gwyn-staff")
                .get("/v1/case-states")
                .then()
                .statusCode(200)
                .body("states", hasSize(CaseState.values().length))
                .body("transitions", hasSize(CaseFlow.TRANSITIONS.size()))
                .body("transitions.find { it.from == 'ASSESSING' }.operation", equalTo("completeAssessment"))
                .body(
                        "transitions.find { it.from == 'ASSESSING' }.roles",
                        contains("ss-social-worker", "ss-team-manager"))
                .body("transitions.find { it.from == 'ASSESSING' }.deadline.rule", equalTo("TIME-01"))
                .body("transitions.find { it.from == 'ASSESSING' }.deadline.amount", equalTo(7))
                .body("transitions.find { it.from == 'ASSESSING' }.deadline.unit", equalTo("WORKING_DAYS"))
                .body("transitions.to", hasItems("RECEIVED", "IMMEDIATE_DISCUSSION", "CLOSED"))
                .body("transitions.label.cy", hasItem("cwblhau'r SERAF"));
    }
}
