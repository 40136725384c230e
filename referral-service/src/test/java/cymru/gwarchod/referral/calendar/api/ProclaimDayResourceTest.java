package cymru.gwarchod.referral.calendar.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.agency.AgencyCode;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.obligations.CalendarChanged;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.obligations.Obligations;
import cymru.gwarchod.obligations.Opening;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.referral.scenario.Told;
import cymru.gwarchod.statutoryclock.PeriodId;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thursday 1 June 2034 and seven working days: Monday 12 June; with 7 June proclaimed, Tuesday 13 June. */
@QuarkusTest
@StatutoryRule("TIME-R7")
class ProclaimDayResourceTest {

    private static final String PATH = "/v1/calendar/proclaimed-days";
    private static final String ADMIN = "platform-admin";
    private static final String DAY = "2034-06-07";

    private final UUID child = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Inject
    Obligations obligations;

    @Inject
    ObjectMapper json;

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM obligation WHERE child_id = ?", child);
        Rows.change("DELETE FROM proclaimed_day");
    }

    private static Map<String, Object> thanks(String date) {
        return Map.of("date", date, "nameEn", "Day of thanks", "nameCy", "Diwrnod o ddiolch");
    }

    private static Response proclaim(String date) {
        return Api.as(ADMIN).post(PATH, thanks(date));
    }

    @Test
    void withoutATokenNobodyProclaims() {
        Refused.with(401, "unauthenticated", Api.anonymous().post(PATH, thanks(DAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-manager", "sandbox-operator", "board-monitor"})
    void aRoleThatDoesNotKeepTheDirectoryDoesNotProclaim(String username) {
        Refused.with(403, "forbidden", Api.as(username).post(PATH, thanks(DAY)));
    }

    @Test
    void theAdministratorOfAnotherAgencyDoesNotProclaimForAll() {
        String token = TestTokens.someone("admin-of-a-school", "EDUCATION-FLINTSHIRE", Set.of("directory-admin"));

        Refused.with(403, "forbidden", Api.with(token).post(PATH, thanks(DAY)));
        assertEquals(List.of(), Rows.texts("SELECT day FROM proclaimed_day"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, day-has-passed",
        "2034-06-10, day-is-weekend",
        "2034-12-25, day-is-bank-holiday",
        "2036-01-02, beyond-calendar-horizon",
        "2099-06-07, beyond-calendar-horizon"
    })
    void aDayThatCannotBeProclaimedIsRefusedSayingWhy(String date, String code) {
        Refused.at("#/date", 422, code, code, proclaim(date));
        assertEquals(List.of(), Rows.texts("SELECT day FROM proclaimed_day"));
    }

    @Test
    void aNameInBothLanguagesIsNeeded() {
        Api.as(ADMIN)
                .post(PATH, Map.of("date", DAY, "nameEn", "Day of thanks"))
                .then()
                .statusCode(422);
    }

    @Test
    void theDayIsInTheCalendarAtOnceUnderANewVersionAndIsTold() {
        // when
        var answer = proclaim(DAY);

        // then
        answer.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/calendar?from=%1$s&to=%1$s".formatted(DAY)))
                .body("name.cy", equalTo("Diwrnod o ddiolch"))
                .body("version", matchesPattern("wales-2026\\.1\\+1\\.[0-9a-f]{8}"));
        Api.as("teacher-glannant")
                .list("/v1/calendar?from=%1$s&to=%1$s".formatted(DAY))
                .then()
                .body("version", equalTo(answer.jsonPath().getString("version")))
                .body("items.kind", contains("BANK_HOLIDAY"))
                .body("items.name.en", contains("Day of thanks"));
        var told = Told.last(CalendarChanged.TYPE, json);
        assertEquals(
                answer.jsonPath().getString("version"),
                told.data().path("version").asText());
        assertEquals(DAY, told.data().path("days").path(0).path("date").asText());
        assertEquals("proclaimDay", Rows.auditOf(answer).get("operation"));
    }

    @Test
    void askedForAgainItAnswersTheSameAndTellsOnce() {
        // given
        var key = UUID.randomUUID().toString();
        var before = Told.all(CalendarChanged.TYPE, json).size();
        var first = Api.as(ADMIN).post(PATH, thanks(DAY), key);

        // when
        var again = Api.as(ADMIN).post(PATH, thanks(DAY), key);

        // then
        assertEquals(first.jsonPath().getString("id"), again.jsonPath().getString("id"));
        assertEquals(before + 1, Told.all(CalendarChanged.TYPE, json).size());
        Refused.with(422, "day-is-bank-holiday", proclaim(DAY));
    }

    @Test
    void openDeadlinesMoveOnceWhenTheServiceHearsItsOwnNews() {
        // given
        var record = UUID.randomUUID();
        SystemWork.run("TEST", scope -> obligations.open(opening(record), Instant.now()));
        var seraf = (UUID) Rows.of("SELECT id FROM obligation WHERE trigger_record = ?", record)
                .getFirst()
                .get("id");
        proclaim(DAY).then().statusCode(201);
        assertEquals(List.of("2034-06-12"), dueOn(seraf));

        // when: heard twice
        var told = Told.last(CalendarChanged.TYPE, json);
        inbox.receive(told);
        inbox.receive(told);

        // then
        assertEquals(List.of("2034-06-13"), dueOn(seraf));
        assertEquals(List.of(ObligationEvent.OPENED, ObligationEvent.MOVED), Rows.events(seraf));
        assertEquals(
                List.of("2034-06-12"), Rows.texts("SELECT due_on FROM obligation_move WHERE obligation_id = ?", seraf));
        assertEquals(
                List.of("recomputeObligation"),
                Rows.texts("SELECT operation FROM audit_entry WHERE record_id = ?", seraf));
    }

    private static List<String> dueOn(UUID id) {
        return Rows.texts("SELECT due_on FROM obligation WHERE id = ?", id);
    }

    private Opening opening(UUID record) {
        return new Opening(
                "TEST_OBLIGATION",
                PeriodId.SERAF,
                Instant.parse("2034-06-01T09:00:00Z"),
                child,
                UUID.randomUUID(),
                record,
                "/v1/assessments",
                new Opening.Owner(new AgencyCode("SS-GWYNEDD"), "W06000002", "ss-intake", Optional.empty()),
                Opening.Priority.NORMAL);
    }
}
