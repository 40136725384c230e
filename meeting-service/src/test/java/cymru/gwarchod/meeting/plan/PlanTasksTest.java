package cymru.gwarchod.meeting.plan;

import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.meeting.JourneyCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls;
import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The associated actions that a plan settles are tasks from the assessment to the plan, and each is one task. */
@QuarkusTest
@StatutoryRule({"SERAF-17", "SERAF-20", "SERAF-21"})
class PlanTasksTest {

    private static final List<String> MODERATE =
            List.of("STRATEGY_DISCUSSION", "STRATEGY_MEETING", "SAFETY_PLAN", "REVIEW_MEETING", "RISK_REDUCTION_WORK");
    private static final List<String> SIGNIFICANT = List.of(
            "STRATEGY_DISCUSSION", "STRATEGY_MEETING", "SAFETY_PLAN", "REGULAR_REVIEW_MEETINGS", "LONG_TERM_INTENSIVE");
    private static final List<String> MILD = List.of("DECIDE_MEETING", "RISK_AWARENESS_WORK", "REVIEW_ON_CHANGE");

    @Test
    void planAndDirectWorkAreTasksUntilAPlanIsAgreed() {
        // given a child at moderate risk
        Opened opened = opened();
        completed(opened, "CATEGORY_3", MODERATE);
        assertEquals(List.of("OPEN"), tasks(opened, "SAFETY_PLAN"));
        assertEquals(List.of("OPEN"), tasks(opened, "RISK_REDUCTION_WORK"));
        assertEquals(List.of("OPEN"), tasks(opened, "STRATEGY_DISCUSSION"));

        // when the meeting has agreed on a plan
        CaseCalls.allocated(opened);
        JourneyCalls.held(opened);
        JourneyCalls.planned(opened, "RSK-09");

        // then both are done
        assertEquals(List.of("DONE"), tasks(opened, "SAFETY_PLAN"));
        assertEquals(List.of("DONE"), tasks(opened, "RISK_REDUCTION_WORK"));

        // and a later assessment opens nothing while the plan is in force: it is amended
        completed(opened, "CATEGORY_3", MODERATE);
        assertEquals(List.of("DONE"), tasks(opened, "SAFETY_PLAN"));
    }

    @Test
    void anotherCategoryChangesTheDirectWorkAndNothingElse() {
        // given
        Opened opened = opened();
        UUID assessment = completed(opened, "CATEGORY_3", MODERATE);
        // when the category is raised
        overridden(opened, assessment, "CATEGORY_3", "CATEGORY_4", SIGNIFICANT, false);
        // then
        assertEquals(List.of("OPEN"), tasks(opened, "SAFETY_PLAN"));
        assertEquals(List.of("CANCELLED CATEGORY_CHANGED"), tasks(opened, "RISK_REDUCTION_WORK"));
        assertEquals(List.of("OPEN"), tasks(opened, "LONG_TERM_INTENSIVE"));
        // and when it is lowered so far that no plan is mandatory
        overridden(opened, assessment, "CATEGORY_4", "CATEGORY_2", MILD, false);
        assertEquals(List.of("CANCELLED CATEGORY_CHANGED"), tasks(opened, "SAFETY_PLAN"));
        assertEquals(List.of("CANCELLED CATEGORY_CHANGED"), tasks(opened, "LONG_TERM_INTENSIVE"));
    }

    @Test
    @StatutoryRule("MEET-01")
    void aRaiseOnCompletingIsToldTwiceAndOwedOnce() {
        // given an assessment whose assessor raised the category on completing it
        Opened opened = opened();
        UUID assessment = completed(opened, "CATEGORY_3", MODERATE);
        overridden(opened, assessment, "CATEGORY_2", "CATEGORY_3", MODERATE, true);
        // then
        for (String kind : List.of("SAFETY_PLAN", "RISK_REDUCTION_WORK", "STRATEGY_DISCUSSION")) {
            assertEquals(List.of("OPEN"), tasks(opened, kind), kind);
        }
    }

    @Test
    void theNextAssessmentTakesThePlaceOfTheOneBeforeAndTheEndOfTheCaseEndsBoth() {
        Opened opened = opened();
        completed(opened, "CATEGORY_3", MODERATE);
        completed(opened, "CATEGORY_3", MODERATE);
        assertEquals(List.of("CANCELLED SUPERSEDED", "OPEN"), tasks(opened, "SAFETY_PLAN"));

        tell(
                "referral-service",
                "cymru.gwarchod.case.ended.v1",
                opened.caseId(),
                Map.of("caseId", opened.caseId(), "reason", "REDIRECTED"));
        assertEquals(List.of("CANCELLED SUPERSEDED", "CANCELLED CASE_REDIRECTED"), tasks(opened, "SAFETY_PLAN"));
    }

    @Test
    @StatutoryRule("SERAF-22")
    void aYoungPersonAndAChildAtMildRiskHaveNoneOfThem() {
        Opened opened = opened();
        completed(opened, "CATEGORY_4", List.of("PATHWAY_PLAN", "SS_PPU_LIAISON"));
        completed(opened, "CATEGORY_2", MILD);
        assertEquals(List.of(), tasks(opened, "SAFETY_PLAN"));
        assertEquals(List.of(), tasks(opened, "LONG_TERM_INTENSIVE"));
    }

    private static UUID completed(Opened opened, String category, List<String> tasks) {
        UUID id = UUID.randomUUID();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assessmentId", id);
        data.put("childId", opened.childId());
        data.put("caseId", opened.caseId());
        data.put("completedAt", Instant.now());
        data.put("indicatedCategory", category);
        data.put("effectiveCategory", category);
        data.put("presentIndicators", List.of("RSK-09"));
        data.put("tasks", tasks);
        tell("assessment-service", "cymru.gwarchod.assessment.completed.v1", id, data);
        return id;
    }

    private static void overridden(
            Opened opened, UUID assessment, String from, String to, List<String> tasks, boolean withCompletion) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("assessmentId", assessment);
        data.put("caseId", opened.caseId());
        data.put("childId", opened.childId());
        data.put("overrideId", UUID.randomUUID());
        data.put("from", from);
        data.put("to", to);
        data.put("effectiveAt", Instant.now());
        data.put("withCompletion", withCompletion);
        data.put("tasks", tasks);
        tell("assessment-service", "cymru.gwarchod.category.overridden.v1", assessment, data);
    }

    private static List<String> tasks(Opened opened, String kind) {
        return Rows.of(
                        "SELECT progress || coalesce(' ' || reason, '') AS state FROM obligation"
                                + " WHERE case_id = ? AND kind = ? ORDER BY id",
                        opened.caseId(),
                        kind)
                .stream()
                .map(row -> (String) row.get("state"))
                .toList();
    }
}
