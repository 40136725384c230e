package cymru.gwarchod.launcher.journey;

import java.util.List;
import java.util.Map;

/** Step 7 of the main journey: what has changed for the child, looked at again; the end of the case, and its timeline. */
final class Reviewing implements Chapter {
    private final MainStory story;

    Reviewing(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then("Before a review the plan does not end, nor the case", this::tooEarly, "MEET-24")
                .then("A fresh assessment: one sign of risk is left", this::assess, "SERAF-11")
                .then("The review is held within three months and closes", this::review, "MEET-23", "MEET-26")
                .then("The plan ends, and the case with it", this::end, "MEET-24")
                .then("The timeline of the whole case is read back", this::lookBack);
    }

    private void tooEarly(Scene scene) {
        ScenarioTime.to(ScenarioTime.weeksOn(9, "10:00", scene), scene);
        Answer plan = readPlan(scene);
        scene.caller()
                .person(People.CSE_MANAGER)
                .ifMatch(plan.etag())
                .post(planPath() + "/ending", ending())
                .refuse(409, "state-conflict")
                .naming("review-not-held");
        scene.tell("409 review-not-held");
    }

    private void assess(Scene scene) {
        Answer draft = scene.caller()
                .person(People.SOCIAL_WORKER)
                .post("/v1/assessments", Map.of("caseId", story.caseId))
                .expect(201)
                .expect("/number", "2");
        String path = "/v1/assessments/" + draft.text("/id");
        Answer saved = scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(draft.etag())
                .patch(
                        path,
                        SerafForm.of(ScenarioTime.today(scene).toString())
                                .vulnerable("VUL-05", "Parents live apart; calmer now.")
                                .atRisk("RSK-01", "Home late once in four weeks.")
                                .patch())
                .expect(200);
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(saved.etag())
                .post(path + "/completion", Map.of())
                .expect(200)
                .expect("/result/category", "CATEGORY_2");
        scene.tell("category 2: the first one stays as it was, for ever");
    }

    private void review(Scene scene) {
        Meeting review = Meeting.convened(
                scene, Meeting.convening("REVIEW", story.caseId, ScenarioTime.workingDay(2, "14:00", scene)));
        ScenarioTime.to(review.answer().text("/scheduledAt"), scene);
        review.heldWithout("PROBATION-NORTH-WALES");
        review.close(Map.of("outputs", Map.of()))
                .refuse(422, "validation-failed")
                .naming("impact-missing", "progress-missing", "level-of-risk-missing");
        review.close(Map.of(
                        "outputs",
                                Map.of(
                                        "actionsTaken", "As planned; the premises are closed.",
                                        "progress", "School attended on all days but one.",
                                        "impact", "Sleeps again; sees her aunt at weekends.",
                                        "newInformation", "None.",
                                        "levelOfRisk", "Lower, by the fresh assessment."),
                        "outcomes", List.of("OTHER_SERVICES_INCL_DIRECT_WORK"),
                        "minuteTaker", Professional.MINUTE_TAKER.asNamed()))
                .expect(200)
                .expect("/status", "CLOSED");
        WorkItems.of(People.CSE_MANAGER, scene).await("REVIEW_MEETING", story.childId, "MET");
        scene.tell("422 without progress and impact; then closed, in time");
    }

    private void end(Scene scene) {
        scene.caller()
                .person(People.CSE_MANAGER)
                .ifMatch(readPlan(scene).etag())
                .post(planPath() + "/ending", ending())
                .expect(200)
                .expect("/status", "ENDED");
        Patience.until(
                () -> scene.caller()
                        .person(People.SOCIAL_WORKER)
                        .purpose("CHILD_PROTECTION_ENQUIRY")
                        .get("/v1/cases/" + story.caseId)
                        .expect(200)
                        .text("/state")
                        .equals("CLOSED"),
                "The case does not close.");
        scene.tell("nothing is left open");
    }

    private void lookBack(Scene scene) {
        Timeline timeline = Timeline.of(story.caseId, scene);
        timeline.await("case.ended");
        timeline.entries()
                .forEach(entry -> scene.tell("%s  %s"
                        .formatted(
                                entry.path("occurredAt").asText(),
                                entry.path("label").asText())));
        scene.caller()
                .person(People.WREXHAM_INTAKE)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get("/v1/chronologies/" + story.caseId)
                .refuse(404, "not-found");
    }

    private Answer readPlan(Scene scene) {
        return scene.caller()
                .person(People.CSE_MANAGER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get(planPath())
                .expect(200);
    }

    private static Map<String, Object> ending() {
        return Map.of("reason", "RISK_REDUCED", "note", "The picture of the fresh assessment; school stays in touch.");
    }

    private String planPath() {
        return "/v1/plans/" + story.plan;
    }
}
