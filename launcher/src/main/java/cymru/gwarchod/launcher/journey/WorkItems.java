package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What somebody has to do, as the suite lists it: the duties of every service on one list. */
final class WorkItems {
    private static final String PATH = "/v1/work-items";

    private final Scene scene;
    private final String person;

    private WorkItems(Scene scene, String person) {
        this.scene = scene;
        this.person = person;
    }

    /** The list as this person sees it. */
    static WorkItems of(String person, Scene scene) {
        return new WorkItems(scene, person);
    }

    /** The newest duty of a kind about a child, waiting until it is there. */
    JsonNode await(String kind, String childId) {
        Patience.until(() -> !about(kind, childId).isEmpty(), "Nobody is told to do " + kind + ".");
        return about(kind, childId).getLast();
    }

    /** The newest duty of a kind about a child once it has this status. */
    JsonNode await(String kind, String childId, String status) {
        Patience.until(
                () -> about(kind, childId).stream()
                        .anyMatch(item -> item.path("status").asText().equals(status)),
                "%s does not become %s.".formatted(kind, status));
        return about(kind, childId).stream()
                .filter(item -> item.path("status").asText().equals(status))
                .toList()
                .getLast();
    }

    /** Every duty of a kind about a child, in the order of the list. */
    List<JsonNode> about(String kind, String childId) {
        return Pages.of(() -> scene.caller().person(person), "%s?kind=%s&childId=%s".formatted(PATH, kind, childId))
                .items();
    }

    /** Everything that is still to be done, the most urgent first. */
    List<JsonNode> open() {
        return Pages.of(() -> scene.caller().person(person), PATH + "?open=true")
                .items();
    }
}
