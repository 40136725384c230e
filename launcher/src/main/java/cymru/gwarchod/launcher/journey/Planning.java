package cymru.gwarchod.launcher.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Step 6 of the main journey: no meeting closes without its outputs and a plan in which somebody answers for every risk. */
final class Planning implements Chapter {
    private static final List<String> RISKS = List.of("VUL-05", "VUL-06", "RSK-01", "RSK-03", "RSK-14");

    private final MainStory story;

    Planning(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "An attempt to close the meeting with nothing names everything that is missing",
                        this::closeWithNothing,
                        "MEET-17",
                        "PLAN-01")
                .then("A plan without an action for a risk is refused, naming the risk", this::forget, "PLAN-02")
                .then(
                        "The plan: every risk has an action with owner, agency and date; somebody works with the child",
                        this::plan,
                        "PLAN-01",
                        "PLAN-02",
                        "PLAN-03",
                        "PLAN-04",
                        "PLAN-05",
                        "PLAN-06")
                .then(
                        "The meeting closes; a review is due within three months",
                        this::close,
                        "MEET-17",
                        "MEET-20",
                        "MEET-23")
                .then("The case stays allocated as long as the plan is in force", this::keepAllocated, "MEET-28");
    }

    private void closeWithNothing(Scene scene) {
        Answer refusal = Meeting.of(scene, story.meeting)
                .close(Map.of("outputs", Map.of()))
                .refuse(422, "validation-failed")
                .naming(
                        "information-shared-missing",
                        "risks-considered-missing",
                        "prosecution-missing",
                        "responsibilities-missing",
                        "direct-work-missing",
                        "outcome-missing",
                        "review-date-missing",
                        "plan-missing");
        scene.tell("422, %d reasons in one answer, the missing plan among them"
                .formatted(refusal.body().path("errors").size()));
    }

    private void forget(Scene scene) {
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .post("/v1/plans", plan(scene, RISKS.subList(0, RISKS.size() - 1)))
                .refuse(422, "validation-failed")
                .naming("risk-without-action");
        scene.tell("422 risk-without-action: " + RISKS.getLast());
    }

    private void plan(Scene scene) {
        Answer plan = scene.caller()
                .person(People.SOCIAL_WORKER)
                .post("/v1/plans", plan(scene, RISKS))
                .expect(201)
                .expect("/status", "ACTIVE");
        story.plan = plan.text("/id");
        scene.tell("%s with %d actions, review %s"
                .formatted(plan.text("/reference"), plan.body().path("actions").size(), plan.text("/reviewOn")));
    }

    private void close(Scene scene) {
        Answer closed = Meeting.of(scene, story.meeting)
                .close(closing(scene))
                .expect(200)
                .expect("/status", "CLOSED");
        String due = WorkItems.of(People.CSE_MANAGER, scene)
                .await("REVIEW_MEETING", story.childId)
                .path("dueOn")
                .asText();
        scene.tell("outcomes %s; review by %s".formatted(closed.body().at("/closure/outcomes"), due));
    }

    private void keepAllocated(Scene scene) {
        String path = "/v1/cases/" + story.caseId + "/allocations";
        String current = Pages.of(() -> scene.caller().person(People.TEAM_MANAGER), path)
                .ids()
                .getLast();
        Answer allocation = scene.caller()
                .person(People.TEAM_MANAGER)
                .purpose("SUPERVISION")
                .get(path + "/" + current)
                .expect(200);
        Timeline.of(story.caseId, scene).await("plan.activated");
        scene.caller()
                .person(People.TEAM_MANAGER)
                .ifMatch(allocation.etag())
                .post(path + "/" + current + "/ending", Map.of("reason", "WORKER_UNAVAILABLE"))
                .expect(409);
        scene.tell("allocated to %s; while the plan is in force nobody can take it away: 409"
                .formatted(allocation.text("/team")));
    }

    private static Map<String, Object> closing(Scene scene) {
        Map<String, Object> closing = new LinkedHashMap<>();
        closing.put(
                "outputs",
                Map.of(
                        "informationShared", "What each agency knows, clarified.",
                        "risksConsidered", "Each risk of the assessment, with an action.",
                        "prosecution", "UNLIKELY",
                        "alternativesAgainstPerpetrators", "Disruption of the premises with the licensing department.",
                        "responsibilities", "As in the plan.",
                        "directWork", "Weekly, by the specialist service."));
        closing.put("outcomes", List.of("CHILD_IN_NEED_ASSESSMENT", "OTHER_SERVICES_INCL_DIRECT_WORK"));
        closing.put("reviewOn", ScenarioTime.dayWeeksOn(10, scene).toString());
        closing.put("minuteTaker", Professional.MINUTE_TAKER.asNamed());
        return closing;
    }

    private Map<String, Object> plan(Scene scene, List<String> risks) {
        String soon = ScenarioTime.dayWeeksOn(2, scene).toString();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", "SAFETY_PLAN");
        content.put("childViews", "Wants to see friends without fear.");
        content.put("directWorkBy", Professional.SPECIALIST.asNamed());
        content.put("directWork", "Weekly conversations where the child feels at ease.");
        content.put("carerSupport", "A parents' worker calls twice a week.");
        content.put("reviewOn", ScenarioTime.dayWeeksOn(10, scene).toString());
        content.put(
                "actions",
                Stream.concat(
                                risks.stream().map(risk -> action(risk, Professional.SOCIAL_WORKER, soon)),
                                Stream.of(action(risks.getFirst(), Professional.OFFICER, soon)))
                        .toList());
        return Map.of("caseId", story.caseId, "meetingId", story.meeting, "content", content);
    }

    private static Map<String, Object> action(String risk, Professional owner, String dueOn) {
        return Map.of(
                "description",
                "What is agreed about " + risk + ".",
                "indicators",
                Set.of(risk),
                "kind",
                "GENERAL",
                "owner",
                owner.asNamed(),
                "dueOn",
                dueOn);
    }
}
