package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step 4 of the main journey: police and social services decide what happens next, and whoever referred is told. */
final class Discussing implements Chapter {
    private static final String PATH = "/v1/strategy-discussions";

    private final MainStory story;

    Discussing(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "Without police, or without a meeting to follow, the discussion is refused",
                        this::refuse,
                        "MEET-03",
                        "MEET-06")
                .then("The manager records the discussion; a meeting is due in eight days", this::record, "MEET-07")
                .then("The officer whom it names confirms it; nobody else can", this::confirm, "MEET-03")
                .then(
                        "The referrer is told what came of it, and says that it has arrived",
                        this::feedBack,
                        "MEET-05",
                        "REF-22");
    }

    private void refuse(Scene scene) {
        // The 24 hours run through nights and days off.
        ScenarioTime.hoursOn(18, scene);
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post(PATH, discussion(scene, List.of(Professional.MANAGER), "STRATEGY_MEETING"))
                .refuse(422, "validation-failed")
                .naming("police-participant-required");
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post(PATH, discussion(scene, both(), "NO_MEETING"))
                .refuse(422, "validation-failed")
                .naming("meeting-mandatory");
        scene.tell("422 police-participant-required, 422 meeting-mandatory; nothing was kept");
    }

    private void record(Scene scene) {
        Answer kept = scene.caller()
                .person(People.TEAM_MANAGER)
                .post(PATH, discussion(scene, both(), "STRATEGY_MEETING"))
                .expect(201)
                .expect("/status", "RECORDED")
                .expect("/category", "CATEGORY_3");
        story.discussion = kept.text("/id");
        WorkItems.of(People.TEAM_MANAGER, scene).await("STRATEGY_DISCUSSION", story.childId, "MET");
        JsonNode meeting = WorkItems.of(People.CSE_MANAGER, scene).await("STRATEGY_MEETING", story.childId);
        scene.tell("discussion %s, in time; meeting due %s, last working day before it %s"
                .formatted(
                        kept.text("/heldAt"),
                        meeting.path("dueOn").asText(),
                        meeting.path("lastWorkingDay").asText()));
    }

    private void confirm(Scene scene) {
        String path = PATH + "/" + story.discussion;
        String tag = read(scene, People.POLICE, path).expect(200).etag();
        scene.caller()
                .person("police-spoc")
                .ifMatch(tag)
                .post(path + "/confirmation", Map.of("confirmed", true))
                .refuse(404, "not-found");
        Answer confirmed = scene.caller()
                .person(People.POLICE)
                .ifMatch(tag)
                .post(path + "/confirmation", Map.of("confirmed", true))
                .expect(200)
                .expect("/status", "CONFIRMED");
        scene.tell("confirmed by %s at %s"
                .formatted(confirmed.text("/confirmation/by"), confirmed.text("/confirmation/at")));
    }

    private void feedBack(Scene scene) {
        String path = PATH + "/" + story.discussion;
        JsonNode due = WorkItems.of(People.TEAM_MANAGER, scene).await("GIVE_FEEDBACK", story.childId);
        read(scene, People.SCHOOL_LEAD, path).refuse(404, "not-found");
        scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(read(scene, People.SOCIAL_WORKER, path).expect(200).etag())
                .post(path + "/feedback", Map.of("text", "A strategy meeting is being convened; you will be invited."))
                .expect(200);
        WorkItems.of(People.TEAM_MANAGER, scene).await("GIVE_FEEDBACK", story.childId, "MET");
        Answer told = read(scene, People.SCHOOL_LEAD, path).expect(200).expect("/view", "outcome");
        scene.expect(
                told.body().at("/informationShared").isMissingNode(), "The referrer reads what the agencies shared.");
        scene.caller()
                .person(People.SCHOOL_LEAD)
                .ifMatch(told.etag())
                .post(path + "/feedback-acknowledgement", Map.of("received", true))
                .expect(200);
        scene.tell("due %s, given and acknowledged the same day"
                .formatted(due.path("dueOn").asText()));
    }

    private Map<String, Object> discussion(Scene scene, List<Professional> participants, String decision) {
        Map<String, Object> discussion = new LinkedHashMap<>();
        discussion.put("caseId", story.caseId);
        discussion.put("heldAt", ScenarioTime.now(scene).toString());
        discussion.put(
                "participants", participants.stream().map(Professional::asNamed).toList());
        discussion.put("sharingPurpose", "To protect the child from further harm.");
        discussion.put("informationShared", "What the school has seen; two reports of the same vehicle.");
        discussion.put("courseOfAction", "A strategy meeting; a worker visits tomorrow.");
        discussion.put("decision", decision);
        discussion.put("section47", false);
        return discussion;
    }

    private static List<Professional> both() {
        return List.of(Professional.MANAGER, Professional.OFFICER);
    }

    private static Answer read(Scene scene, String person, String path) {
        return scene.caller().person(person).purpose("CHILD_PROTECTION_ENQUIRY").get(path);
    }
}
