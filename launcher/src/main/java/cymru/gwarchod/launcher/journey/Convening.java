package cymru.gwarchod.launcher.journey;

import java.util.Map;

/** Step 5 of the main journey: who must be at the meeting and why, who is invited, who came and who was missing. */
final class Convening implements Chapter {
    private static final String HEALTH = "HEALTH-BETSI";

    private final MainStory story;

    Convening(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then(
                        "The manager with lead responsibility convenes the meeting; who must come is computed, with reasons",
                        this::convene,
                        "MEET-09",
                        "MEET-10",
                        "MEET-11",
                        "MEET-13",
                        "MEET-14")
                .then("Who is invited sees when and where, and no more; others see nothing", this::look, "SHARE-01")
                .then(
                        "The meeting is held; the health board was missing, and that is on record",
                        this::hold,
                        "MEET-34");
    }

    private void convene(Scene scene) {
        Map<String, Object> convening =
                Meeting.convening("STRATEGY", story.caseId, ScenarioTime.workingDay(3, "10:00", scene));
        convening.put("discussionId", story.discussion);
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post("/v1/meetings", convening)
                .refuse(403, "forbidden");
        Meeting meeting = Meeting.convened(scene, convening);
        story.meeting = meeting.id();
        meeting.expected().forEach(scene::tell);
        for (String slot :
                new String[] {"REFERRER", "EDUCATION_LEAD", "HEALTH_LEAD", "SOCIAL_WORKER", "SPECIALIST_CSE"}) {
            scene.expect(
                    meeting.expected().stream().anyMatch(line -> line.startsWith(slot + " MANDATORY")),
                    slot + " is not mandatory.");
        }
        scene.expect(
                meeting.expected().stream().anyMatch(line -> line.startsWith("PROBATION NOT_APPLICABLE")),
                "The meeting does not say why probation need not come.");
    }

    private void look(Scene scene) {
        String path = "/v1/meetings/" + story.meeting;
        Answer seen = read(scene, People.POLICE, path).expect(200).expect("/view", "invitee");
        scene.expect(seen.body().path("expected").isMissingNode(), "Who is invited sees the reasoning.");
        read(scene, People.OTHER_PROVIDER, path).refuse(404, "not-found");
        scene.tell("invited: %s".formatted(seen.body().path("agencies")));
    }

    private void hold(Scene scene) {
        Meeting meeting = Meeting.of(scene, story.meeting);
        ScenarioTime.to(meeting.answer().text("/scheduledAt"), scene);
        Answer held = meeting.heldWithout(HEALTH).answer();
        boolean gap = false;
        for (var missing : held.body().path("gaps")) {
            gap |= missing.path("agency").asText().equals(HEALTH);
        }
        scene.expect(gap, "The absence of the health board is not a gap.");
        WorkItems.of(People.CSE_MANAGER, scene).await("STRATEGY_MEETING", story.childId, "MET");
        scene.tell("held %s, in time; missing: %s"
                .formatted(held.text("/heldAt"), held.body().path("gaps")));
    }

    private static Answer read(Scene scene, String person, String path) {
        return scene.caller().person(person).purpose("CHILD_PROTECTION_ENQUIRY").get(path);
    }
}
