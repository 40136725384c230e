package cymru.gwarchod.referral.concern;

import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.testing.Api;
import java.util.LinkedHashMap;
import java.util.Map;

/** Concern reports as test data, and calls that many tests need. */
public final class ConcernCalls {

    public static final String TEACHER = "teacher-glannant";
    public static final String LEAD = "lead-glannant";

    private ConcernCalls() {}

    /** A concern as a teacher reports it. */
    public static Map<String, Object> aConcernReport() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("immediateRisk", false);
        report.put("child", ReferralFixture.aChild());
        report.put("concern", ReferralFixture.aConcern());
        return report;
    }

    /** A concern that the teacher has reported; its id. */
    public static String reported() {
        return reported(TEACHER);
    }

    /** The same by somebody else. */
    public static String reported(String username) {
        return Api.as(username)
                .post("/v1/concerns", aConcernReport())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the lead writes down. */
    public static Map<String, Object> discussion() {
        return Map.of(
                "discussedAt", "2025-01-06T09:00:00Z",
                "summary", "Pattern over three weeks.",
                "agreedAction", "REFER");
    }
}
