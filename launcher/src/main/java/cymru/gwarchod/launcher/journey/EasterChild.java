package cymru.gwarchod.launcher.journey;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.gwarchod.launcher.journey.MainStory.Receipt;
import cymru.gwarchod.launcher.realm.RealmGenerator;
import java.util.List;
import java.util.Map;

/**
 * One of the children of the deadlines journey.
 *
 * @param referral what the referrer was told
 * @param childId the child as the suite knows it
 * @param caseId the child's case in Flintshire
 */
record EasterChild(Receipt referral, String childId, String caseId) {
    /** Before every journey: a discussion with the lead lies in the past, whatever the scenario clock says. */
    private static final String EARLIER = "2026-01-05T09:00:00Z";

    private static final String SERAF = "COMPLETE_SERAF";

    /** The child is referred to Flintshire, and its case has a social worker. */
    static EasterChild referred(FictionalChild child, Scene scene) {
        Receipt referral = Receipt.ofReferral(scene.caller()
                .person(People.HEALTH_LEAD)
                .post(
                        "/v1/referrals",
                        ReferralForm.about(child)
                                .concern("Comes to the clinic with presents that nobody at home knows of.")
                                .referrer("Arwena Iechyd", "01632 960111")
                                .discussed("Arwena Iechyd", EARLIER, "Seen three times by the school nurse; refer.")
                                .body())
                .expect(201));
        Answer read = scene.caller()
                .person(People.INTAKE)
                .purpose("CHILD_PROTECTION_ENQUIRY")
                .get("/v1/referrals/" + referral.id())
                .expect(200);
        EasterChild known = new EasterChild(referral, read.text("/childId"), read.text("/caseId"));
        scene.caller()
                .person(People.TEAM_MANAGER)
                .post(
                        "/v1/cases/" + known.caseId + "/allocations",
                        Map.of(
                                "team",
                                People.TEAM,
                                "socialWorker",
                                RealmGenerator.subjectOf(People.SOCIAL_WORKER).toString()))
                .expect(201);
        WorkItems.of(People.INTAKE, scene).await(SERAF, known.childId);
        return known;
    }

    /** Its assessment is opened, filled in and completed now: three signs of risk, category 3. */
    Answer assessed(Scene scene) {
        Answer opened = scene.caller()
                .person(People.SOCIAL_WORKER)
                .post("/v1/assessments", Map.of("caseId", caseId))
                .expect(201);
        String path = "/v1/assessments/" + opened.text("/id");
        Answer saved = scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(opened.etag())
                .patch(
                        path,
                        SerafForm.of(ScenarioTime.today(scene).toString())
                                .vulnerable("VUL-05", "Alone with a grandparent since the winter.")
                                .vulnerable("VUL-06", "Speaks of herself as worth nothing.")
                                .atRisk("RSK-01", "Out past midnight twice this month.")
                                .atRisk("RSK-03", "Two telephones.")
                                .atRisk("RSK-14", "Away from school six afternoons.")
                                .patch())
                .expect(200);
        return scene.caller()
                .person(People.SOCIAL_WORKER)
                .ifMatch(saved.etag())
                .post(path + "/completion", Map.of())
                .expect(200)
                .expect("/status", "COMPLETED")
                .expect("/result/category", "CATEGORY_3");
    }

    /** The duty to complete the assessment, as intake sees it. */
    JsonNode duty(Scene scene) {
        List<JsonNode> items = WorkItems.of(People.INTAKE, scene).about(SERAF, childId);
        scene.expect(items.size() == 1, "There is not one assessment to complete, but %d.".formatted(items.size()));
        return items.getFirst();
    }

    /** The duty once it has this status. */
    JsonNode duty(String status, Scene scene) {
        return WorkItems.of(People.INTAKE, scene).await(SERAF, childId, status);
    }
}
