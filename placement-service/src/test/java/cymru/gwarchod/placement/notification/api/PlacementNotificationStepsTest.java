package cymru.gwarchod.placement.notification.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.MISSING;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.PATH;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.aChild;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static cymru.gwarchod.placement.notification.NotificationFixture.tag;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amendment, acknowledgement and consultation: what they share, and what each is. */
@QuarkusTest
class PlacementNotificationStepsTest {

    private static final Map<String, Object> AMENDMENT = Map.of(
            "note",
            "The chronology has arrived.",
            "information",
            List.of(Map.of("item", "CHRONOLOGY", "state", "PROVIDED")));
    private static final Map<String, Object> CONSULTATION =
            Map.of("consultedOn", today().toString(), "summary", "Agreed who visits.");

    private static Map<String, Object> body(String step) {
        return step.equals("amendments") ? AMENDMENT : step.equals("consultation") ? CONSULTATION : Map.of();
    }

    private static Response take(Api as, String record, String step, String tag) {
        return step.equals("acknowledgement")
                ? as.request()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", tag)
                        .post(record + "/" + step)
                : as.change(record + "/" + step, tag, body(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"amendments", "acknowledgement", "consultation"})
    void withoutATokenNobodyTakesAStep(String step) {
        Refused.with(
                401, "unauthenticated", take(Api.anonymous(), PATH + "/" + UUID.randomUUID(), step, "\"filed.0\""));
    }

    @ParameterizedTest
    @CsvSource({
        "amendments, ss-flintshire-lead",
        "amendments, police-missing",
        "acknowledgement, ty-gwyn-staff",
        "acknowledgement, ss-liverpool-placing",
        "consultation, ty-gwyn-manager",
        "consultation, police-missing"
    })
    void whoseStepItIsNotIsRefused(String step, String username) {
        Refused.with(403, "forbidden", take(Api.as(username), path(anEmergency().filed()), step, "\"host.0\""));
    }

    @ParameterizedTest
    @CsvSource({
        "amendments, " + OTHER_PROVIDER,
        "acknowledgement, " + OTHER_HOST,
        "acknowledgement, probation-lead",
        "consultation, " + OTHER_HOST
    })
    void toOthersItIsNotThere(String step, String username) {
        Response foreign = take(Api.as(username), path(anEmergency().filed()), step, "\"host.0\"");

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, take(Api.as(username), PATH + "/" + UUID.randomUUID(), step, "\"host.0\""));
    }

    @ParameterizedTest
    @CsvSource({
        "amendments, " + HOME + ", filed",
        "acknowledgement, " + HOST + ", host",
        "consultation, " + PLACING + ", filed"
    })
    void aStepIsDecidedOnAVersion(String step, String username, String view) {
        String record = path(anEmergency().filed());
        Map<String, Long> before = Stored.counts();

        Refused.with(412, "precondition-failed", take(Api.as(username), record, step, "\"" + view + ".7\""))
                .header("ETag", "\"" + view + ".0\"");
        RequestSpecification unconditional = Api.as(username)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!body(step).isEmpty()) {
            unconditional.contentType("application/json").body(body(step));
        }
        Refused.with(428, "precondition-required", unconditional.post(record + "/" + step));
        assertEquals(before, Stored.counts());
    }

    @Test
    void badAmendmentsAreNamed() {
        String record = path(anEmergency().filed());
        refusedAmendment(record, Map.of("information", List.of()), "#/note", 422, "validation-failed", "required");
        refusedAmendment(record, Map.of("note", 7), "#/note", 400, "invalid-type", "invalid-type");
        refusedAmendment(record, Map.of("note", "x".repeat(2_001)), "#/note", 422, "validation-failed", "too-long");
        refusedAmendment(
                record,
                Map.of("note", "x", "child", Map.of("givenName", "A", "dateOfBirthAccuracy", "UNKNOWN")),
                "#/child/familyName",
                422,
                "validation-failed",
                "required");
        refusedAmendment(
                record, Map.of("note", "x", "emergency", true), "#/emergency", 400, "unknown-field", "unknown-field");
        Refused.with(
                422,
                "nothing-amended",
                Api.as(HOME).change(record + "/amendments", "\"filed.0\"", Map.of("note", "Nothing new.")));
    }

    private static void refusedAmendment(
            String record, Map<String, Object> body, String pointer, int status, String code, String fieldCode) {
        Refused.at(pointer, status, code, fieldCode, Api.as(HOME).change(record + "/amendments", "\"filed.0\"", body));
    }

    @Test
    void badConsultationsAreNamed() {
        String record = path(anEmergency().filed());
        refusedConsultation(record, Map.of("summary", "x"), "#/consultedOn", 422, "validation-failed", "required");
        refusedConsultation(
                record,
                Map.of("consultedOn", "soon", "summary", "x"),
                "#/consultedOn",
                400,
                "invalid-type",
                "invalid-format");
        refusedConsultation(
                record,
                Map.of("consultedOn", today().toString(), "summary", " "),
                "#/summary",
                422,
                "validation-failed",
                "required");
        refusedConsultation(
                record,
                Map.of("consultedOn", today().plusDays(1).toString(), "summary", "x"),
                "#/consultedOn",
                422,
                "consultation-in-future",
                "consultation-in-future");
    }

    private static void refusedConsultation(
            String record, Map<String, Object> body, String pointer, int status, String code, String fieldCode) {
        Refused.at(
                pointer,
                status,
                code,
                fieldCode,
                Api.as(PLACING).change(record + "/consultation", "\"filed.0\"", body));
    }

    @Test
    @StatutoryRule({"PLACE-17", "PLACE-07"})
    void anAmendmentIsANewVersionAndTheFirstStays() {
        Response filed = anEmergency().filed();
        Map<String, Object> child = aChild();
        child.put("nhsNumber", "9990000026");

        Api.as(HOME)
                .change(
                        path(filed) + "/amendments",
                        "\"filed.0\"",
                        Map.of(
                                "note",
                                "The number was wrong; the chronology has arrived.",
                                "child",
                                child,
                                "information",
                                List.of(Map.of("item", "CHRONOLOGY", "state", "PROVIDED"))))
                .then()
                .statusCode(200)
                .header("ETag", "\"filed.1\"")
                .body("child.nhsNumber", equalTo("9990000026"))
                .body("informationGaps", not(hasItem("CHRONOLOGY")))
                .body("information.find { it.item == 'CHRONOLOGY' }.daysAfterStart", equalTo(0))
                .body("versions.number", contains(1, 2))
                .body("versions[1].note", equalTo("The number was wrong; the chronology has arrived."));

        assertEquals(
                List.of("9990000018", "9990000026"),
                Rows.texts(
                        "SELECT child_nhs_number FROM placement_notification_revision WHERE notification_id = ?::uuid ORDER BY number",
                        filed.<String>path("id")));
        assertEquals(
                1,
                Stored.events("placement-notification.amended", filed.path("id"))
                        .size());
        // There is no state in which it could be overwritten, so there is no method for it (ADR 0028).
        Refused.with(405, "method-not-allowed", Api.as(HOME).request().put(path(filed)));
    }

    @Test
    void theSystemThatFiledAmends() {
        Response filed = Api.asSystem("SS-LIVERPOOL")
                .post(
                        PATH,
                        anEmergency()
                                .without("placingAuthority")
                                .with("homeUnit", "HOME-TY-GWYN")
                                .json());
        filed.then().statusCode(201);

        take(Api.asSystem("SS-LIVERPOOL"), path(filed), "amendments", "\"filed.0\"")
                .then()
                .statusCode(200);
        Refused.with(
                404, "not-found", take(Api.asSystem("PROVIDER-DRAIG-WEN"), path(filed), "amendments", "\"filed.1\""));
    }

    @Test
    @StatutoryRule("PLACE-05")
    void eachThatWasToldAcknowledgesOnceAndThePartiesSeeIt() {
        String record = path(anEmergency().filed());

        take(Api.as(HOST), record, "acknowledgement", tag(HOST, record)).then().statusCode(200);
        take(Api.as(MISSING), record, "acknowledgement", tag(MISSING, record))
                .then()
                .statusCode(200);
        take(Api.as("health-lead"), record, "acknowledgement", tag("health-lead", record))
                .then()
                .statusCode(200)
                .body("view", equalTo("arrival"));

        Api.as(HOME)
                .get(record)
                .then()
                .header("ETag", "\"filed.3\"")
                .body("recipients.find { it.kind == 'HOST_SOCIAL_SERVICES' }.acknowledgedBy", equalTo("Arwena Ffuglen"))
                .body("recipients.find { it.kind == 'HEALTH' }.acknowledgedAt", notNullValue())
                .body("recipients.find { it.kind == 'EDUCATION' }.acknowledgedAt", equalTo(null))
                .body("versions", hasSize(1));
        Refused.with(409, "state-conflict", take(Api.as(HOST), record, "acknowledgement", tag(HOST, record)));
    }

    @Test
    @StatutoryRule("PLACE-06")
    void whatIsMissingIsChasedUntilItHasComeOrCannotBeHad() {
        // given
        Response filed = anEmergency().filed();

        // when: one item comes
        amend(filed, "\"filed.0\"", List.of(Map.of("item", "CHRONOLOGY", "state", "PROVIDED")));
        assertEquals(List.of("OPEN"), chase(filed));

        // then: the rest is asked for in vain
        amend(
                filed,
                "\"filed.1\"",
                filed.<List<String>>path("informationGaps").stream()
                        .filter(item -> !item.equals("CHRONOLOGY"))
                        .map(item -> Map.of("item", item, "state", "UNAVAILABLE"))
                        .toList());
        assertEquals(List.of("DONE"), chase(filed));
    }

    private static void amend(Response filed, String tag, List<Map<String, String>> information) {
        Api.as(HOME)
                .change(path(filed) + "/amendments", tag, Map.of("note", "More is known.", "information", information))
                .then()
                .statusCode(200);
    }

    private static List<String> chase(Response filed) {
        return Rows.texts(
                "SELECT progress FROM obligation WHERE kind = 'OBTAIN_INFORMATION' AND trigger_record = ?::uuid",
                filed.<String>path("id"));
    }

    @Test
    @StatutoryRule("PLACE-02")
    void aConsultationMeetsItsOwnDuty() {
        Response filed = anEmergency().filed();
        String key = UUID.randomUUID().toString();

        Response consulted = Api.as(PLACING).change(path(filed) + "/consultation", "\"filed.0\"", CONSULTATION, key);

        consulted
                .then()
                .statusCode(200)
                .body("consultation.summary", equalTo("Agreed who visits."))
                .body("duties.timeliness", contains("MET", "MET"));
        assertEquals(
                List.of("DONE"),
                Rows.texts(
                        "SELECT progress FROM obligation WHERE kind = 'CONSULT_ON_PLACEMENT' AND trigger_record = ?::uuid",
                        filed.<String>path("id")));
        Map<String, Long> before = Stored.counts();
        Response again = Api.as(PLACING).change(path(filed) + "/consultation", "\"filed.0\"", CONSULTATION, key);
        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(consulted.asString(), again.asString());
        assertEquals(before, Stored.counts());
        Refused.with(409, "state-conflict", take(Api.as(HOST), path(filed), "consultation", tag(HOST, path(filed))));
    }

    @Test
    void theHostAuthorityRecordsAConsultationToo() {
        String record = path(anEmergency().filed());

        take(Api.as(HOST), record, "consultation", "\"host.0\"")
                .then()
                .statusCode(200)
                .body("consultation.recordedBy", equalTo("Arwena Ffuglen"));
    }
}
