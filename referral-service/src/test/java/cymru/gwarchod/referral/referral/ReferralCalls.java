package cymru.gwarchod.referral.referral;

import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;

import cymru.gwarchod.testing.Api;
import io.restassured.response.Response;
import java.util.Map;

/** Calls that many tests need to come to the state they are about. */
public final class ReferralCalls {

    /** A school's designated lead. */
    public static final String REFERRER = "lead-glannant";

    public static final String INTAKE = "ss-flintshire-intake";
    public static final String MANAGER = "ss-flintshire-manager";
    public static final String LEAD = "ss-flintshire-lead";
    public static final String WREXHAM = "ss-wrexham-intake";

    /** A reason of the length that is asked for. */
    public static final String REASON = "Looked into by two people; said in full in the record.";

    private ReferralCalls() {}

    /** A referral that Flintshire has received; its id. */
    public static String submitted() {
        return submitted(aReferral());
    }

    /** The same with these contents. */
    public static String submitted(ReferralFixture referral) {
        return submitted(REFERRER, referral);
    }

    /** The same by somebody else. */
    public static String submitted(String username, ReferralFixture referral) {
        return Api.as(username)
                .post("/v1/referrals", referral.json())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The tag that the referral has for this person now. */
    public static String tag(String username, String id) {
        return Api.as(username)
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A step by somebody who has just read the referral. */
    public static Response step(String username, String id, String noun, Object body) {
        return Api.as(username).change(path(id, noun), tag(username, id), body);
    }

    public static Response accepted(String id) {
        return step(INTAKE, id, "acceptance", acceptance());
    }

    public static Response redirected(String id) {
        return step(INTAKE, id, "redirection", redirection("W06000006"));
    }

    public static Response proposed(String id) {
        return step(MANAGER, id, "rejection", rejection("NO_CSE_CONCERN"));
    }

    public static String path(String id, String noun) {
        return "/v1/referrals/" + id + "/" + noun;
    }

    public static Map<String, Object> acceptance() {
        return Map.of("note", "Assessment to follow.");
    }

    public static Map<String, Object> redirection(String authority) {
        return Map.of("toAuthority", authority, "reason", "The child lives there.");
    }

    public static Map<String, Object> rejection(String ground) {
        return Map.of("ground", ground, "reason", REASON);
    }

    public static Map<String, Object> decision(boolean confirm) {
        return Map.of("confirm", confirm, "reason", REASON);
    }
}
