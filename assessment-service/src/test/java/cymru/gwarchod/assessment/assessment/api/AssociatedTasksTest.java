package cymru.gwarchod.assessment.assessment.api;

import static cymru.gwarchod.assessment.casefile.CaseFixture.aCase;
import static cymru.gwarchod.assessment.casefile.CaseFixture.hear;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.assessment.Stored;
import cymru.gwarchod.assessment.casefile.CaseFixture;
import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The associated actions as obligations: opened with the category, ended by what was done, each with one keeper. */
@QuarkusTest
class AssociatedTasksTest {

    private static final String DONE = "Talked it through at home.";

    @Test
    @StatutoryRule("SERAF-18")
    void atCategoryOneSomebodyEducatesAndNobodyMeets() {
        // given
        CaseFixture placed = aCase().inPlace();
        // when
        Drafts.At completed = Drafts.completed(placed.caseId, 1, 0, 0);
        // then
        assertEquals(List.of("EDUCATE_TO_STAY_SAFE"), Stored.openTasks(placed.childId));
        // and it is done when somebody says so
        record(Drafts.WORKER, completed, "EDUCATE_TO_STAY_SAFE", Instant.now())
                .then()
                .statusCode(200)
                .body("actionsDone.action", contains("EDUCATE_TO_STAY_SAFE"))
                .body("actionsDone[0].description", equalTo(DONE));
        assertEquals(List.of("DONE"), Stored.tasks(placed.childId, "EDUCATE_TO_STAY_SAFE"));
    }

    @Test
    @StatutoryRule("SERAF-19")
    void atCategoryTwoTheDecisionOnAMeetingIsATask() {
        // given
        CaseFixture placed = aCase().inPlace();
        Drafts.At mild = Drafts.completed(placed.caseId, 2, 1, 0);
        assertEquals(List.of("DECIDE_MEETING", "RISK_AWARENESS_WORK"), Stored.openTasks(placed.childId));
        // when it is decided
        DecideMeetingTest.decide(Drafts.WORKER, mild, true).then().statusCode(200);
        // then
        assertEquals(List.of("DONE"), Stored.tasks(placed.childId, "DECIDE_MEETING"));
        assertEquals(List.of("RISK_AWARENESS_WORK"), Stored.openTasks(placed.childId));
    }

    @Test
    @StatutoryRule({"SERAF-17", "SERAF-20", "SERAF-21"})
    void fromCategoryThreeOnTheTasksAreThoseOfMeetings() {
        for (int significant : new int[] {0, 1}) {
            CaseFixture placed = aCase().inPlace();
            Drafts.At completed = Drafts.completed(placed.caseId, 2, 3, significant);

            assertEquals(List.of(), Stored.openTasks(placed.childId));
            Api.as(Drafts.WORKER)
                    .get(completed.path() + "/form")
                    .then()
                    .body("result.tasks", hasItem("STRATEGY_DISCUSSION"))
                    .body("result.tasks", hasItem("SAFETY_PLAN"));
        }
    }

    @Test
    @StatutoryRule({"SERAF-17", "SERAF-19"})
    void anotherCategoryChangesWhatDiffersAndTheWayBackSetsItOffAnew() {
        // given a child at mild risk
        CaseFixture placed = aCase().inPlace();
        Drafts.At mild = Drafts.completed(placed.caseId, 2, 1, 0);
        // when the category is raised
        Drafts.At raised = Drafts.At.of(override(Drafts.WORKER, mild, "CATEGORY_3"));
        // then
        assertEquals(List.of("CANCELLED CATEGORY_CHANGED"), Stored.tasks(placed.childId, "DECIDE_MEETING"));
        assertEquals(List.of(), Stored.openTasks(placed.childId));
        // and while a lowering waits for approval, nothing changes
        Drafts.At waiting = Drafts.At.of(override(Drafts.MANAGER, raised, "CATEGORY_2"));
        assertEquals(List.of(), Stored.openTasks(placed.childId));
        Api.as(Drafts.LEAD_OFFICER)
                .change(waiting.path() + "/override-decision", waiting.tag(), Map.of("approve", true))
                .then()
                .statusCode(200);
        assertEquals(List.of("CANCELLED CATEGORY_CHANGED", "OPEN"), Stored.tasks(placed.childId, "DECIDE_MEETING"));
    }

    @Test
    @StatutoryRule({"SERAF-12", "SERAF-17"})
    void aReassessmentTakesThePlaceOfTheAssessmentBefore() {
        // given two tasks of an assessment at mild risk
        CaseFixture placed = aCase().inPlace();
        Drafts.At first = Drafts.completed(placed.caseId, 2, 1, 0);
        // when the next one comes to the same, and the one after that to less
        Drafts.completed(placed.caseId, 3, 1, 0);
        assertEquals(List.of("CANCELLED SUPERSEDED", "OPEN"), Stored.tasks(placed.childId, "DECIDE_MEETING"));
        Drafts.completed(placed.caseId, 1, 0, 0);
        // then nothing of the earlier ones is left
        assertEquals(List.of("EDUCATE_TO_STAY_SAFE"), Stored.openTasks(placed.childId));
        // and what is said of an earlier one sets nothing off any more
        override(Drafts.WORKER, first, "CATEGORY_3").then().statusCode(200);
        assertEquals(List.of("EDUCATE_TO_STAY_SAFE"), Stored.openTasks(placed.childId));
    }

    @Test
    @StatutoryRule("SERAF-22")
    void aYoungPersonHasTheTasksOfAYoungPerson() {
        // given somebody of eighteen
        CaseFixture placed = aCase().born("2007-01-01", "EXACT").inPlace();
        // when
        Drafts.At completed = Drafts.completed(placed.caseId, 2, 3, 1);
        // then
        assertEquals(List.of("PATHWAY_PLAN", "SS_PPU_LIAISON"), Stored.openTasks(placed.childId));
        Drafts.At liaised = Drafts.At.of(record(Drafts.CSE_MANAGER, completed, "SS_PPU_LIAISON", Instant.now()));
        record(Drafts.MANAGER, liaised, "PATHWAY_PLAN", Instant.now())
                .then()
                .statusCode(200)
                .body("actionsDone", hasSize(2));
        assertEquals(List.of(), Stored.openTasks(placed.childId));
    }

    @Test
    @StatutoryRule({"ADULT-01", "SERAF-22"})
    void onTheBirthdayTheTasksOfAYoungPersonTakeThePlaceOfAChildsWithoutAnotherAssessment() {
        // given a child at significant risk
        CaseFixture placed = aCase().inPlace();
        Drafts.At completed = Drafts.completed(placed.caseId, 2, 3, 1);
        assertEquals(List.of(), Stored.openTasks(placed.childId));
        // when it is heard, twice, that the child turned eighteen
        Event birthday = placed.turned18(LocalDate.now(ZoneOffset.UTC));
        hear(birthday, birthday, placed.turned18(LocalDate.now(ZoneOffset.UTC)));
        // then
        assertEquals(List.of("PATHWAY_PLAN", "SS_PPU_LIAISON"), Stored.openTasks(placed.childId));
        assertEquals(List.of("OPEN"), Stored.tasks(placed.childId, "PATHWAY_PLAN"));
        assertEquals(1, Stored.events("cymru.gwarchod.associated-actions.replaced.v1", completed.id()));
        tasks(completed, "PATHWAY_PLAN");
        // and who has read the form of the child is told that it is another one now, and records what was done
        record(Drafts.MANAGER, completed, "PATHWAY_PLAN", Instant.now()).then().statusCode(412);
        Drafts.At read = Drafts.At.of(Api.as(Drafts.MANAGER).get(completed.path() + "/form"));
        record(Drafts.MANAGER, read, "PATHWAY_PLAN", Instant.now()).then().statusCode(200);
        assertEquals(List.of("SS_PPU_LIAISON"), Stored.openTasks(placed.childId));
    }

    @Test
    @StatutoryRule("ADULT-01")
    void atMildRiskTheSameGoesOnAndARaiseAfterTheBirthdayCallsForTheTasksOfAYoungPerson() {
        // given
        CaseFixture placed = aCase().inPlace();
        Drafts.At mild = Drafts.completed(placed.caseId, 2, 1, 0);
        // when
        hear(placed.turned18(LocalDate.now(ZoneOffset.UTC)));
        // then
        assertEquals(List.of("DECIDE_MEETING", "RISK_AWARENESS_WORK"), Stored.openTasks(placed.childId));
        assertEquals(0, Stored.events("cymru.gwarchod.associated-actions.replaced.v1", mild.id()));
        // and
        Drafts.At read = Drafts.At.of(Api.as(Drafts.MANAGER).get(mild.path() + "/form"));
        override(Drafts.WORKER, read, "CATEGORY_3").then().statusCode(200);
        assertEquals(List.of("PATHWAY_PLAN", "SS_PPU_LIAISON"), Stored.openTasks(placed.childId));
    }

    @Test
    @StatutoryRule("ADULT-01")
    void theBirthdayOpensNothingWhereTheCaseHasEndedOrTheAssessmentSawAnAdult() {
        // given
        CaseFixture ended = aCase().inPlace();
        Drafts.completed(ended.caseId, 2, 3, 1);
        hear(ended.ended("PLAN_ENDED", Instant.now()));
        CaseFixture adult = aCase().born("2007-01-01", "EXACT").inPlace();
        Drafts.At assessed = Drafts.completed(adult.caseId, 2, 3, 1);
        CaseFixture unassessed = aCase().inPlace();
        // when
        for (CaseFixture placed : List.of(ended, adult, unassessed)) {
            hear(placed.turned18(LocalDate.of(2025, 1, 1)));
        }
        // then
        assertEquals(List.of(), Stored.openTasks(ended.childId));
        assertEquals(List.of("OPEN"), Stored.tasks(adult.childId, "PATHWAY_PLAN"));
        assertEquals(0, Stored.events("cymru.gwarchod.associated-actions.replaced.v1", assessed.id()));
        assertEquals(List.of(), Stored.tasks(unassessed.childId, "PATHWAY_PLAN"));
    }

    @Test
    @StatutoryRule("AMB-30")
    void anEstimatedBirthDateTakesNoProtectionAwayUntilSocialServicesDecide() {
        // given somebody who may be nineteen, and somebody of whom nothing is known
        for (String howSure : new String[] {"ESTIMATED", "UNKNOWN"}) {
            CaseFixture placed = aCase().born("2007-01-01", howSure).inPlace();

            // when they are assessed, they have the tasks of a child
            Drafts.At first = Drafts.completed(placed.caseId, 2, 3, 1);
            tasks(first, "STRATEGY_DISCUSSION");
            assertEquals(List.of(), Stored.openTasks(placed.childId));

            // and once it is decided, those of a young person; the later decision stands, whichever is heard first
            Instant decided = Instant.parse("2026-04-08T10:00:00Z");
            hear(placed.birthDateDecided("2007-06-01", decided));
            hear(placed.birthDateDecided("2010-06-01", decided.minusSeconds(60)));
            tasks(Drafts.completed(placed.caseId, 2, 3, 1), "PATHWAY_PLAN");
            hear(placed.birthDateDecided("2010-06-01", decided.plusSeconds(60)));
            tasks(Drafts.completed(placed.caseId, 2, 3, 1), "STRATEGY_DISCUSSION");
        }
    }

    @Test
    @StatutoryRule("SERAF-18")
    void theTasksEndWithTheCase() {
        CaseFixture placed = aCase().inPlace();
        Drafts.completed(placed.caseId, 1, 0, 0);

        hear(placed.ended("PLAN_ENDED", Instant.now()));

        assertEquals(List.of("CANCELLED CASE_ENDED"), Stored.tasks(placed.childId, "EDUCATE_TO_STAY_SAFE"));
    }

    @Test
    void whoMayRecordIsWhoWorksWithTheChild() {
        Drafts.At completed = Drafts.completed(aCase().inPlace().caseId, 1, 0, 0);
        String action = "EDUCATE_TO_STAY_SAFE";
        Api.anonymous()
                .change("/v1/assessments/" + UUID.randomUUID() + "/associated-actions", "\"form.0\"", Map.of())
                .then()
                .statusCode(401);
        for (String other : new String[] {Drafts.INTAKE, Drafts.LEAD_OFFICER, "police-ppu"}) {
            record(other, completed, action, Instant.now()).then().statusCode(403);
        }
        record("ss-wrexham-manager", completed, action, Instant.now()).then().statusCode(404);
        record(Drafts.WORKER, new Drafts.At(completed.id(), "\"form.0\""), action, Instant.now())
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeRecordedIsRefusedWithItsReason() {
        Drafts.At completed = Drafts.completed(aCase().inPlace().caseId, 1, 0, 0);
        record(Drafts.WORKER, completed, "EDUCATE", Instant.now())
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-code"));
        record(Drafts.WORKER, completed, "SAFETY_PLAN", Instant.now())
                .then()
                .statusCode(422)
                .body("errors.code", contains("action-shown-by-another-record"))
                .body("errors.pointer", contains("#/action"));
        record(Drafts.WORKER, completed, "PATHWAY_PLAN", Instant.now())
                .then()
                .statusCode(409)
                .body("errors.code", contains("action-not-called-for"));
        record(Drafts.WORKER, completed, "EDUCATE_TO_STAY_SAFE", Instant.now().plusSeconds(3_600))
                .then()
                .statusCode(422)
                .body("errors.code", contains("action-done-in-future"));
    }

    private static void tasks(Drafts.At completed, String expected) {
        Api.as(Drafts.WORKER).get(completed.path() + "/form").then().body("result.tasks", hasItem(expected));
    }

    private static Response override(String username, Drafts.At at, String to) {
        return Api.as(username)
                .change(at.path() + "/override", at.tag(), Map.of("to", to, "rationale", Drafts.RATIONALE));
    }

    private static Response record(String username, Drafts.At at, String action, Instant doneAt) {
        return Api.as(username)
                .change(
                        at.path() + "/associated-actions",
                        at.tag(),
                        Map.of("action", action, "doneAt", doneAt.toString(), "description", DONE));
    }
}
