package cymru.gwarchod.meeting.discussion.api;

import static cymru.gwarchod.meeting.JourneyCalls.MANAGER;
import static cymru.gwarchod.meeting.JourneyCalls.discussed;
import static cymru.gwarchod.meeting.casefile.CaseCalls.REFERRER;
import static cymru.gwarchod.meeting.casefile.CaseCalls.opened;
import static cymru.gwarchod.meeting.casefile.CaseCalls.referral;
import static cymru.gwarchod.meeting.casefile.CaseCalls.tell;
import static org.hamcrest.Matchers.equalTo;

import cymru.gwarchod.meeting.casefile.CaseCalls.Opened;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What came of a referral is for whoever made it (security model, section 5: REFERRER). */
@QuarkusTest
class FeedbackIsForTheReferrerTest {

    private static final String WHOLE_AGENCY = "education-lead";
    private static final String OTHER_SCHOOL = "lead-coed-du";

    @Test
    @StatutoryRule({"REF-22", "SHARE-05"})
    void noOtherLeadOfTheAgencyReadsWhatAPersonIsTold() {
        String path = told(opened());

        Api.as(REFERRER).get(path).then().statusCode(200).body("view", equalTo("outcome"));
        for (String colleague : new String[] {WHOLE_AGENCY, OTHER_SCHOOL}) {
            Refused.with(404, "not-found", Api.as(colleague).get(path));
            Refused.with(
                    404,
                    "not-found",
                    Api.as(colleague)
                            .change(path + "/feedback-acknowledgement", "\"outcome.1\"", Map.of("received", true)));
        }
    }

    @Test
    @StatutoryRule("REF-22")
    void whatASystemIsToldWhoLeadsInItsUnitReads() {
        String path = told(referredBySystem("SCHOOL-GLANNANT"));

        Api.as(REFERRER).get(path).then().statusCode(200).body("view", equalTo("outcome"));
        Refused.with(404, "not-found", Api.as(OTHER_SCHOOL).get(path));
        Refused.with(404, "not-found", Api.as(WHOLE_AGENCY).get(path));
    }

    @Test
    @StatutoryRule("REF-22")
    void whereTheSystemIsTheWholeAgencysTheAgencysLeadReads() {
        String path = told(referredBySystem(null));

        Api.as(WHOLE_AGENCY).get(path).then().statusCode(200).body("view", equalTo("outcome"));
        Refused.with(404, "not-found", Api.as(REFERRER).get(path));
        Refused.with(404, "not-found", Api.as("health-lead").get(path));
    }

    /** Only the receipt says who referred; who takes the referral over tells the same person. */
    @Test
    @StatutoryRule("REF-22")
    void theReferrerOfWhatWasHandedOverIsToldByWhoHasItNow() {
        Opened before = opened();
        Opened now = opened();
        tell("referral-service", "cymru.gwarchod.referral.rejected.v1", now.referralId(), withoutReferrer(now));
        Map<String, Object> handedOver = withoutReferrer(now);
        handedOver.put("referralId", before.referralId());
        tell("referral-service", "cymru.gwarchod.referral.redirected.v1", before.referralId(), handedOver);

        String path = told(now);

        Api.as(REFERRER).get(path).then().statusCode(200).body("view", equalTo("outcome"));
    }

    private static Map<String, Object> withoutReferrer(Opened opened) {
        Map<String, Object> data = referral(opened, false);
        data.keySet().removeIf(field -> field.startsWith("referrer"));
        return data;
    }

    /** The person's referral is withdrawn, so that the system's alone is left. */
    private static Opened referredBySystem(@org.jspecify.annotations.Nullable String unit) {
        Opened opened = opened();
        tell("referral-service", "cymru.gwarchod.referral.rejected.v1", opened.referralId(), referral(opened, false));
        UUID id = UUID.randomUUID();
        Map<String, Object> data = referral(opened, false);
        data.put("referralId", id);
        data.put("referrerSubject", "client:education-flintshire-system");
        if (unit != null) {
            data.put("referrerUnit", unit);
        }
        tell("referral-service", "cymru.gwarchod.referral.received.v1", id, data);
        return opened;
    }

    private static String told(Opened opened) {
        String path = "/v1/strategy-discussions/" + discussed(opened);
        Api.as(MANAGER)
                .change(path + "/feedback", "\"member.0\"", Map.of("text", "A meeting is being convened."))
                .then()
                .statusCode(200);
        return path;
    }
}
