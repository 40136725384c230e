package cymru.gwarchod.referral.directory.api;

import static cymru.gwarchod.referral.directory.DirectoryFixture.aLead;
import static cymru.gwarchod.referral.directory.DirectoryFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppointLeadResourceTest {

    private static final String LEADS = "/v1/directory/leads";
    private static final String ADMIN = "education-lead";

    @Test
    void withoutATokenNobodyAppoints() {
        Api.anonymous().post(LEADS, aLead()).then().statusCode(401).body("code", equalTo("unauthenticated"));
    }

    @Test
    void onlyADirectoryAdministratorAppoints() {
        Api.as("teacher-glannant").post(LEADS, aLead()).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void theAgencyIsThatOfTheTokenAndNoField() {
        Api.as(ADMIN)
                .post(LEADS, with(aLead(), "agency", "HEALTH-BETSI"))
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
    }

    @Test
    void aUnitOfAnotherAgencyIsRefused() {
        Api.as(ADMIN)
                .post(LEADS, with(aLead(), "unit", "HOME-TY-GWYN"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-not-of-agency"))
                .body("errors.pointer", hasItem("#/unit"));
    }

    @Test
    void aTermThatEndsBeforeItStartsIsRefused() {
        Api.as(ADMIN)
                .post(LEADS, aLead(LocalDate.of(2099, 2, 1), LocalDate.of(2099, 1, 31)))
                .then()
                .statusCode(422)
                .body("code", equalTo("ends-before-start"));
    }

    @Test
    void whatBreaksARuleOfAFieldIsRefusedWithItsPlace() {
        Api.as(ADMIN)
                .post(LEADS, with(aLead(), "email", "nobody"))
                .then()
                .statusCode(422)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", hasItem("#/email"));
    }

    @Test
    @StatutoryRule("ROLE-02")
    void aSecondLeadIsRefusedUnlessTheFirstHasEnded() {
        // given
        Map<String, Object> first = aLead();
        Api.as(ADMIN).post(LEADS, first).then().statusCode(201);

        // when, then
        Api.as(ADMIN).post(LEADS, first).then().statusCode(409).body("code", equalTo("lead-exists"));
        LocalDate after = LocalDate.parse((String) first.get("endsOn")).plusDays(1);
        Api.as(ADMIN).post(LEADS, aLead(after, after)).then().statusCode(201);
    }

    @Test
    void coverMayStandBesideTheLead() {
        Map<String, Object> lead = with(aLead(), "unit", "SCHOOL-COED-DU");
        Api.as(ADMIN).post(LEADS, lead).then().statusCode(201);

        Api.as(ADMIN).post(LEADS, with(lead, "capacity", "COVER")).then().statusCode(201);
    }

    @Test
    @StatutoryRule("ROLE-02")
    void ofTwoAppointmentsAtTheSameMomentOneIsRefused() {
        // given
        Map<String, Object> lead = with(aLead(), "unit", "SCHOOL-GLANNANT");

        // when
        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Api.as(ADMIN).post(LEADS, lead).statusCode()))
                .limit(2)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // then
        assertEquals(List.of(201, 409), statuses);
    }

    @Test
    @StatutoryRule("ROLE-03")
    void aLeadOfAUnitIsAppointed() {
        Map<String, Object> lead = with(aLead(), "unit", "SCHOOL-GLANNANT");

        Api.as(ADMIN)
                .post(LEADS, lead)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/directory/leads/[0-9a-f-]{36}"))
                .header("ETag", "\"entry.0\"")
                .body("agency", equalTo("EDUCATION-FLINTSHIRE"))
                .body("unit", equalTo("SCHOOL-GLANNANT"))
                .body("personSubject", equalTo(lead.get("personSubject")))
                .body("name", equalTo("Dynoda Ffuglen"))
                .body("$", not(hasKey("appointedBy")));
    }

    @Test
    @StatutoryRule("ROLE-09")
    void socialServicesNameTheManagersWhoChair() {
        // given
        Map<String, Object> manager = with(aLead(), "capacity", "CSE_MANAGER");
        String first = appointed("ss-conwy-lead", manager);

        // when: there may be more than one at a time
        String second = appointed("ss-conwy-lead", with(manager, "personSubject", TestTokens.subject("another")));

        // then
        assertEquals("CSE_MANAGER", Rows.row("designated_lead", first).get("capacity"));
        assertEquals("CSE_MANAGER", Rows.row("designated_lead", second).get("capacity"));
    }

    @Test
    @StatutoryRule("ROLE-09")
    void noOtherAgencyAndNoSingleTeamNamesAManagerWhoChairs() {
        Map<String, Object> manager = with(aLead(), "capacity", "CSE_MANAGER");

        for (Response refused : List.of(
                Api.as(ADMIN).post(LEADS, manager),
                Api.as("ss-conwy-lead").post(LEADS, with(manager, "unit", "SS-CONWY-INTAKE")))) {
            refused.then()
                    .statusCode(422)
                    .body("code", equalTo("capacity-not-of-agency"))
                    .body("errors.pointer", hasItem("#/capacity"));
        }
    }

    @Test
    void anAppointmentIsPublishedWithoutAName() {
        // given
        Map<String, Object> lead = with(aLead(), "unit", "SCHOOL-GLANNANT");

        // when
        String id = appointed(ADMIN, lead);

        // then
        List<Map<String, Object>> events = Rows.eventsOf(id);
        assertEquals(1, events.size());
        assertEquals("cymru.gwarchod.lead.appointed.v1", events.getFirst().get("type"));
        assertEquals(
                Map.of(
                        "leadId",
                        id,
                        "agency",
                        "EDUCATION-FLINTSHIRE",
                        "unit",
                        "SCHOOL-GLANNANT",
                        "capacity",
                        "LEAD",
                        "person",
                        "person:" + TestTokens.ISSUER + "#" + lead.get("personSubject"),
                        "startsOn",
                        lead.get("startsOn"),
                        "endsOn",
                        lead.get("endsOn")),
                JsonPath.from((String) events.getFirst().get("payload")).getMap("$"));
    }

    private static String appointed(String admin, Map<String, Object> lead) {
        return Api.as(admin).post(LEADS, lead).then().statusCode(201).extract().path("id");
    }

    @Test
    void theSameRequestTwiceAppointsOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> lead = aLead();
        String id = Api.as(ADMIN)
                .post(LEADS, lead, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Api.as(ADMIN)
                .post(LEADS, lead, key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(id));
    }
}
