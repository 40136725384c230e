package cymru.gwarchod.placement.register.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.MISSING;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.planned;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@StatutoryRule("PLACE-14")
class ResidencyRegisterResourceTest {

    private static final String PATH = "/v1/residency-register";

    @Test
    void withoutATokenOrTheRoleNobodyLists() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH));
        Refused.with(403, "forbidden", Api.as("ty-gwyn-manager").list(PATH));
        Refused.with(403, "forbidden", Api.as("health-lead").list(PATH));
    }

    @Test
    void aWrongParameterIsNamed() {
        Refused.at(
                "placingAuthority",
                400,
                "invalid-parameter",
                "unknown-code",
                Api.as(HOST).list(PATH + "?placingAuthority=X"));
        Refused.with(400, "unknown-parameter", Api.as(HOST).list(PATH + "?name=x"));
        Refused.with(400, "invalid-cursor", Api.as(HOST).list(PATH + "?cursor=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, "ss-flintshire-manager", MISSING})
    void theHostSideListsEveryChildFromTheFilingOn(String username) {
        String id = anEmergency().filed().path("id");

        Map<String, Object> entry = entry(username, id);

        assertFalse(entry.containsKey("childId"));
        assertEquals("Ffuglennol", ((Map<?, ?>) entry.get("child")).get("familyName"));

        UUID child = UUID.randomUUID();
        LinkedChildren.linked(id, child);
        assertEquals(child.toString(), entry(username, id).get("childId"));
    }

    @Test
    void whoPlacedSeesTheOwnOnlyAndNotWhoTheChildIs() {
        String own = anEmergency().filed().path("id");
        String foreign =
                anEmergency().with("placingAuthority", "E08000015").filed().path("id");
        LinkedChildren.linked(own, UUID.randomUUID());

        assertFalse(entry(PLACING, own).containsKey("childId"));
        assertFalse(ids(PLACING, "").contains(foreign));
        assertTrue(ids(HOST, "").contains(foreign));
    }

    @Test
    void anotherAreaSeesNothingOfIt() {
        String id = anEmergency().filed().path("id");

        assertFalse(ids(OTHER_HOST, "").contains(id));
    }

    @Test
    void itIsAskedByPlacingAuthority() {
        String liverpool = anEmergency().filed().path("id");
        String wirral =
                anEmergency().with("placingAuthority", "E08000015").filed().path("id");

        List<String> of = ids(HOST, "&placingAuthority=E08000015&limit=2");

        assertTrue(of.contains(wirral));
        assertFalse(of.contains(liverpool));
    }

    @Test
    void whatHasNotBegunOrHasEndedDoesNotStandInIt() {
        String later = planned().filedBy(PLACING).path("id");
        Response ended = anEmergency().filed();
        assertTrue(ids(HOST, "").contains((String) ended.path("id")));
        Api.as(PLACING)
                .change(
                        ended.path("links.placement") + "/ending",
                        "\"stay.0\"",
                        Map.of("endedOn", today().toString(), "reason", "OTHER"))
                .then()
                .statusCode(200);

        assertFalse(ids(HOST, "").contains(later));
        assertFalse(ids(HOST, "").contains((String) ended.path("id")));
    }

    @Test
    void theCorrectedDetailsStand() {
        Response filed = anEmergency().filed();
        Api.as(PLACING)
                .change(
                        filed.path("links.self") + "/amendments",
                        "\"filed.0\"",
                        Map.of(
                                "note",
                                "The name was wrong.",
                                "child",
                                Map.of("givenName", "Arall", "familyName", "Cywir", "dateOfBirthAccuracy", "UNKNOWN")))
                .then()
                .statusCode(200)
                .body("child.familyName", equalTo("Cywir"));

        assertEquals("Cywir", ((Map<?, ?>) entry(HOST, filed.path("id")).get("child")).get("familyName"));
    }

    private static Map<String, Object> entry(String username, String notification) {
        return entries(username, "").stream()
                .filter(entry -> entry.get("notificationId").equals(notification))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String username, String more) {
        return entries(username, more).stream()
                .map(entry -> (String) entry.get("notificationId"))
                .toList();
    }

    private static List<Map<String, Object>> entries(String username, String more) {
        List<Map<String, Object>> entries = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = Api.as(username)
                    .request()
                    .urlEncodingEnabled(false)
                    .get(PATH + (more + next).replaceFirst("^&", "?"));
            page.then().statusCode(200);
            entries.addAll(page.jsonPath().getList("items"));
            String cursor = page.path("page.next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }
        return entries;
    }
}
