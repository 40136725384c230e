package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 8 of the main journey: a home files a placement from far away, and the child of the journey moves. */
final class Placing implements Chapter {
    private static final String NOTIFICATIONS = "/v1/placement-notifications";
    private static final String INTAKE_ITEMS = "/v1/children/intake-items";
    private static final String REGISTER = "/v1/residency-register";
    private static final String LIVERPOOL = "E08000012";

    private final MainStory story;
    private final FictionalChild stranger = FictionalChild.named("Dieithra");
    private String notification = "";

    Placing(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "A home files the emergency placement of a child whom nobody here knows",
                        this::file,
                        "PLACE-01",
                        "PLACE-02",
                        "PLACE-04",
                        "PLACE-06",
                        "TIME-06")
                .then(
                        "The host authority and the missing co-ordinator have it in the register at once; others do not",
                        this::lookUp,
                        "PLACE-05",
                        "PLACE-14")
                .then(
                        "Intake decides who the child is, and the register has it; the home learns nothing of it",
                        this::link,
                        "PLACE-14")
                .then(
                        "The child of the journey moves into another home: a reassessment opens",
                        this::move,
                        "SERAF-10",
                        "PLACE-11");
    }

    private void file(Scene scene) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("placingAuthority", LIVERPOOL);
        form.put("startsOn", ScenarioTime.today(scene).toString());
        form.put("emergency", true);
        form.put("child", asPlaced(stranger));
        form.put(
                "information",
                List.of(
                        Map.of("item", "RISK_ASSESSMENT", "state", "PROVIDED"),
                        Map.of("item", "CHRONOLOGY", "state", "REQUESTED")));
        scene.caller().person(People.HOME_MANAGER).post(NOTIFICATIONS, form).refuse(422, "emergency-reason-required");
        form.put("emergencyReasons", List.of("MISSING_EPISODES"));
        Answer filed = scene.caller()
                .person(People.HOME_MANAGER)
                .post(NOTIFICATIONS, form)
                .expect(201)
                .expect("/view", "filed");
        notification = filed.text("/id");
        scene.tell("notification and consultation due %s; gaps: %s"
                .formatted(filed.text("/duties/0/dueOn"), filed.body().path("informationGaps")));
    }

    private void lookUp(Scene scene) {
        for (String person : List.of(People.LEAD_OFFICER, People.MISSING_COORDINATOR)) {
            scene.expect(entry(scene, person).isPresent(), person + " does not find the child in the register.");
        }
        scene.expect(entry(scene, "ss-wrexham-lead").isEmpty(), "Another authority finds the child in its register.");
        for (String person : List.of(People.OTHER_PROVIDER, "ty-coch-manager")) {
            scene.caller()
                    .person(person)
                    .purpose("CHILD_PROTECTION_ENQUIRY")
                    .get(NOTIFICATIONS + "/" + notification)
                    .refuse(404, "not-found");
        }
        scene.tell("in the register of Flintshire; another provider, and another home of the same, get 404");
    }

    private void link(Scene scene) {
        Answer before = readAsHome(scene);
        Patience.until(() -> undecided(scene).isPresent(), "Intake is not asked who the child is.");
        Answer item = undecided(scene).orElseThrow();
        scene.caller()
                .person(People.INTAKE)
                .ifMatch(item.etag())
                .post(INTAKE_ITEMS + "/" + item.text("/id") + "/decision", Map.of("match", "NEW"))
                .expect(200)
                .expect("/state", "LINKED");
        Patience.until(
                () -> entry(scene, People.LEAD_OFFICER)
                        .filter(each -> each.hasNonNull("childId"))
                        .isPresent(),
                "The child of the placement is not linked.");
        Answer after = readAsHome(scene);
        scene.expect(before.text().equals(after.text()), "The home learns something of the child.");
        scene.tell("%d children are alike, none is the one: a new child; what the home reads has not changed by a byte"
                .formatted(item.body().path("candidates").size()));
    }

    /** Children of this journey are all alike by name and birth date: intake is asked, and knows better. */
    private Optional<Answer> undecided(Scene scene) {
        return Pages.of(() -> scene.caller().person(People.INTAKE), INTAKE_ITEMS).items().stream()
                .filter(item -> item.path("state").asText().equals("UNDECIDED"))
                .map(item -> scene.caller()
                        .person(People.INTAKE)
                        .purpose("CHILD_PROTECTION_ENQUIRY")
                        .get(item.at("/links/self").asText())
                        .expect(200))
                .filter(item -> item.text("/links/placementNotification").endsWith(notification))
                .findFirst();
    }

    private void move(Scene scene) {
        Answer filed = scene.caller()
                .person(People.OTHER_PROVIDER)
                .post(
                        NOTIFICATIONS,
                        Map.of(
                                "placingAuthority",
                                ReferralForm.FLINTSHIRE,
                                "startsOn",
                                ScenarioTime.today(scene).toString(),
                                "emergency",
                                false,
                                "child",
                                asPlaced(story.child)))
                .expect(201)
                .expect("/view", "filed");
        Patience.until(
                () -> Pages.of(
                                () -> scene.caller()
                                        .person(People.SOCIAL_WORKER)
                                        .purpose("CHILD_PROTECTION_ENQUIRY"),
                                "/v1/reassessments?caseId=" + story.caseId)
                        .items()
                        .stream()
                        .anyMatch(each -> each.path("cause").asText().equals("PLACEMENT_CHANGE")),
                "No reassessment names the change of placement.");
        JsonNode due = WorkItems.of(People.SOCIAL_WORKER, scene).await("REASSESS", story.childId, "PENDING");
        scene.tell("%s: a reassessment is due %s"
                .formatted(filed.text("/stay/hostAuthority"), due.path("dueOn").asText()));
    }

    private Optional<JsonNode> entry(Scene scene, String person) {
        return Pages.of(() -> scene.caller().person(person), REGISTER).items().stream()
                .filter(each -> each.path("notificationId").asText().equals(notification))
                .findFirst();
    }

    private Answer readAsHome(Scene scene) {
        return scene.caller()
                .person(People.HOME_MANAGER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get(NOTIFICATIONS + "/" + notification)
                .expect(200);
    }

    private static Map<String, Object> asPlaced(FictionalChild child) {
        return Map.of(
                "givenName", child.givenName(),
                "familyName", child.familyName(),
                "dateOfBirth", child.dateOfBirth(),
                "dateOfBirthAccuracy", "EXACT",
                "nhsNumber", child.nhsNumber());
    }
}
