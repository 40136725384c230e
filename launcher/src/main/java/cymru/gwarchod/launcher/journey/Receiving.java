package cymru.gwarchod.launcher.journey;

import cymru.gwarchod.launcher.journey.MainStory.Receipt;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.util.List;
import java.util.Map;

/** Step 2 of the main journey: what the responsible authority does with what it has received. */
final class Receiving implements Chapter {
    /** Before every journey: a discussion with the lead lies in the past, whatever the scenario clock says. */
    private static final String EARLIER = "2026-01-05T09:00:00Z";

    private final MainStory story;

    Receiving(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then("Intake finds the referral in the inbox and reads all of it", this::read, "REF-20")
                .then("The team manager allocates the case to a social worker", this::allocate, "MEET-27")
                .then("Intake accepts; the clock has run since receipt", this::accept, "REF-15", "REF-20")
                .then(
                        "Lead officer and allocated social worker find their notifications and acknowledge them",
                        this::acknowledge,
                        "REF-15")
                .then("Intake redirects a second one to Wrexham: same receipt, both see it", this::redirect, "AMB-29")
                .then("A third one lies in the inbox, untouched", this::leaveAlone, "REF-20")
                .then("To another provider the referral is not there", this::hide);
    }

    private void read(Scene scene) {
        Pages inbox = Pages.of(() -> scene.caller().person(People.INTAKE), "/v1/referrals?status=RECEIVED");
        scene.expect(inbox.holds(story.referral.id()), "The inbox lacks the referral.");
        Answer whole = readAs(scene, People.INTAKE)
                .expect(200)
                .expect("/view", "member")
                .expect("/child/nhsNumber", story.child.nhsNumber())
                .expect("/concernIds/0", story.concern.id());
        story.childId = whole.text("/childId");
        story.caseId = whole.text("/caseId");
        scene.tell("%d in the inbox, oldest first".formatted(inbox.items().size()));
    }

    private void allocate(Scene scene) {
        Map<String, String> allocation = Map.of(
                "team",
                People.TEAM,
                "socialWorker",
                RealmGenerator.subjectOf(People.SOCIAL_WORKER).toString());
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post("/v1/cases/" + story.caseId + "/allocations", allocation)
                .expect(201);
        scene.tell("allocated to %s of %s".formatted(People.SOCIAL_WORKER, People.TEAM));
    }

    private void accept(Scene scene) {
        String tag = readAs(scene, People.INTAKE).expect(200).etag();
        Map<String, String> acceptance = Map.of("note", "Assessment to follow.");
        String path = "/v1/referrals/" + story.referral.id() + "/acceptance";
        scene.caller()
                .person(People.INTAKE)
                .ifMatch(tag)
                .post(path, acceptance)
                .expect(200)
                .expect("/status", "ACCEPTED")
                .expect("/receivedAt", story.referral.at());
        readAs(scene, People.SCHOOL_LEAD).expect(200).expect("/view", "outcome").expect("/status", "ACCEPTED");
        scene.tell("accepted; received at %s as before; the school sees the outcome and no more"
                .formatted(story.referral.at()));
    }

    private void acknowledge(Scene scene) {
        for (String person : List.of(People.LEAD_OFFICER, People.SOCIAL_WORKER)) {
            String path = "/v1/notifications/" + noticeTo(person, scene);
            Answer notice = scene.caller().person(person).get(path).expect(200).expect("/kind", "REFERRAL_ACCEPTED");
            Answer taken = scene.caller()
                    .person(person)
                    .ifMatch(notice.etag())
                    .post(path + "/acknowledgement")
                    .expect(200);
            scene.tell("%s: created %s, acknowledged %s"
                    .formatted(person, notice.text("/createdAt"), taken.text("/acknowledgedAt")));
            scene.caller().person(People.INTAKE).get(path).refuse(404, "not-found");
        }
    }

    private String noticeTo(String person, Scene scene) {
        return Pages.of(() -> scene.caller().person(person), "/v1/notifications?acknowledged=false").items().stream()
                .filter(notice -> notice.path("recordId").asText().equals(story.referral.id()))
                .map(notice -> notice.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new StepFailed(person + " was not told of the acceptance."));
    }

    private void redirect(Scene scene) {
        Receipt second = receive(scene, "Symuda", "Lives in Wrexham, goes to school here; says she is followed home.");
        String path = "/v1/referrals/" + second.id();
        String tag = read(scene, People.INTAKE, path).expect(200).etag();
        scene.caller()
                .person(People.INTAKE)
                .ifMatch(tag)
                .post(
                        path + "/redirection",
                        Map.of("toAuthority", ReferralForm.WREXHAM, "reason", "The child lives in Wrexham."))
                .expect(200);
        read(scene, People.WREXHAM_INTAKE, path)
                .expect(200)
                .expect("/view", "member")
                .expect("/status", "RECEIVED")
                .expect("/receivedAt", second.at())
                .expect("/history/0/step", "REDIRECT")
                .expect("/history/0/agency", "SS-FLINTSHIRE")
                .expect("/history/0/toAuthority", ReferralForm.WREXHAM);
        read(scene, People.INTAKE, path)
                .expect(200)
                .expect("/view", "outcome")
                .expect("/receivedAt", second.at())
                .expect("/responsibleAuthority", ReferralForm.WREXHAM);
        scene.tell("%s is in Wrexham's inbox, received at %s as before".formatted(second.reference(), second.at()));
    }

    private void leaveAlone(Scene scene) {
        story.untouched = receive(scene, "Disgwyla", "Unknown adults send money to her; she says they are friends.");
        scene.expect(
                Pages.of(() -> scene.caller().person(People.INTAKE), "/v1/referrals?status=RECEIVED")
                        .holds(story.untouched.id()),
                "The inbox lacks the third referral.");
        scene.tell("%s, received at %s, waits".formatted(story.untouched.reference(), story.untouched.at()));
    }

    private void hide(Scene scene) {
        readAs(scene, People.OTHER_PROVIDER).refuse(404, "not-found");
        scene.expect(
                !Pages.of(() -> scene.caller().person(People.OTHER_PROVIDER), "/v1/referrals")
                        .holds(story.referral.id()),
                "Another provider's list has the referral.");
        scene.tell("404 not-found, as for a referral that does not exist");
    }

    private static Receipt receive(Scene scene, String givenName, String concern) {
        return Receipt.ofReferral(scene.caller()
                .person(People.HEALTH_LEAD)
                .post(
                        "/v1/referrals",
                        ReferralForm.about(FictionalChild.named(givenName))
                                .concern(concern)
                                .referrer("Arwena Iechyd", "01632 960111")
                                .discussed("Arwena Iechyd", EARLIER, "Seen twice by the school nurse; refer.")
                                .body())
                .expect(201));
    }

    private Answer readAs(Scene scene, String person) {
        return read(scene, person, "/v1/referrals/" + story.referral.id());
    }

    private static Answer read(Scene scene, String person, String path) {
        return scene.caller().person(person).purpose("CHILD_PROTECTION_ENQUIRY").get(path);
    }
}
