package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.assessment.AssessmentFixture.answers;
import static cymru.gwarchod.assessment.assessment.AssessmentFixture.with;
import static cymru.gwarchod.assessment.assessment.api.Drafts.patch;
import static cymru.gwarchod.assessment.assessment.api.Drafts.tryComplete;
import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.assessment.domain.Presence;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@StatutoryRule({"SYS-01", "SERAF-02", "SERAF-03", "SERAF-04", "SERAF-05", "SERAF-06", "SERAF-14", "SERAF-17"})
class CompleteAssessmentTest {

    @Test
    void withoutATokenNobodyCompletes() {
        Api.anonymous()
                .change("/v1/assessments/" + UUID.randomUUID() + "/completion", "\"form.0\"", Map.of())
                .then()
                .statusCode(401);
    }

    @Test
    void onlySocialServicesComplete() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        for (String other : new String[] {Drafts.INTAKE, "seraf-worker", "health-lead", "police-ppu"}) {
            tryComplete(other, at).then().statusCode(403);
        }
        Api.asSystem("SS-FLINTSHIRE")
                .change(at.path() + "/completion", at.tag(), Map.of())
                .then()
                .statusCode(403);
    }

    @Test
    void anAssessmentOfAnotherAuthorityLooksLikeNone() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        tryComplete("ss-wrexham-manager", at).then().statusCode(404);
    }

    @Test
    void aBodyOfAnotherFormIsRefused() {
        Drafts.At at = Drafts.open(aCase().inPlace().caseId);
        Api.as(Drafts.WORKER)
                .change(at.path() + "/completion", at.tag(), Map.of("category", "CATEGORY_1"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void aRefusalNamesExactlyWhatIsMissing() {
        // given a draft in which 28 are answered and the child's views are not said
        Drafts.At filled = Drafts.filled(aCase().inPlace().caseId, 2, 1, 0);
        Drafts.At at = Drafts.At.of(patch(
                Api.as(Drafts.WORKER),
                filled.path(),
                filled.tag(),
                "{\"answers\":{\"SIG-07\":null},\"childViews\":null,\"inNeed\":null}"));

        // then these three are named and nothing else
        tryComplete(Drafts.WORKER, at)
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", contains("#/answers/SIG-07", "#/inNeed", "#/childViews"))
                .body("errors.code", contains("answer-missing", "in-need-missing", "child-views-missing"));
    }

    @Test
    void aPresentIndicatorNeedsItsEvidence() {
        Drafts.At filled = Drafts.filled(aCase().inPlace().caseId, 2, 1, 0);
        Drafts.At at = Drafts.At.of(patch(
                Api.as(Drafts.WORKER),
                filled.path(),
                filled.tag(),
                "{\"answers\":{\"RSK-01\":{\"note\":null,\"recency\":null}}}"));

        tryComplete(Drafts.WORKER, at)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/answers/RSK-01", "#/answers/RSK-01"))
                .body("errors.code", contains("recency-missing", "evidence-note-missing"));
    }

    @Test
    @StatutoryRule("SERAF-15")
    void onlyWhoAnswersForItCompletesIt() {
        Drafts.At at = Drafts.filled(aCase().inPlace().caseId, 1, 0, 0);
        tryComplete(Drafts.COLLEAGUE, at)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-the-accountable-assessor"));
    }

    @Test
    void aCompletionIsOfTheFormThatWasSeen() {
        // given an answer that a colleague changed since
        Drafts.At seen = Drafts.filled(aCase().inPlace().caseId, 1, 0, 0);
        patch(Drafts.COLLEAGUE, seen, Drafts.answer("RSK-01", Drafts.answer("UNKNOWN")))
                .then()
                .statusCode(200);

        tryComplete(Drafts.WORKER, seen).then().statusCode(412);
    }

    @Test
    void anAssessmentIsCompletedOnce() {
        Drafts.At completed = Drafts.completed(aCase().inPlace().caseId, 1, 0, 0);
        tryComplete(Drafts.WORKER, completed)
                .then()
                .statusCode(409)
                .body("errors.code", contains("assessment-completed"));
    }

    @Test
    void theResultIsThereWithItsReasons() {
        // given two vulnerabilities, one risk indicator, and one answer unknown
        Drafts.At at = Drafts.filled(aCase().inPlace().caseId, with(answers(2, 1, 0), Presence.UNKNOWN, "SIG-01"));

        // when it is completed, rule, score and everything to look at twice stand side by side
        tryComplete(Drafts.WORKER, at)
                .then()
                .statusCode(200)
                .body("status", equalTo("COMPLETED"))
                .body("result.indicatedCategory", equalTo("CATEGORY_2"))
                .body("result.category", equalTo("CATEGORY_2"))
                .body("result.counts.vulnerabilities", equalTo(2))
                .body("result.counts.riskIndicators", equalTo(1))
                .body("result.counts.significantRiskIndicators", equalTo(0))
                .body("result.steps.size()", equalTo(5))
                .body("result.steps.find { it.result == 'DECIDED' }.answers", contains("RSK-01"))
                .body("result.score.points", equalTo(3))
                .body("result.score.band", equalTo("CATEGORY_1"))
                .body("result.score.agreesWithRule", equalTo(false))
                .body("result.score.bands.from", contains(0, 6, 11, 16))
                .body("result.flags", containsInAnyOrder("BORDERLINE_2_3", "UNKNOWN_COULD_RAISE", "SCORE_LOWER"))
                .body("result.omittedInformation", contains("SIG-01"))
                .body("result.unknownEffects.highestCategory", equalTo("CATEGORY_4"))
                .body("result.warnings.code", hasItem("SHARING_MAY_RAISE_CATEGORY"))
                .body("result.tasks", containsInAnyOrder("DECIDE_MEETING", "RISK_AWARENESS_WORK", "REVIEW_ON_CHANGE"))
                .body("result.ruleset", equalTo("GUIDANCE_2010_V1"))
                .body("result.catalogue", equalTo("GUIDANCE_2010"))
                .body("result.reproduced", equalTo(true));
    }

    @Test
    void aScoreThatSpeaksForMoreIsDecidedOn() {
        // given a child whose score is higher than the category: many signs, none significant
        CaseFixture placed = aCase().inPlace();
        Drafts.At at = Drafts.filled(placed.caseId, 7, 9, 0);

        // then a word is asked for
        tryComplete(Drafts.WORKER, at).then().statusCode(422).body("errors.code", contains("score-decision-missing"));

        // and the category is raised with the completion
        Api.as(Drafts.WORKER)
                .change(
                        at.path() + "/completion",
                        at.tag(),
                        Map.of("professionalDecision", Map.of("raiseTo", "CATEGORY_4", "rationale", Drafts.RATIONALE)))
                .then()
                .statusCode(200)
                .body("result.indicatedCategory", equalTo("CATEGORY_3"))
                .body("result.category", equalTo("CATEGORY_4"))
                .body("result.professionalDecision.raisedTo", equalTo("CATEGORY_4"))
                .body("overrides.status", contains("EFFECTIVE"));
        assertEquals(1, Stored.events("cymru.gwarchod.category.overridden.v1", at.id()));
    }

    @Test
    @StatutoryRule("SERAF-01")
    void theCompletionMeetsTheClockAndIsTold() {
        // given a referral whose clock runs
        CaseFixture placed = aCase().inPlace();
        assertEquals("OPEN", Stored.obligation(placed.referralId).progress());

        // when the assessment is completed
        Drafts.At at = Drafts.completed(placed.caseId, 2, 0, 1);

        // then the clock is met, and other services hear what follows, without a word of the form
        assertEquals("DONE", Stored.obligation(placed.referralId).progress());
        assertEquals(1, Stored.events("cymru.gwarchod.assessment.completed.v1", at.id()));
        String told = Stored.payload("cymru.gwarchod.assessment.completed.v1", at.id());
        assertThat(told, containsString("\"effectiveCategory\": \"CATEGORY_4\""));
        assertThat(told, containsString("SIG-01"));
        assertThat(told, not(containsString("key worker")));
    }

    @Test
    @StatutoryRule("SERAF-01")
    void aReferralReceivedBeforeTheCompletionNeedsNoOther() {
        // given an assessment completed now, and a referral of the same child received before and heard of after it
        CaseFixture placed = aCase().inPlace();
        Drafts.completed(placed.caseId, 1, 0, 0);
        CaseFixture late = CaseFixture.aCaseOf(placed.childId).inPlace();

        // then the completed one covers it (AMB-27)
        assertEquals(0, Stored.obligations(late.referralId));

        // and a referral received after it has its own clock
        CaseFixture next = CaseFixture.aCaseOf(placed.childId)
                .receivedAt(Instant.parse("2030-03-01T09:00:00Z"))
                .inPlace();
        assertEquals("OPEN", Stored.obligation(next.referralId).progress());
    }

    @Test
    @StatutoryRule("SERAF-22")
    void anEstimatedBirthDateMakesNoAdult() {
        // given two persons born at the same time, of whom one date is only an estimate
        CaseFixture adult = aCase().born("2007-01-01", "EXACT").inPlace();
        CaseFixture perhaps = aCase().born("2007-01-01", "ESTIMATED").inPlace();

        tryComplete(Drafts.WORKER, Drafts.filled(adult.caseId, 2, 0, 1))
                .then()
                .body("result.tasks", containsInAnyOrder("PATHWAY_PLAN", "SS_PPU_LIAISON"));
        tryComplete(Drafts.WORKER, Drafts.filled(perhaps.caseId, 2, 0, 1))
                .then()
                .body("result.tasks", hasItem("STRATEGY_MEETING"));
    }

    @Test
    void aRepeatedCommandCompletesNothingTwice() {
        Drafts.At at = Drafts.filled(aCase().inPlace().caseId, 1, 0, 0);
        String key = UUID.randomUUID().toString();
        Api.as(Drafts.WORKER)
                .change(at.path() + "/completion", at.tag(), Map.of(), key)
                .then()
                .statusCode(200);

        Api.as(Drafts.WORKER)
                .change(at.path() + "/completion", at.tag(), Map.of(), key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("status", equalTo("COMPLETED"));
        assertEquals(1, Stored.events("cymru.gwarchod.assessment.completed.v1", at.id()));
    }
}
