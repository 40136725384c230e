package cymru.gwarchod.placement.notification.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.MISSING;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOME_OF_THE_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.PATH;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListPlacementNotificationsResourceTest {

    @Test
    void withoutATokenOrTheRoleNobodyLists() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH));
        Refused.with(403, "forbidden", Api.as("ss-flintshire-worker").list(PATH));
    }

    @Test
    void aWrongParameterIsNamed() {
        Refused.at(
                "homeUnit",
                400,
                "invalid-parameter",
                "unknown-code",
                Api.as(HOST).list(PATH + "?homeUnit=X"));
        Refused.at(
                "limit", 400, "invalid-parameter", "out-of-range", Api.as(HOST).list(PATH + "?limit=0"));
        Refused.with(400, "invalid-cursor", Api.as(HOST).list(PATH + "?cursor=x"));
        Refused.with(400, "unknown-parameter", Api.as(HOST).list(PATH + "?child=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, MISSING, HOME, "ty-gwyn-staff", PLACING})
    void theAreaAndThePartiesListIt(String username) {
        String id = anEmergency().filed().path("id");

        assertTrue(ids(username, "").contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_HOST, OTHER_PROVIDER, OTHER_HOME_OF_THE_PROVIDER})
    void othersDoNot(String username) {
        String id = anEmergency().filed().path("id");

        assertFalse(ids(username, "").contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-lead", "education-lead", "lead-glannant"})
    @StatutoryRule("PLACE-05")
    void healthAndEducationListTheArrivalsInTheirArea(String username) {
        String id = anEmergency().filed().path("id");

        assertTrue(ids(username, "").contains(id));
        Response list = Api.as(username).list(PATH + "?homeUnit=HOME-TY-GWYN");
        list.then().statusCode(200).body("items.stay.placingAuthority", hasItem("E08000012"));
        assertFalse(list.asString().contains("Ffuglennol"));
    }

    @Test
    void whoWasNotToldListsNoArrivals() {
        String id = anEmergency().filed().path("id");

        assertFalse(ids("probation-lead", "").contains(id));
        Refused.with(403, "forbidden", Api.as("health-nurse").list(PATH));
    }

    @Test
    void aSystemListsWhatItFiled() {
        Response filed = Api.asSystem("PROVIDER-ENFYS")
                .post(PATH, anEmergency().with("homeUnit", "HOME-PLAS-ENFYS").json());
        filed.then().statusCode(201);

        Response list = Api.asSystem("PROVIDER-ENFYS").list(PATH);

        assertTrue(list.jsonPath().getList("items.id").contains(filed.path("id")));
        assertFalse(list.asString().contains("Ffuglennol"));
        assertFalse(Api.asSystem("PROVIDER-DRAIG-WEN")
                .list(PATH)
                .jsonPath()
                .getList("items.id")
                .contains(filed.path("id")));
    }

    @Test
    void onePageAfterAnotherGivesAllOnceOldestFirstAndTheAuditNamesWhatWasShown() {
        for (int i = 0; i < 3; i++) {
            anEmergency().filed();
        }

        List<String> all = ids(HOST, "&homeUnit=HOME-TY-GWYN&limit=2");

        assertEquals(all.stream().distinct().sorted().toList(), all);
        Api.as(HOST).list(PATH + "?limit=1").then().statusCode(200);
        assertEquals(
                List.of("1"),
                Rows.texts(
                        "SELECT cardinality(listed_ids) FROM audit_entry WHERE operation = 'listPlacementNotifications'"
                                + " AND outcome = 'ALLOWED' ORDER BY id DESC LIMIT 1"));
    }

    private static List<String> ids(String username, String more) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Api.as(username)
                    .request()
                    .urlEncodingEnabled(false)
                    .get(PATH + (more + next).replaceFirst("^&", "?"));
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id"));
            String cursor = page.path("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return ids;
    }
}
