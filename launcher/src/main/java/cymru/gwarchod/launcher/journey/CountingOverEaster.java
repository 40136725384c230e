package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Seven working days with Good Friday and Easter Monday among them, and then a proclaimed holiday. */
final class CountingOverEaster implements Chapter {
    private final DeadlinesStory story;

    CountingOverEaster(DeadlinesStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "Four children are referred on the Tuesday before Easter; each assessment is due on the Monday week",
                        this::refer,
                        "TIME-01",
                        "TIME-R2",
                        "TIME-R3")
                .then("Why on that Monday: each day, in English and Welsh", this::explain, "TIME-R2", "TIME-R3")
                .then(
                        "The Thursday after Easter is proclaimed a holiday: the open deadlines move once, to Tuesday",
                        this::proclaim,
                        "TIME-R7");
    }

    private void refer(Scene scene) {
        Easter easter = Easter.after(ScenarioTime.today(scene));
        story.begin(easter);
        ScenarioTime.to(easter.receipt(), "11:20", scene);
        LocalDate eighteen = easter.sunday().plusDays(6);
        story.referred(
                EasterChild.referred(child("Prydlona", easter), scene),
                EasterChild.referred(child("Hwyrfrydiga", easter), scene),
                EasterChild.referred(child("Byth-Bytha", easter), scene),
                EasterChild.referred(FictionalChild.named("Bron-Oedolyna").bornOn(eighteen.minusYears(18)), scene));
        for (EasterChild each : all()) {
            expectDue(each.duty("PENDING", scene), easter.seventhWorkingDay(), scene);
        }
        scene.tell("received %s, due %s".formatted(easter.receipt(), easter.seventhWorkingDay()));
    }

    private void explain(Scene scene) {
        Easter easter = story.easter();
        String item = story.inTime().duty(scene).path("id").asText();
        JsonNode explained = scene.caller()
                .person(People.INTAKE)
                .get("/v1/work-items/" + item + "/explanation")
                .expect(200)
                .expect("/rule", "TIME-01")
                .expect("/triggerDate", easter.receipt().toString())
                .expect("/dueOn", easter.seventhWorkingDay().toString())
                .body();
        List<JsonNode> days = StreamSupport.stream(explained.path("days").spliterator(), false)
                .toList();
        List<String> holidays = days.stream()
                .filter(day -> day.has("holiday"))
                .map(day -> day.path("date").asText())
                .toList();
        scene.expect(
                holidays.equals(List.of(
                        easter.sunday().minusDays(2).toString(),
                        easter.sunday().plusDays(1).toString())),
                "Not Good Friday and Easter Monday, but " + holidays);
        scene.expect(
                days.stream().allMatch(day -> !day.at("/text/cy").asText().isBlank()), "A day is not told in Welsh.");
        scene.tell(explained.at("/summary/en").asText());
        scene.tell(explained.at("/summary/cy").asText());
    }

    private void proclaim(Scene scene) {
        Easter easter = story.easter();
        Map<String, String> day = Map.of(
                "date", easter.proclaimed().toString(), "nameEn", "Day of thanks", "nameCy", "Diwrnod o ddiolch");
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post("/v1/calendar/proclaimed-days", day)
                .refuse(403, "forbidden");
        scene.caller()
                .person(People.PLATFORM_ADMINISTRATOR)
                .post("/v1/calendar/proclaimed-days", day)
                .expect(201);
        for (EasterChild each : all()) {
            Patience.until(() -> each.duty(scene).has("movedFrom"), "An open deadline does not move.");
            JsonNode moved = each.duty(scene);
            expectDue(moved, easter.seventhWithoutTheProclaimed(), scene);
            scene.expect(
                    moved.path("movedFrom")
                            .asText()
                            .equals(easter.seventhWorkingDay().toString()),
                    "The old last day is not kept.");
        }
        scene.tell("due %s, no longer %s".formatted(easter.seventhWithoutTheProclaimed(), easter.seventhWorkingDay()));
    }

    private List<EasterChild> all() {
        return List.of(story.inTime(), story.late(), story.never(), story.nearlyAdult());
    }

    private static FictionalChild child(String givenName, Easter easter) {
        return FictionalChild.named(givenName).bornOn(easter.sunday().minusYears(15));
    }

    private static void expectDue(JsonNode duty, LocalDate day, Scene scene) {
        scene.expect(
                duty.path("dueOn").asText().equals(day.toString()),
                "Due %s, not %s".formatted(duty.path("dueOn").asText(), day));
    }
}
