package cymru.gwarchod.placement.notification.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.PATH;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static cymru.gwarchod.placement.notification.NotificationFixture.planned;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.Stored;
import cymru.gwarchod.placement.notification.NotificationFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FilePlacementNotificationResourceTest {

    private static final String CANARY = "Caneri-melyn-77";

    @Test
    void withoutATokenNobodyFiles() {
        Refused.with(
                401, "unauthenticated", Api.anonymous().post(PATH, anEmergency().json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-worker", "police-missing", "health-lead", "teacher-glannant"})
    void whoNeitherCaresNorPlacesDoesNotFile(String username) {
        Refused.with(403, "forbidden", Api.as(username).post(PATH, anEmergency().json()));
    }

    @Test
    @StatutoryRule("ROLE-21")
    void theSystemOfAnAgencyThatIsNoPartyDoesNotFile() {
        Refused.with(
                403,
                "forbidden",
                Api.asSystem("HEALTH-BETSI").post(PATH, planned().json()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void aFieldThatIsWrong(String pointer, Object value, int status, String code, String fieldCode) {
        Map<String, Object> body = anEmergency().json();
        if (pointer.startsWith("#/child/")) {
            Map<String, Object> child = NotificationFixture.aChild();
            child.put(pointer.substring(8), value);
            body.put("child", child);
        } else {
            body.put(pointer.substring(2).split("/")[0], value);
        }

        Refused.at(pointer, status, code, fieldCode, refused(HOME, body));
    }

    static Stream<Arguments> aFieldThatIsWrong() {
        String type = "invalid-type";
        String failed = "validation-failed";
        return Stream.of(
                Arguments.of("#/placingAuthority", 12, 400, type, type),
                Arguments.of("#/placingAuthority", "Liverpool", 422, failed, "invalid-format"),
                Arguments.of(
                        "#/placingAuthority",
                        "E99999999",
                        422,
                        "placing-authority-not-found",
                        "placing-authority-not-found"),
                Arguments.of("#/homeUnit", "home " + CANARY, 422, failed, "invalid-format"),
                Arguments.of("#/homeUnit", "HOME-TY-GWYN", 422, "home-from-token", "home-from-token"),
                Arguments.of("#/startsOn", "tomorrow " + CANARY, 400, type, "invalid-format"),
                Arguments.of("#/startsOn", "2206-01-01", 422, "beyond-calendar-horizon", "beyond-calendar-horizon"),
                Arguments.of("#/startsOn", null, 422, failed, "required"),
                Arguments.of("#/emergency", "true", 400, type, type),
                Arguments.of("#/emergency", null, 422, failed, "required"),
                Arguments.of("#/emergencyReasons", "MISSING_EPISODES", 400, type, type),
                Arguments.of("#/emergencyReasons/0", List.of("UNHEARD_OF"), 422, failed, "unknown-code"),
                Arguments.of("#/child", List.of(CANARY), 400, type, type),
                Arguments.of("#/child", null, 422, failed, "required"),
                Arguments.of("#/child/givenName", " ", 422, failed, "required"),
                Arguments.of("#/child/familyName", CANARY.repeat(10), 422, failed, "too-long"),
                Arguments.of("#/child/dateOfBirth", "2011-02-30", 400, type, "invalid-format"),
                Arguments.of("#/child/dateOfBirthAccuracy", "PERHAPS", 422, failed, "unknown-code"),
                Arguments.of("#/child/nhsNumber", "999 000 0018", 422, failed, "invalid-format"),
                Arguments.of("#/child/upn", CANARY, 422, failed, "invalid-format"),
                Arguments.of("#/information", Map.of("RISK_ASSESSMENT", "PROVIDED"), 400, type, type),
                Arguments.of(
                        "#/information/0/item",
                        List.of(Map.of("item", "X", "state", "PROVIDED")),
                        422,
                        failed,
                        "unknown-code"),
                Arguments.of(
                        "#/information/0/state",
                        List.of(Map.of("item", "CHRONOLOGY", "state", "X")),
                        422,
                        failed,
                        "unknown-code"),
                Arguments.of("#/information/0/state", List.of(Map.of("item", "CHRONOLOGY")), 422, failed, "required"),
                Arguments.of("#/hostAuthority", "W06000005", 400, "unknown-field", "unknown-field"),
                Arguments.of("#/agency", CANARY, 400, "unknown-field", "unknown-field"),
                Arguments.of("#/receivedAt", CANARY, 400, "unknown-field", "unknown-field"),
                Arguments.of("#/childId", CANARY, 400, "unknown-field", "unknown-field"),
                Arguments.of("#/child/childId", CANARY, 400, "unknown-field", "unknown-field"));
    }

    @Test
    void anItemOfInformationStandsOnceAndABirthDateAgreesWithItsAccuracy() {
        Map<String, Object> twice = anEmergency()
                .with(
                        "information",
                        List.of(
                                Map.of("item", "CHRONOLOGY", "state", "PROVIDED"),
                                Map.of("item", "CHRONOLOGY", "state", "REQUESTED")))
                .json();
        Map<String, Object> child = NotificationFixture.aChild();
        child.put("dateOfBirthAccuracy", "UNKNOWN");

        Refused.with(422, "validation-failed", refused(HOME, twice)).body("errors.code", hasItem("information-twice"));
        Refused.with(
                        422,
                        "validation-failed",
                        refused(HOME, anEmergency().with("child", child).json()))
                .body("errors.code", hasItem("inconsistent"));
    }

    @Test
    @StatutoryRule("PLACE-04")
    void anEmergencyWithoutAReasonIsRefused() {
        Refused.at(
                "#/emergencyReasons",
                422,
                "emergency-reason-required",
                "emergency-reason-required",
                refused(HOME, anEmergency().without("emergencyReasons").json()));
        Refused.at(
                "#/emergencyReasons",
                422,
                "reason-without-emergency",
                "reason-without-emergency",
                refused(HOME, anEmergency().with("emergency", false).json()));
    }

    @Test
    @StatutoryRule({"ROLE-26", "PLACE-18"})
    void theOwnAreasChildIsNotPlacedFromAnotherArea() {
        Refused.with(
                422,
                "not-out-of-area",
                refused(
                        HOME,
                        anEmergency().with("placingAuthority", "W06000005").json()));
    }

    @Test
    @StatutoryRule("ROLE-21")
    void theOwnSideIsKnownFromTheTokenAndTheOtherIsNamed() {
        Refused.at(
                "#/placingAuthority",
                422,
                "placing-authority-required",
                "placing-authority-required",
                refused(HOME, anEmergency().without("placingAuthority").json()));
        Refused.at(
                "#/placingAuthority",
                422,
                "placing-authority-from-token",
                "placing-authority-from-token",
                refused(PLACING, planned().with("placingAuthority", "E08000012").json()));
        Refused.at(
                "#/homeUnit",
                422,
                "home-required",
                "home-required",
                refused(PLACING, planned().without("homeUnit").json()));
        Refused.at(
                "#/homeUnit",
                422,
                "home-not-found",
                "home-not-found",
                refused(PLACING, planned().with("homeUnit", "SCHOOL-GLANNANT").json()));
    }

    @Test
    void aCommandWithoutAKeyIsRefused() {
        Refused.at(
                "Idempotency-Key",
                400,
                "idempotency-key-required",
                "required",
                Api.as(HOME)
                        .request()
                        .contentType("application/json")
                        .body(anEmergency().json())
                        .post(PATH));
    }

    @Test
    @StatutoryRule({"PLACE-01", "PLACE-05", "PLACE-06"})
    void aHomeFilesAnEmergencyWithGaps() {
        Response filed = anEmergency().filed();
        String id = filed.path("id");

        filed.then()
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/placement-notifications/" + id))
                .header("ETag", "\"filed.0\"")
                .body("view", equalTo("filed"))
                .body("reference", matchesPattern("PLC-\\d{4}(-[0-9B-DF-HJ-NP-TVXZ]{5}){2}"))
                .body("filedByAgency", equalTo("PROVIDER-DRAIG-WEN"))
                .body("stay.homeUnit", equalTo("HOME-TY-GWYN"))
                .body("stay.placingAuthority", equalTo("E08000012"))
                .body("stay.placingAgency", equalTo("SS-LIVERPOOL"))
                .body("stay.hostAuthority", equalTo("W06000005"))
                .body("stay.hostAgency", equalTo("SS-FLINTSHIRE"))
                .body("child.familyName", equalTo("Ffuglennol"))
                .body("informationGaps", hasItems("CHRONOLOGY", "CASE_HISTORY", "PATHWAY_BEYOND"))
                .body("informationGaps", not(hasItem("RISK_ASSESSMENT")))
                .body("recipients.kind", hasItems("HOST_SOCIAL_SERVICES", "HEALTH", "EDUCATION", "MISSING_COORDINATOR"))
                .body("recipients.sentAt", everyItem(notNullValue()))
                .body("duties.kind", contains("NOTIFICATION", "CONSULTATION"))
                .body("duties.dueOn", everyItem(notNullValue()))
                .body("duties.timeliness", contains("MET", "PENDING"))
                .body("versions", hasSize(1));
        assertEquals(
                List.of(
                        "CONSULT_ON_PLACEMENT OPEN SS-LIVERPOOL",
                        "NOTIFY_PLACEMENT DONE SS-LIVERPOOL",
                        "OBTAIN_INFORMATION OPEN SS-LIVERPOOL"),
                Rows.texts(
                        "SELECT kind || ' ' || progress || ' ' || owner_agency FROM obligation WHERE trigger_record = ?::uuid ORDER BY kind",
                        id));
    }

    @Test
    @StatutoryRule("PLACE-03")
    void whatWasPlannedAndIsFiledAfterItsStartIsLate() {
        planned()
                .with("startsOn", today().minusDays(1).toString())
                .filedBy(PLACING)
                .then()
                .body("duties.kind", contains("NOTIFICATION"))
                .body("duties[0].timeliness", equalTo("MET_LATE"))
                .body("duties[0].daysLate", equalTo(1));
        planned().filedBy(PLACING).then().body("duties[0].timeliness", equalTo("MET"));
    }

    @Test
    @StatutoryRule("PLACE-02")
    void bothDutiesAreLateFiveWorkingDaysAfterTheStart() {
        anEmergency()
                .with("startsOn", today().minusDays(30).toString())
                .filed()
                .then()
                .body("duties.timeliness", contains("MET_LATE", "OVERDUE"));
    }

    @Test
    void theEventNamesThePartiesAndNothingOfTheChild() {
        String id = anEmergency().filed().path("id");

        String event = Stored.events("placement-notification.filed", id).getFirst();

        var data = io.restassured.path.json.JsonPath.from(event);
        assertEquals(
                java.util.Set.of(
                        "notificationId",
                        "homeUnit",
                        "providerAgency",
                        "placingAuthority",
                        "hostAuthority",
                        "emergency",
                        "startsOn",
                        "receivedAt"),
                data.getMap("$").keySet());
        assertEquals("W06000005", data.getString("hostAuthority"));
    }

    @Test
    void thatAHomeKeepsAChildAndAnAuthorityPlacedItAreClaims() {
        String id = anEmergency().filed().path("id");

        assertEquals(
                List.of("HOME_NOW unit:HOME-TY-GWYN", "PLACING_LA agency:SS-LIVERPOOL"),
                Rows.texts(
                        "SELECT relation || ' ' || subject FROM case_access WHERE record_id = ?::uuid AND state = 'CLAIMED' ORDER BY 1",
                        id));
    }

    @Test
    void theSameKeyAgainAnswersTheSameAndWritesNothing() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = anEmergency().json();
        Response first = Api.as(HOME).post(PATH, body, key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(HOME).post(PATH, body, key);

        again.then().statusCode(201).header("Idempotent-Replayed", "true").header("Location", first.header("Location"));
        assertEquals(first.jsonPath().getMap("$"), again.jsonPath().getMap("$"));
        assertEquals(before, Stored.counts());
        Refused.with(
                422,
                "idempotency-key-reused",
                Api.as(HOME)
                        .post(
                                PATH,
                                anEmergency()
                                        .with("emergencyReasons", List.of("OTHER"))
                                        .json(),
                                key));
    }

    @Test
    void aSystemFilesAndReadsItsOwnSubmission() {
        Map<String, Object> body =
                anEmergency().with("homeUnit", "HOME-TY-COCH").json();
        Response filed = Api.asSystem("PROVIDER-DRAIG-WEN").post(PATH, body);

        filed.then().statusCode(201).body("stay.hostAgency", equalTo("SS-WREXHAM"));
        Api.asSystem("PROVIDER-DRAIG-WEN")
                .get(path(filed))
                .then()
                .statusCode(200)
                .body("view", equalTo("filed"));
        Refused.with(404, "not-found", Api.asSystem("PROVIDER-ENFYS").get(path(filed)));
        Refused.at(
                "#/homeUnit",
                422,
                "home-not-found",
                "home-not-found",
                Api.asSystem("PROVIDER-ENFYS").post(PATH, body));
    }

    /** Sends it; checks that nothing came back of it and that nothing was written. */
    private static Response refused(String username, Map<String, Object> body) {
        Map<String, Long> before = Stored.counts();
        Response answer = Api.as(username).post(PATH, body);
        answer.then().body(not(org.hamcrest.Matchers.containsString(CANARY)));
        assertEquals(before, Stored.counts());
        return answer;
    }
}
