package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Step 3 of the main journey: the assessment, its category and what follows from it at once. */
final class Assessing implements Chapter {
    private static final String LEFT_OPEN = "SIG-07";

    private final MainStory story;

    Assessing(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then("A social worker opens the assessment; 28 answers do not complete it", this::draft, "SERAF-03")
                .then(
                        "29 answers, evidence for each present: category 3, and why",
                        this::complete,
                        "SERAF-01",
                        "SERAF-04",
                        "SERAF-05",
                        "SERAF-14")
                .then(
                        "Category 3 calls for a strategy discussion within 24 hours",
                        this::callForDiscussion,
                        "MEET-01",
                        "MEET-04",
                        "TIME-02");
    }

    private void draft(Scene scene) {
        JsonNode due = WorkItems.of(People.SOCIAL_WORKER, scene).await("COMPLETE_SERAF", story.childId);
        scene.expect(
                story.referral.at().equals(due.path("startedAt").asText()),
                "The clock of the assessment began at another moment than the receipt.");
        ScenarioTime.toWorkingDay(2, "10:00", scene);
        Answer opened = scene.caller()
                .person(People.SOCIAL_WORKER)
                .post("/v1/assessments", Map.of("caseId", story.caseId))
                .expect(201)
                .expect("/status", "DRAFT");
        story.assessment = opened.text("/id");
        Answer saved = scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(opened.etag())
                .patch(path(), form(scene).patchWithout(LEFT_OPEN))
                .expect(200);
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(saved.etag())
                .post(path() + "/completion", Map.of())
                .refuse(422, "validation-failed")
                .naming("answer-missing");
        scene.tell("due %s by %s; 422 answer-missing for %s"
                .formatted(due.path("dueOn").asText(), due.path("rule").asText(), LEFT_OPEN));
    }

    private void complete(Scene scene) {
        ScenarioTime.toWorkingDay(1, "15:30", scene);
        Answer draft = read(scene).expect(200);
        Answer saved = scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(draft.etag())
                .patch(path(), form(scene).patch())
                .expect(200);
        Answer completed = scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(saved.etag())
                .post(path() + "/completion", Map.of())
                .expect(200)
                .expect("/status", "COMPLETED")
                .expect("/result/category", "CATEGORY_3")
                .expect("/result/counts/vulnerabilities", "2")
                .expect("/result/counts/riskIndicators", "3")
                .expect("/result/counts/significantRiskIndicators", "0");
        story.assessedAt = completed.text("/result/completedAt");
        WorkItems.of(People.SOCIAL_WORKER, scene).await("COMPLETE_SERAF", story.childId, "MET");
        scene.caller()
                .person(People.OTHER_PROVIDER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get("/v1/assessments/" + story.assessment)
                .refuse(404, "not-found");
        scene.tell(
                "category 3 by three signs of risk; the published score says %s points, and the difference is flagged %s"
                        .formatted(
                                completed.text("/result/score/points"),
                                completed.body().at("/result/flags")));
    }

    private void callForDiscussion(Scene scene) {
        JsonNode due = WorkItems.of(People.TEAM_MANAGER, scene).await("STRATEGY_DISCUSSION", story.childId);
        scene.expect(
                story.assessedAt.equals(due.path("startedAt").asText()),
                "The 24 hours do not run from the completion.");
        scene.tell("completed %s, discussion due %s"
                .formatted(story.assessedAt, due.path("limit").asText()));
    }

    private SerafForm form(Scene scene) {
        return SerafForm.of(ScenarioTime.today(scene).toString())
                .vulnerable("VUL-05", "Parents separated in the autumn.")
                .vulnerable("VUL-06", "Says that she is no use to anybody.")
                .atRisk("RSK-01", "Home after midnight four times in two weeks.")
                .atRisk("RSK-03", "A second telephone; calls taken outside.")
                .atRisk("RSK-14", "Eleven unexplained absences this term.")
                .unknown(LEFT_OPEN);
    }

    private Answer read(Scene scene) {
        return scene.caller()
                .person(People.SOCIAL_WORKER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get(path() + "/form");
    }

    private String path() {
        return "/v1/assessments/" + story.assessment;
    }
}
