package cymru.gwarchod.launcher.journey;

import java.util.Map;

/** A social worker would have a lower category than the rule: refused, rejected, approved by somebody else. */
final class Overriding implements Chapter {
    private static final String LOWER = "CATEGORY_2";
    private static final String RATIONALE = "The second telephone is her grandmother's, the absences were an illness.";

    private final DeadlinesStory story;

    Overriding(DeadlinesStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "No lower category without a reason, and none below every sign of risk",
                        this::refuse,
                        "SERAF-07",
                        "SERAF-08")
                .then(
                        "A lower category waits for the manager, who rejects it: the indicated one holds",
                        this::reject,
                        "SERAF-07")
                .then(
                        "For the other child the manager approves it; both categories are kept",
                        this::approve,
                        "SERAF-07");
    }

    private void refuse(Scene scene) {
        String path = override(story.firstAssessment);
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(read(story.firstAssessment, scene).etag())
                .post(path, Map.of("to", LOWER))
                .refuse(422, "validation-failed");
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(read(story.firstAssessment, scene).etag())
                .post(path, Map.of("to", "CATEGORY_1", "rationale", RATIONALE))
                .expect(422);
        scene.tell("422 both times");
    }

    private void reject(Scene scene) {
        propose(story.firstAssessment, scene);
        Answer decided = decide(
                        story.firstAssessment,
                        Map.of("approve", false, "reason", "The late nights stand without both."),
                        scene)
                .expect("/result/category", "CATEGORY_3");
        scene.tell("still " + decided.text("/result/category"));
    }

    private void approve(Scene scene) {
        propose(story.secondAssessment, scene);
        Answer decided = decide(
                        story.secondAssessment, Map.of("approve", true, "reason", "Seen with the family."), scene)
                .expect("/result/category", LOWER);
        scene.tell("now %s; the rule indicates %s, for ever"
                .formatted(decided.text("/result/category"), decided.text("/result/indicatedCategory")));
    }

    private static void propose(String assessment, Scene scene) {
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(read(assessment, scene).etag())
                .post(override(assessment), Map.of("to", LOWER, "rationale", RATIONALE))
                .expect(200)
                .expect("/result/category", "CATEGORY_3");
    }

    private static Answer decide(String assessment, Map<String, Object> decision, Scene scene) {
        String path = "/v1/assessments/" + assessment + "/override-decision";
        String tag = readAs(People.CSE_MANAGER, assessment, scene).expect(200).etag();
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(read(assessment, scene).etag())
                .post(path, decision)
                .refuse(403, "forbidden");
        return scene.caller()
                .person(People.CSE_MANAGER)
                .ifMatch(tag)
                .post(path, decision)
                .expect(200);
    }

    private static Answer read(String assessment, Scene scene) {
        return readAs(People.SOCIAL_WORKER, assessment, scene).expect(200);
    }

    private static Answer readAs(String person, String assessment, Scene scene) {
        return scene.caller()
                .person(person)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get("/v1/assessments/" + assessment + "/form");
    }

    private static String override(String assessment) {
        return "/v1/assessments/" + assessment + "/override";
    }
}
