package cymru.gwarchod.placement.notification.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static cymru.gwarchod.placement.notification.NotificationFixture.tag;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A start that proves wrong, and everything that follows from it. */
@QuarkusTest
class AmendedStartTest {

    private static final Map<String, Object> CONSULTATION =
            Map.of("consultedOn", today().toString(), "summary", "Agreed who visits.");

    @Test
    @StatutoryRule({"PLACE-17", "PLACE-02"})
    void aStartThatWasWrongIsAmendedAndTheClocksFollow() {
        // given
        Response filed = anEmergency().filed();
        String start = today().plusDays(14).toString();

        // when
        Api.as(HOME)
                .change(
                        path(filed) + "/amendments",
                        "\"filed.0\"",
                        Map.of("note", "The move was put off.", "startsOn", start))
                .then()
                .statusCode(200)
                .body("stay.startsOn", equalTo(start))
                .body("versions.startsOn", contains(today().toString(), start));

        // then: what is open is counted anew, and keeps the old due date beside the new one
        assertEquals(
                List.of("CANCELLED START_AMENDED", "OPEN"),
                Rows.texts(
                        "SELECT concat_ws(' ', progress, reason) FROM obligation WHERE case_id = ?::uuid"
                                + " AND kind = 'CONSULT_ON_PLACEMENT' ORDER BY id",
                        filed.<String>path("id")));
        assertEquals(
                List.of("1"),
                Rows.texts(
                        "SELECT count(*) FROM obligation old JOIN obligation new ON new.id = old.replaced_by"
                                + " WHERE old.case_id = ?::uuid AND old.kind = 'OBTAIN_INFORMATION' AND new.due_on > old.due_on",
                        filed.<String>path("id")));
        Api.as(HOST).get(filed.<String>path("links.placement")).then().body("stay.startsOn", equalTo(start));

        // and a consultation meets the clock that runs
        Api.as(PLACING)
                .change(path(filed) + "/consultation", tag(PLACING, path(filed)), CONSULTATION)
                .then()
                .statusCode(200);
        assertEquals(
                List.of("CANCELLED", "DONE"),
                Rows.texts(
                        "SELECT progress FROM obligation WHERE case_id = ?::uuid AND kind = 'CONSULT_ON_PLACEMENT' ORDER BY id",
                        filed.<String>path("id")));
    }

    @Test
    void aStayThatIsOverKeepsItsStart() {
        Response filed = anEmergency().filed();
        Api.as(PLACING)
                .change(
                        filed.path("links.placement") + "/ending",
                        "\"stay.0\"",
                        Map.of("endedOn", today().toString(), "reason", "RETURNED_HOME"))
                .then()
                .statusCode(200);

        Refused.with(
                409,
                "state-conflict",
                Api.as(PLACING)
                        .change(
                                path(filed) + "/amendments",
                                tag(PLACING, path(filed)),
                                Map.of(
                                        "note",
                                        "x",
                                        "startsOn",
                                        today().minusDays(1).toString())));
        Refused.at(
                "#/startsOn",
                422,
                "beyond-calendar-horizon",
                "beyond-calendar-horizon",
                Api.as(HOME)
                        .change(
                                path(anEmergency().filed()) + "/amendments",
                                "\"filed.0\"",
                                Map.of("note", "x", "startsOn", "2206-01-01")));
    }
}
