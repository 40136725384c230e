package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A meeting that the manager with lead responsibility convenes, holds and closes, call by call. */
final class Meeting {
    private static final String PATH = "/v1/meetings";

    private final Scene scene;
    private Answer latest;

    private Meeting(Scene scene, Answer latest) {
        this.scene = scene;
        this.latest = latest;
    }

    /** Convenes one. */
    static Meeting convened(Scene scene, Map<String, Object> convening) {
        return new Meeting(
                scene,
                scene.caller()
                        .person(People.CSE_MANAGER)
                        .post(PATH, convening)
                        .expect(201)
                        .expect("/status", "CONVENED"));
    }

    /** One that was convened in an earlier step. */
    static Meeting of(Scene scene, String id) {
        return new Meeting(
                scene,
                scene.caller()
                        .person(People.CSE_MANAGER)
                        .purpose("CHILD_PROTECTION_ENQUIRY")
                        .get(PATH + "/" + id)
                        .expect(200));
    }

    /** What is needed to convene one. */
    static Map<String, Object> convening(String kind, String caseId, String scheduledAt) {
        Map<String, Object> convening = new LinkedHashMap<>();
        convening.put("caseId", caseId);
        convening.put("kind", kind);
        convening.put("scheduledAt", scheduledAt);
        convening.put("venue", "Room 2, with a video link");
        convening.put(
                "circumstances",
                Map.of(
                        "lookedAfter",
                        false,
                        "school",
                        "SCHOOL-GLANNANT",
                        "socialWorker",
                        Professional.SOCIAL_WORKER.asNamed()));
        return convening;
    }

    /** Its record, as it was last answered. */
    Answer answer() {
        return latest;
    }

    /** Its id. */
    String id() {
        return latest.text("/id");
    }

    /** Whom the rules expect: slot, whether it is mandatory, and why. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        latest.body()
                .path("expected")
                .forEach(slot -> expected.add("%s %s (%s)"
                        .formatted(
                                slot.path("slot").asText(),
                                slot.path("requirement").asText(),
                                slot.path("reason").asText())));
        return expected;
    }

    /** It was held now; everybody invited came but those of one agency. */
    Meeting heldWithout(String agency) {
        List<Map<String, Object>> attendance = new ArrayList<>();
        for (JsonNode invitation : latest.body().path("invitations")) {
            boolean came = !invitation.at("/who/agency").asText().equals(agency);
            attendance.add(
                    Map.of("invitationId", invitation.path("id").asText(), "attendance", came ? "ATTENDED" : "ABSENT"));
        }
        latest = call("/attendance", Map.of("heldAt", ScenarioTime.now(scene).toString(), "attendance", attendance))
                .expect(200)
                .expect("/status", "HELD");
        return this;
    }

    /** Tries to close it. */
    Answer close(Map<String, Object> closing) {
        return call("/closure", closing);
    }

    private Answer call(String step, Map<String, Object> body) {
        return scene.caller().person(People.CSE_MANAGER).ifMatch(latest.etag()).post(PATH + "/" + id() + step, body);
    }
}
