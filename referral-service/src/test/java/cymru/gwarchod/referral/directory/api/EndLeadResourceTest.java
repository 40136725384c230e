package cymru.gwarchod.referral.directory.api;

import static cymru.gwarchod.referral.directory.DirectoryFixture.aLead;
import static cymru.gwarchod.referral.directory.DirectoryFixture.aLeadFrom;
import static cymru.gwarchod.referral.directory.DirectoryFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndLeadResourceTest {

    private static final String ADMIN = "health-lead";
    private static final String TAG = "\"entry.0\"";

    @Test
    void withoutATokenNobodyEnds() {
        Api.anonymous()
                .change(ending(UUID.randomUUID().toString()), TAG, lastDay("2099-01-31"))
                .then()
                .statusCode(401);
    }

    @Test
    void onlyADirectoryAdministratorEnds() {
        Api.as("health-nurse")
                .change(ending(UUID.randomUUID().toString()), TAG, lastDay("2099-01-31"))
                .then()
                .statusCode(403);
    }

    @Test
    void anEntryOfAnotherAgencyIsNotThereToBeEnded() {
        String id = appointed(aLead());

        Api.as("education-lead")
                .change(ending(id), TAG, lastDay("2099-01-31"))
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aLastDayIsNeeded() {
        Api.as(ADMIN).change(ending(appointed(aLead())), TAG, Map.of()).then().statusCode(422);
    }

    @Test
    void theVersionHasToBeTheOneThatWasRead() {
        String id = appointed(aLead());

        Api.as(ADMIN).post(ending(id), lastDay("2099-01-31")).then().statusCode(428);
        Api.as(ADMIN)
                .change(ending(id), "\"entry.7\"", lastDay("2099-01-31"))
                .then()
                .statusCode(412)
                .header("ETag", TAG);
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        Map<String, Object> lead = aLead();
        String id = appointed(lead);

        Api.as(ADMIN)
                .change(ending(id), TAG, lastDay("2098-12-31"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ends-before-start"));
        Api.as(ADMIN)
                .change(ending(id), TAG, Map.of("endsOn", lead.get("endsOn")))
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"));
    }

    @Test
    @StatutoryRule("ROLE-02")
    void anEndedPostCanBeFilledAnew() {
        // given
        Map<String, Object> open = with(aLeadFrom(LocalDate.of(2090, 1, 1)), "unit", "HEALTH-BETSI-SCHOOL-NURSING");
        String id = appointed(open);
        Map<String, Object> next = with(open, "startsOn", "2090-07-01");
        Api.as(ADMIN).post("/v1/directory/leads", next).then().statusCode(409);

        // when
        Api.as(ADMIN)
                .change(ending(id), TAG, lastDay("2090-06-30"))
                .then()
                .statusCode(200)
                .header("ETag", "\"entry.1\"")
                .body("endsOn", equalTo("2090-06-30"));

        // then
        Api.as(ADMIN)
                .post("/v1/directory/leads", with(next, "endsOn", "2090-12-31"))
                .then()
                .statusCode(201);
    }

    @Test
    void anEndingIsPublishedWithItsLastDay() {
        // given
        Map<String, Object> lead = aLead();
        String id = appointed(lead);

        // when
        Api.as(ADMIN)
                .change(ending(id), TAG, Map.of("endsOn", lead.get("startsOn")))
                .then()
                .statusCode(200);

        // then
        Map<String, Object> event = Rows.eventsOf(id).getLast();
        assertEquals("cymru.gwarchod.lead.ended.v1", event.get("type"));
        assertEquals(
                Map.of("leadId", id, "endsOn", lead.get("startsOn")),
                JsonPath.from((String) event.get("payload")).getMap("$"));
    }

    @Test
    void theSameRequestTwiceEndsOnce() {
        Map<String, Object> lead = aLead();
        String id = appointed(lead);
        String key = UUID.randomUUID().toString();
        Object body = Map.of("endsOn", lead.get("startsOn"));
        Api.as(ADMIN).change(ending(id), TAG, body, key).then().statusCode(200);

        Api.as(ADMIN)
                .change(ending(id), TAG, body, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("endsOn", equalTo(lead.get("startsOn")));
    }

    private static String appointed(Map<String, Object> lead) {
        return Api.as(ADMIN)
                .post("/v1/directory/leads", lead)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ending(String id) {
        return "/v1/directory/leads/" + id + "/ending";
    }

    private static Map<String, Object> lastDay(String day) {
        return Map.of("endsOn", day);
    }
}
