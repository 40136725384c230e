package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What happened in a case, as the social worker reads it back. */
final class Timeline {
    private final String caseId;
    private final Scene scene;

    private Timeline(String caseId, Scene scene) {
        this.caseId = caseId;
        this.scene = scene;
    }

    /** The timeline of a case. */
    static Timeline of(String caseId, Scene scene) {
        return new Timeline(caseId, scene);
    }

    /** Waits until something of this kind has been heard of. */
    void await(String kind) {
        Patience.until(
                () -> entries().stream()
                        .anyMatch(entry -> entry.path("type").asText().contains("." + kind + ".")),
                "The timeline does not tell of %s.".formatted(kind));
    }

    /** Everything, the earliest first. */
    List<JsonNode> entries() {
        return Pages.of(
                        () -> scene.caller().person(People.SOCIAL_WORKER).purpose("CHILD_PROTECTION_ENQUIRY"),
                        "/v1/chronologies/" + caseId)
                .items();
    }
}
