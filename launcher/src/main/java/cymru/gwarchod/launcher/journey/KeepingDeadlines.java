package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A child who comes of age meanwhile; a deadline met on its last day, one met late, one departed from. */
final class KeepingDeadlines implements Chapter {
    private static final String REASON = "The family is abroad until May; the school is in touch with them every day.";

    private final DeadlinesStory story;

    KeepingDeadlines(DeadlinesStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "One of the four turns eighteen: a pathway plan and liaison with the police take the place of a child's tasks",
                        this::turnEighteen,
                        "TIME-14",
                        "SERAF-22")
                .then("One is assessed on the last day: in time", this::meet, "TIME-01", "TIME-R8")
                .then("One is assessed a day later: late, by a day", this::meetLate, "TIME-01", "TIME-R8")
                .then(
                        "For the last one the manager departs from the rule; the breach stays visible",
                        this::depart,
                        "COMP-01",
                        "COMP-02");
    }

    private void turnEighteen(Scene scene) {
        ScenarioTime.to(story.easter().sunday().plusDays(6), "09:00", scene);
        EasterChild adult = story.nearlyAdult();
        adult.assessed(scene);
        WorkItems work = WorkItems.of(People.TEAM_MANAGER, scene);
        for (String task : List.of("PATHWAY_PLAN", "SS_PPU_LIAISON")) {
            work.await(task, adult.childId());
        }
        adult.duty("MET", scene);
        scene.expect(
                work.about("STRATEGY_DISCUSSION", adult.childId()).isEmpty(),
                "An adult's assessment calls for the strategy discussion about a child.");
        scene.tell("PATHWAY_PLAN and SS_PPU_LIAISON; no strategy discussion");
    }

    private void meet(Scene scene) {
        ScenarioTime.to(story.easter().seventhWithoutTheProclaimed(), "16:45", scene);
        story.firstAssessment = story.inTime().assessed(scene).text("/id");
        story.inTime().duty("MET", scene);
        scene.tell("MET on " + story.easter().seventhWithoutTheProclaimed());
    }

    private void meetLate(Scene scene) {
        ScenarioTime.to(story.easter().seventhWithoutTheProclaimed().plusDays(1), "09:30", scene);
        story.late().duty("OVERDUE", scene);
        story.secondAssessment = story.late().assessed(scene).text("/id");
        JsonNode late = story.late().duty("MET_LATE", scene);
        scene.expect(late.at("/late/days").asInt() == 1, "It is not late by one day.");
        scene.tell("MET_LATE, by one day");
    }

    private void depart(Scene scene) {
        JsonNode overdue = story.never().duty("OVERDUE", scene);
        String path = "/v1/work-items/" + overdue.path("id").asText();
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post(path + "/departure", Map.of("reason", "Rhy fyr"))
                .refuse(422, "validation-failed");
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post(path + "/departure", Map.of("reason", REASON))
                .expect(200);
        JsonNode departed = story.never().duty("DEPARTED", scene);
        scene.expect(
                departed.path("dueOn").asText().equals(overdue.path("dueOn").asText()) && departed.has("late"),
                "The departure hides the breach.");
        scene.tell("DEPARTED; it was due on %s and still is late"
                .formatted(departed.path("dueOn").asText()));
    }
}
