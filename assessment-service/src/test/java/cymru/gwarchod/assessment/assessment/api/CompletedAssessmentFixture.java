package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.testing.Api;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Assessments in place, for tests of other layers. */
public final class CompletedAssessmentFixture {

    private CompletedAssessmentFixture() {}

    /** A draft with all answers, two vulnerabilities and three risk indicators present. */
    public static String draft(UUID caseId) {
        return Drafts.filled(caseId, 2, 3, 0).id();
    }

    /** The same, completed. */
    public static String completed(UUID caseId) {
        return Drafts.completed(caseId, 2, 3, 0).id();
    }

    /** A completed one with so many of each class present. */
    public static String completed(UUID caseId, int vulnerabilities, int risk, int significant) {
        return Drafts.completed(caseId, vulnerabilities, risk, significant).id();
    }

    /** One at mild risk, with the decision that no meeting is convened, and with the awareness work done. */
    public static String mildWithDecision(UUID caseId) {
        Drafts.At mild = Drafts.completed(caseId, 2, 1, 0);
        Drafts.At decided = Drafts.At.of(DecideMeetingTest.decide(Drafts.WORKER, mild, false));
        Api.as(Drafts.WORKER)
                .change(
                        decided.path() + "/associated-actions",
                        decided.tag(),
                        Map.of(
                                "action",
                                "RISK_AWARENESS_WORK",
                                "doneAt",
                                Instant.now().toString(),
                                "description",
                                "Talked through the leaflet."))
                .then()
                .statusCode(200);
        return mild.id();
    }

    /** The same, then lowered: at mild risk that needs nobody's approval. */
    public static String lowered(UUID caseId) {
        String id = mildWithDecision(caseId);
        String path = "/v1/assessments/" + id;
        Api.as(Drafts.WORKER)
                .change(
                        path + "/override",
                        Api.as(Drafts.WORKER).get(path + "/form").header("ETag"),
                        Map.of("to", "CATEGORY_1", "rationale", Drafts.RATIONALE))
                .then()
                .statusCode(200);
        return id;
    }

    /** What this person contributes by the own referral. */
    public static String contribution(String username, UUID referralId) {
        return Api.as(username)
                .post(SubmitContributionTest.PATH, SubmitContributionTest.byReferral(referralId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
