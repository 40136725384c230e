package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What becomes of the referral that nobody touches. The clock moves here: what must be in time comes before. */
final class Waiting implements Chapter {
    private final MainStory story;

    Waiting(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                "Nobody touches the third referral: its assessment is overdue and stands on top",
                this::fallDue,
                "TIME-01",
                "REF-20");
    }

    private void fallDue(Scene scene) {
        String child = scene.caller()
                .person(People.INTAKE)
                .purpose("SUPERVISION")
                .get("/v1/referrals/" + story.untouched.id())
                .expect(200)
                .expect("/status", "RECEIVED")
                .text("/childId");
        WorkItems.of(People.INTAKE, scene).await("COMPLETE_SERAF", child);
        JsonNode due = seraf(scene, child);
        scene.expect("PENDING".equals(due.path("status").asText()), "The assessment is not pending.");
        scene.expect(story.untouched.at().equals(due.path("startedAt").asText()), "The clock began at another moment.");

        ScenarioTime.advanceTo(Instant.parse(due.path("limit").asText()).plusSeconds(1), scene);

        scene.expect("OVERDUE".equals(seraf(scene, child).path("status").asText()), "The assessment is not overdue.");
        scene.expect(standsOnTop(scene, due.path("id").asText()), "Something that is not overdue stands before it.");
        scene.tell("received %s, due %s (%s, %s); overdue since, and nobody has accepted it"
                .formatted(
                        story.untouched.at(),
                        due.path("dueOn").asText(),
                        due.path("rule").asText(),
                        due.path("calendar").asText()));
    }

    private static JsonNode seraf(Scene scene, String child) {
        List<JsonNode> items = WorkItems.of(People.INTAKE, scene).about("COMPLETE_SERAF", child);
        scene.expect(items.size() == 1, "There is not one assessment to complete, but %d.".formatted(items.size()));
        return items.getFirst();
    }

    private static boolean standsOnTop(Scene scene, String item) {
        return WorkItems.of(People.INTAKE, scene).open().stream()
                .takeWhile(each -> Set.of("OVERDUE", "DEPARTED")
                        .contains(each.path("status").asText()))
                .anyMatch(each -> each.path("id").asText().equals(item));
    }
}
