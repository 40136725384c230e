package cymru.gwarchod.referral.casefile;

import static cymru.gwarchod.referral.referral.ReferralFixture.aChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;

import cymru.gwarchod.referral.referral.ReferralFixture;
import cymru.gwarchod.testing.Api;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings children and cases about, by the only way there is: somebody refers. */
public final class CaseCalls {

    public static final String FLINTSHIRE = "ss-flintshire-intake";
    public static final String WREXHAM = "ss-wrexham-intake";

    private static final AtomicInteger NUMBERS = new AtomicInteger(5_000_000);

    private CaseCalls() {}

    /** A child whom no other test knows, with NHS number and pupil number. */
    public static Map<String, Object> aKnownChild() {
        int number = NUMBERS.getAndIncrement();
        Map<String, Object> child = new LinkedHashMap<>(aChild());
        child.put("nhsNumber", "999%07d".formatted(number));
        child.put("upn", "B999%09d".formatted(number));
        return child;
    }

    /** A referral about the child that Flintshire has received; its id. */
    public static String received(Map<String, Object> child) {
        return received(aReferral().with("child", child));
    }

    /** The referral, received; its id. */
    public static String received(ReferralFixture referral) {
        return Api.as("lead-glannant")
                .post("/v1/referrals", referral.json())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The referral as the responsible authority's intake sees it. */
    public static JsonPath asSeenBy(String intake, String referralId) {
        return Api.as(intake)
                .get("/v1/referrals/" + referralId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The authority takes the referral on. */
    public static void accepted(String intake, String referralId) {
        accepted(intake, referralId, Map.of("note", "Assessment to follow."));
    }

    /** The same with this body. */
    public static void accepted(String intake, String referralId, Map<String, Object> body) {
        Api.as(intake)
                .change("/v1/referrals/" + referralId + "/acceptance", "\"member.0\"", body)
                .then()
                .statusCode(200);
    }
}
