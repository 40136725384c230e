package cymru.gwarchod.referral.accessrecord;

import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OtherServices.class)
class AccessRecordsOfAllServicesTest {

    private static final String CSE_MANAGER = "ss-flintshire-cse";
    private static final String NOTHING = "{\"looks\":[]}";

    private String child;

    @BeforeEach
    void aChild() {
        child = Rows.row("referral", submitted()).get("child_id").toString();
        OtherServices.ASKED.clear();
        OtherServices.ANSWERS.put("assessment-service", new OtherServices.Answer(200, NOTHING));
        OtherServices.ANSWERS.put("meeting-service", new OtherServices.Answer(200, NOTHING));
    }

    private static String look(String id, String at, boolean source) {
        return """
                {"id":"%s","at":"%s","actor":"person:x#nurse","system":false,"agency":"HEALTH-BETSI","client":"x",
                 "operation":"readAssessment","view":"member","basis":"CONTRIBUTOR","allowed":true,"inList":false,
                 "source":%s,"somethingNew":1}""".formatted(id, at, source);
    }

    private Response trail(String more) {
        return Api.as(CSE_MANAGER).get("/v1/access-records?childId=" + child + more);
    }

    @Test
    void mergesTheServicesInTimeAndMasksASourceOfAnother() {
        // given: one long before, one after what this service has
        OtherServices.ANSWERS.put(
                "assessment-service",
                new OtherServices.Answer(
                        200,
                        "{\"looks\":["
                                + look("019b8c92-4410-7c52-9f30-4b6c8d0e2f31", "2999-01-01T00:00:00.000001Z", false)
                                + ","
                                + look("019b8c92-4410-7c52-9f30-4b6c8d0e2f30", "2020-01-01T00:00:00Z", true) + "]}"));
        OtherServices.ANSWERS.put(
                "meeting-service",
                new OtherServices.Answer(
                        200,
                        "{\"looks\":["
                                + look("a19b8c92-4410-7c52-9f30-4b6c8d0e2f32", "2999-01-01T00:00:00.000001Z", false)
                                + "]}"));

        // then
        trail("")
                .then()
                .statusCode(200)
                .body(
                        "items.service",
                        contains("meeting-service", "assessment-service", "referral-service", "assessment-service"))
                .body("items[0].actor", equalTo("person:x#nurse"))
                .body("items[3].professionalFrom", equalTo("Health"))
                .body("items[3].actor", equalTo(null));
    }

    @Test
    void asksWithItsOwnTokenAndForWhatIsToldOnly() {
        assertEquals(
                200,
                Api.as("health-lead")
                        .get("/v1/access-records?limit=7&childId=" + child)
                        .statusCode());

        assertEquals(2, OtherServices.ASKED.size());
        OtherServices.ASKED.forEach(asked -> {
            assertTrue(asked.contains("childId=" + child + "&limit=8&agency=HEALTH-BETSI"), asked);
            assertTrue(asked.endsWith("Bearer a-reader's-token"), asked);
        });
    }

    @Test
    void goesOnAfterTheSamePlaceInEveryService() {
        // given
        OtherServices.ANSWERS.put(
                "meeting-service",
                new OtherServices.Answer(
                        200,
                        "{\"looks\":["
                                + look("019b8c92-4410-7c52-9f30-4b6c8d0e2f32", "2999-01-01T00:00:00.000001Z", false)
                                + "]}"));
        String cursor = trail("&limit=1").path("page.next");
        OtherServices.ASKED.clear();

        // when
        trail("&limit=1&cursor=" + cursor).then().statusCode(200);

        // then
        assertEquals(2, OtherServices.ASKED.size());
        OtherServices.ASKED.forEach(asked -> assertTrue(
                asked.contains(
                        "&beforeAt=2999-01-01T00%3A00%3A00.000001Z&beforeId=019b8c92-4410-7c52-9f30-4b6c8d0e2f32"),
                asked));
    }

    @Test
    void oneThatDoesNotAnswerIsNamedAndNothingIsTold() {
        for (var broken : List.of(
                new OtherServices.Answer(503, ""),
                new OtherServices.Answer(403, ""),
                new OtherServices.Answer(200, "no json"))) {
            // given
            OtherServices.ANSWERS.put("meeting-service", broken);

            // when
            Response answer = trail("");

            // then
            answer.then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("dependency-unavailable"))
                    .body("errors.pointer", contains("meeting-service"));
            assertFalse(answer.asString().contains("submitReferral"));
            assertEquals("REFUSED", Rows.auditOf(answer).get("outcome"));
        }
    }

    @Test
    void whoMayNotKnowMakesNobodyBeAsked() {
        Api.as("ss-wrexham-manager")
                .get("/v1/access-records?childId=" + child)
                .then()
                .statusCode(404);

        assertEquals(List.of(), OtherServices.ASKED);
    }
}
