package cymru.gwarchod.assessment.assessment.api;

import cymru.gwarchod.testing.Api;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Drafts for the tests of what reaches them from other services. */
public final class DraftCalls {

    private DraftCalls() {}

    /** An assessment and the tag that its worker has seen. */
    public record At(String id, String tag) {}

    public static At open(UUID caseId) {
        return at(Drafts.open(caseId));
    }

    public static At filled(UUID caseId, int vulnerabilities, int risk, int significant) {
        return at(Drafts.filled(caseId, vulnerabilities, risk, significant));
    }

    public static Response tryComplete(At draft) {
        return Drafts.tryComplete(Drafts.WORKER, new Drafts.At(draft.id(), draft.tag()));
    }

    public static Response tryAnswer(At draft, String indicator, String presence) {
        return Drafts.patch(
                Drafts.WORKER,
                new Drafts.At(draft.id(), draft.tag()),
                Drafts.answer(indicator, Map.of("presence", presence)));
    }

    public static ValidatableResponse readForm(String id) {
        return Api.as(Drafts.WORKER)
                .get("/v1/assessments/" + id + "/form")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse reassessments(UUID caseId) {
        return Api.as(Drafts.WORKER)
                .get("/v1/reassessments?caseId=" + caseId)
                .then()
                .statusCode(200);
    }

    private static At at(Drafts.At draft) {
        return new At(draft.id(), draft.tag());
    }
}
