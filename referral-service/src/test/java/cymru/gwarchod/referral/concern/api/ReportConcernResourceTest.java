package cymru.gwarchod.referral.concern.api;

import static cymru.gwarchod.referral.concern.ConcernCalls.TEACHER;
import static cymru.gwarchod.referral.concern.ConcernCalls.aConcernReport;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.referral.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportConcernResourceTest {

    private static final String CONCERNS = "/v1/concerns";

    @Test
    void withoutATokenNobodyReports() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(CONCERNS, aConcernReport()));
    }

    @Test
    void whoIsNotAtTheFrontLineDoesNotReport() {
        Refused.with(403, "forbidden", Api.as("board-monitor").post(CONCERNS, aConcernReport()));
    }

    @Test
    void aConcernNeedsADescriptionAndASource() {
        Map<String, Object> report = aConcernReport();
        report.put("concern", Map.of("description", ""));
        Map<String, Long> before = Stored.counts();

        Response refused = Api.as(TEACHER).post(CONCERNS, report);

        Refused.at("#/concern/description", 422, "validation-failed", "required", refused);
        Refused.at("#/concern/sourceType", 422, "validation-failed", "required", refused);
        assertEquals(before, Stored.counts());
    }

    @Test
    void aBirthDateAndHowSureItIsGoTogether() {
        Map<String, Object> report = aConcernReport();
        report.put(
                "child",
                Map.of(
                        "givenName", "Enghraifft",
                        "familyName", "Dychmygol",
                        "dateOfBirthAccuracy", "EXACT",
                        "lookedAfter", false));

        Refused.at(
                "#/child",
                422,
                "validation-failed",
                "inconsistent",
                Api.as(TEACHER).post(CONCERNS, report));
    }

    @Test
    @StatutoryRule({"REF-04", "REF-07"})
    void aConcernIsKeptAndAwaitsTheLead() {
        Response answer = Api.as(TEACHER).post(CONCERNS, aConcernReport());

        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/concerns/[0-9a-f-]{36}"))
                .header("ETag", "\"own.0\"")
                .body("status", equalTo("AWAITING_LEAD_DISCUSSION"))
                .body("reference", matchesPattern("CON-\\d{4}(-[0-9B-DF-HJ-NP-TVXZ]{5}){2}"))
                .body("reportedAt", notNullValue())
                .body("reportedBy", equalTo("Athrawa Ffuglen"))
                .body("unit", equalTo("SCHOOL-GLANNANT"));
        Map<String, Object> row = Rows.row("concern", answer.path("id"));
        assertEquals("EDUCATION-FLINTSHIRE", row.get("reporter_agency"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-pcso", "police-ppu", "police-missing", "police-spoc"})
    @StatutoryRule("ROLE-12")
    void communitySupportOfficersAndAllPoliceReport(String username) {
        Api.as(username).post(CONCERNS, aConcernReport()).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ty-gwyn-staff", "health-nurse", "youth-justice-worker"})
    @StatutoryRule("REF-04")
    void staffOfHomesAndEveryOtherAgencyReport(String username) {
        Api.as(username).post(CONCERNS, aConcernReport()).then().statusCode(201);
    }

    @Test
    @StatutoryRule("REF-06")
    void immediateRiskWaitsForNobody() {
        Map<String, Object> report = aConcernReport();
        report.put("immediateRisk", true);

        Api.as(TEACHER).post(CONCERNS, report).then().statusCode(201).body("status", equalTo("IMMEDIATE"));
    }

    @Test
    void theSameKeyAgainGivesTheSameReport() {
        String key = UUID.randomUUID().toString();
        Response first = Api.as(TEACHER).post(CONCERNS, aConcernReport(), key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(TEACHER).post(CONCERNS, aConcernReport(), key);

        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
    }
}
