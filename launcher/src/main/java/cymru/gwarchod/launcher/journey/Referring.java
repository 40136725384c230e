package cymru.gwarchod.launcher.journey;

import cymru.gwarchod.launcher.journey.MainStory.Receipt;
import java.util.Map;
import java.util.UUID;

/** Step 1 of the main journey: from a teacher's concern to the receipt of a referral; and the way without any detour. */
final class Referring implements Chapter {
    private static final String CONCERN =
            "Collected after school by an adult nobody here knows, three times this week.";
    private static final String DISCUSSION = "Pattern of collections after school; new telephone; refer today.";

    private final MainStory story;

    Referring(MainStory story) {
        this.story = story;
    }

    @Override
    public void addTo(StepList steps) {
        steps.then("A teacher reports a concern; it awaits the designated lead", this::report, "REF-04", "REF-07")
                .then("The teacher alone cannot refer it, nor anybody without the discussion", this::tooEarly, "REF-05")
                .then("The designated lead reads it and records the discussion", this::discuss, "REF-05")
                .then(
                        "The designated lead submits a referral that takes it up; it is received",
                        this::refer,
                        "REF-01",
                        "REF-20",
                        "REF-21")
                .then(
                        "Immediate risk: a teacher refers at once, to out-of-hours social services and police",
                        Referring::referAtOnce,
                        "REF-06",
                        "FLOW-01");
    }

    private void report(Scene scene) {
        Answer kept = scene.caller()
                .person(People.TEACHER)
                .post(
                        "/v1/concerns",
                        Map.of(
                                "immediateRisk", false,
                                "child", story.child.asReported(),
                                "concern", Map.of("description", CONCERN, "sourceType", "PROFESSIONAL")))
                .expect(201)
                .expect("/status", "AWAITING_LEAD_DISCUSSION");
        story.concern = Receipt.ofConcern(kept);
        scene.tell("%s stays in the school and awaits the lead".formatted(story.concern.reference()));
    }

    private void tooEarly(Scene scene) {
        Map<String, Object> form = form(story.child).body();
        scene.caller().person(People.TEACHER).post("/v1/referrals", form).refuse(422, "refer-through-lead");
        scene.caller().person(People.SCHOOL_LEAD).post("/v1/referrals", form).refuse(422, "lead-discussion-required");
        scene.tell("422 refer-through-lead, 422 lead-discussion-required; nothing was received");
    }

    private void discuss(Scene scene) {
        String concern = "/v1/concerns/" + story.concern.id();
        scene.expect(
                Pages.of(
                                () -> scene.caller().person(People.SCHOOL_LEAD),
                                "/v1/concerns?status=AWAITING_LEAD_DISCUSSION")
                        .holds(story.concern.id()),
                "The lead's list lacks the concern.");
        Answer read = scene.caller()
                .person(People.SCHOOL_LEAD)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get(concern)
                .expect(200)
                .expect("/concern/description", CONCERN);
        Map<String, String> discussion =
                Map.of("discussedAt", story.concern.at(), "summary", DISCUSSION, "agreedAction", "REFER");
        scene.caller()
                .person(People.SCHOOL_LEAD)
                .post(concern + "/lead-discussion", discussion)
                .refuse(428, "precondition-required");
        scene.caller()
                .person(People.SCHOOL_LEAD)
                .ifMatch(read.etag())
                .post(concern + "/lead-discussion", discussion)
                .expect(200)
                .expect("/status", "DISCUSSED");
        scene.caller()
                .person(People.SCHOOL_LEAD)
                .ifMatch(read.etag())
                .post(concern + "/lead-discussion", discussion)
                .refuse(412, "precondition-failed");
        scene.tell("agreed: REFER; a change without If-Match is 428, on a stale version 412");
    }

    private void refer(Scene scene) {
        Map<String, Object> form = form(story.child)
                .discussed("Dynoda Ffuglen", story.concern.at(), DISCUSSION)
                .takingUp(story.concern.id())
                .body();
        String key = UUID.randomUUID().toString();
        Answer received = scene.caller()
                .person(People.SCHOOL_LEAD)
                .idempotencyKey(key)
                .post("/v1/referrals", form)
                .expect(201)
                .expect("/status", "RECEIVED")
                .expect("/view", "outcome");
        story.referral = Receipt.ofReferral(received);
        scene.expect(
                received.body().at("/childId").isMissingNode(), "The referrer learns whether the child was known.");
        Answer again = scene.caller()
                .person(People.SCHOOL_LEAD)
                .idempotencyKey(key)
                .post("/v1/referrals", form)
                .expect(201)
                .expect("/id", story.referral.id());
        scene.expect("true".equals(again.header("Idempotent-Replayed")), "The repetition does not say that it is one.");
        scene.caller()
                .person(People.TEACHER)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get("/v1/concerns/" + story.concern.id())
                .expect(200)
                .expect("/status", "REFERRED")
                .expect("/referralId", story.referral.id());
        scene.tell("%s received at %s; sent twice with one key, it is there once"
                .formatted(story.referral.reference(), story.referral.at()));
    }

    private static void referAtOnce(Scene scene) {
        Answer received = scene.caller()
                .person(People.OTHER_TEACHER)
                .post(
                        "/v1/referrals",
                        ReferralForm.about(FictionalChild.named("Brysia"))
                                .immediateRisk()
                                .concern("Seen getting into the car of the adult of whom she is afraid, minutes ago.")
                                .referrer("Athrawa Dychmygol", "01632 960302")
                                .body())
                .expect(201)
                .expect("/status", "RECEIVED");
        String outOfHours = received.text("/contact/outOfHoursPhone");
        String path = "/v1/referrals/" + received.text("/id");
        scene.caller()
                .person(People.POLICE)
                .purpose("IMMEDIATE_RISK")
                .get(path)
                .expect(200)
                .expect("/view", "member");
        scene.caller().person(People.INTAKE).purpose("IMMEDIATE_RISK").get(path).expect(200);
        scene.tell("%s is with the police and social services; out of hours call %s"
                .formatted(received.text("/reference"), outOfHours));
    }

    private static ReferralForm form(FictionalChild child) {
        return ReferralForm.about(child).concern(CONCERN).referrer("Dynoda Ffuglen", "01632 960300");
    }
}
