package cymru.gwarchod.referral.referral.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.FLINTSHIRE;
import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static cymru.gwarchod.referral.referral.ReferralFixture.anImmediateReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.referral.concern.ConcernCalls;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who asked not to be named is a professional of a kind of agency, wherever anybody looks (F8). */
@QuarkusTest
class AnonymousReferrerTest {

    private static final Map<String, Object> UNNAMED =
            Map.of("professional", true, "name", "Dynoda Ffuglen", "phone", "01632 960300", "anonymous", true);

    /** What would tell who it was, or from which school. */
    private static final List<String> TELLING =
            List.of("Dynoda Ffuglen", "01632 960300", "EDUCATION-FLINTSHIRE", "SCHOOL-GLANNANT");

    private static void assertTellsNothing(Response answer) {
        String body = answer.then().statusCode(200).extract().asString();
        TELLING.forEach(telling -> assertFalse(body.contains(telling), telling + " in " + body));
    }

    private static String submitted() {
        return Api.as("lead-glannant")
                .post(
                        "/v1/referrals",
                        aReferral()
                                .with("child", aKnownChild())
                                .with("referrer", UNNAMED)
                                .with("responsibleAuthority", "W06000006")
                                .json())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theResponsibleAuthorityReadsTheKindOfAgencyAlone() {
        String id = submitted();

        Response answer = Api.as("ss-wrexham-intake").get("/v1/referrals/" + id);

        assertTellsNothing(answer);
        answer.then()
                .body("referrer.name", equalTo("A professional from education"))
                .body("referrer.anonymous", equalTo(true))
                .body("referrer.phone", nullValue())
                .body("leadDiscussion.leadName", equalTo("A professional from education"))
                .body("submittedBy", equalTo("EDUCATION"));
    }

    @Test
    void aWelshReaderReadsItInWelsh() {
        Api.as("ss-wrexham-intake")
                .request()
                .header("Purpose", "CHILD_PROTECTION_ENQUIRY")
                .header("Accept-Language", "cy")
                .get("/v1/referrals/" + submitted())
                .then()
                .statusCode(200)
                .body("referrer.name", equalTo("Gweithiwr proffesiynol (addysg)"));
    }

    @Test
    void thePoliceReadNoMoreOfAnImmediateOne() {
        String id = Api.as("lead-glannant")
                .post(
                        "/v1/referrals",
                        anImmediateReferral().with("referrer", UNNAMED).json())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertTellsNothing(Api.as("police-ppu").get("/v1/referrals/" + id));
    }

    @Test
    void whoReferredReadsTheOwnOutcome() {
        Api.as("lead-glannant")
                .get("/v1/referrals/" + submitted())
                .then()
                .statusCode(200)
                .body("view", equalTo("outcome"));
    }

    @Test
    void nobodyIsInvitedByNameForIt() {
        JsonPath data =
                JsonPath.from((String) Rows.eventsOf(submitted()).getFirst().get("payload"));

        assertFalse(data.getBoolean("referrerProfessional"));
        assertFalse(data.prettify().contains("Dynoda"));
    }

    /** Two services open by the receipt what is the referrer's own; nobody needs it again. */
    @Test
    void noEventButTheReceiptSaysWhoReferred() {
        // given
        String accepted = submitted();
        String handedOver = submitted();
        Map<String, Object> reason = Map.of("note", "Assessment to follow.");

        // when
        Api.as("ss-wrexham-intake")
                .change("/v1/referrals/" + accepted + "/acceptance", "\"member.0\"", reason)
                .then()
                .statusCode(200);
        Api.as("ss-wrexham-intake")
                .change(
                        "/v1/referrals/" + handedOver + "/redirection",
                        "\"member.0\"",
                        Map.of("toAuthority", "W06000005", "reason", "The child lives there."))
                .then()
                .statusCode(200);

        // then
        for (String id : List.of(accepted, handedOver)) {
            List<Map<String, Object>> events = Rows.eventsOf(id);
            assertEquals(2, events.size());
            String payload = (String) events.getLast().get("payload");
            assertFalse(payload.contains("referrer"), payload);
            assertFalse(payload.contains("EDUCATION-FLINTSHIRE"), payload);
            assertFalse(payload.contains(TestTokens.subject("lead-glannant")), payload);
        }
        assertFalse(((String) Rows.eventsOf(accepted).getFirst().get("payload")).contains("SCHOOL-GLANNANT"));
    }

    @Test
    void itIsSaidOnceAndByNobodyUnsaid() {
        String id = submitted();

        Refused.with(
                400,
                "unknown-field",
                Api.as("ss-wrexham-intake")
                        .change(
                                "/v1/referrals/" + id + "/acceptance",
                                "\"member.0\"",
                                Map.of("note", "Assessment to follow.", "anonymous", false)));
        Api.as("ss-wrexham-intake")
                .change("/v1/referrals/" + id + "/acceptance", "\"member.0\"", Map.of("note", "Assessment to follow."))
                .then()
                .statusCode(200)
                .body("referrer.name", equalTo("A professional from education"));
        assertEquals(true, Rows.row("referral", id).get("referrer_anonymous"));
    }

    @Test
    void ofAConcernTheOwnLeadReadsTheKindAlone() {
        // given
        Map<String, Object> report = new LinkedHashMap<>(ConcernCalls.aConcernReport());
        report.put("anonymous", true);
        String id = Api.as("teacher-glannant")
                .post("/v1/concerns", report)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // then
        Api.as("lead-glannant")
                .get("/v1/concerns/" + id)
                .then()
                .statusCode(200)
                .body("reportedBy", equalTo("A professional from education"))
                .body("unit", nullValue());
        assertTrue((boolean) Rows.row("concern", id).get("reporter_anonymous"));
    }

    @Test
    void whoIsNamedIsNamed() {
        String id = Api.as("lead-glannant")
                .post("/v1/referrals", aReferral().json())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(FLINTSHIRE)
                .get("/v1/referrals/" + id)
                .then()
                .body("referrer.name", equalTo("Dynoda Ffuglen"))
                .body("referrer.anonymous", equalTo(false))
                .body("submittedBy", equalTo("EDUCATION-FLINTSHIRE"));
    }
}
