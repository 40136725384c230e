package cymru.gwarchod.assessment.assessment.api;

import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.assessment.assessment.AssessmentFixture;
import cymru.gwarchod.assessment.assessment.domain.Answer;
import cymru.gwarchod.assessment.assessment.domain.Answers;
import cymru.gwarchod.testing.Api;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts over HTTP, as the social worker of Flintshire fills them in. */
final class Drafts {

    static final String WORKER = "ss-flintshire-worker";
    static final String COLLEAGUE = "ss-flintshire-worker-2";
    static final String MANAGER = "ss-flintshire-manager";
    static final String LEAD_OFFICER = "ss-flintshire-lead";
    static final String CSE_MANAGER = "ss-flintshire-cse";
    static final String INTAKE = "ss-flintshire-intake";
    static final String RATIONALE = "Agreed in supervision after new information.";

    private Drafts() {}

    /** An assessment and its tag. */
    record At(String id, String tag) {

        String path() {
            return "/v1/assessments/" + id;
        }

        static At of(Response response) {
            return new At(response.path("id"), response.header("ETag"));
        }
    }

    static Response tryOpen(String username, UUID caseId) {
        return Api.as(username).post("/v1/assessments", Map.of("caseId", caseId.toString()));
    }

    static At open(UUID caseId) {
        return At.of(tryOpen(WORKER, caseId).then().statusCode(201).extract().response());
    }

    static Response patch(String username, At at, Object body) {
        return patch(Api.as(username), at.path(), at.tag(), json(body));
    }

    static Response patch(Api api, At at, Object body) {
        return patch(api, at.path(), at.tag(), json(body));
    }

    static Response patch(Api api, String path, String tag, String body) {
        return api.request()
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(path);
    }

    /** A draft with all 29 answered, so many of each class present, and everything else said. */
    static At filled(UUID caseId, int vulnerabilities, int risk, int significant) {
        return filled(caseId, AssessmentFixture.answers(vulnerabilities, risk, significant));
    }

    static At filled(UUID caseId, Answers answers) {
        return At.of(patch(WORKER, open(caseId), form(answers))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    static Response tryComplete(String username, At at) {
        return Api.as(username).change(at.path() + "/completion", at.tag(), Map.of());
    }

    static At completed(UUID caseId, int vulnerabilities, int risk, int significant) {
        return At.of(tryComplete(WORKER, filled(caseId, vulnerabilities, risk, significant))
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    static Map<String, Object> form(Answers answers) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("answers", answers(answers));
        form.put("assessedOn", "2026-04-09");
        form.put("inNeed", true);
        form.put("requiresProtection", true);
        form.put("childViews", Map.of("heard", true, "text", "Wants to stay at the same school."));
        form.put("accountableAssessor", Map.of("serafTrained", true));
        form.put(
                "contributors",
                List.of(Map.of(
                        "name", "Dynoda Ffuglen",
                        "capacity", "Designated teacher",
                        "agency", "EDUCATION-FLINTSHIRE")));
        return form;
    }

    static Map<String, Object> answers(Answers answers) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        answers.byCode().forEach((code, answer) -> byCode.put(code.value(), answer(answer)));
        return byCode;
    }

    static Map<String, Object> answer(String presence) {
        return Map.of("presence", presence);
    }

    /** A patch of one answer. */
    static Map<String, Object> answer(String code, Map<String, Object> answer) {
        return Map.of("answers", Map.of(code, answer));
    }

    private static Map<String, Object> answer(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("presence", answer.presence().name());
        answer.recency().ifPresent(recency -> json.put("recency", recency.name()));
        answer.note().ifPresent(note -> json.put("note", note));
        answer.source().ifPresent(source -> json.put("source", source.name()));
        return json;
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
