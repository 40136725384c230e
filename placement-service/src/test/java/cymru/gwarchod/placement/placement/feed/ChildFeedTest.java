package cymru.gwarchod.placement.placement.feed;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.planned;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.outbox.Event;
import cymru.gwarchod.placement.Stored;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildFeedTest {

    private final UUID child = UUID.randomUUID();

    @Test
    @StatutoryRule("PLACE-11")
    void withTheChildKnownTheStartIsTold() {
        Response filed = anEmergency().filed();

        LinkedChildren.linked(filed.path("id"), child);

        Api.as(HOST).get(filed.path("links.placement")).then().body("childId", equalTo(child.toString()));
        JsonPath started = started(filed).getFirst();
        assertEquals(
                Map.of(
                        "placementId",
                        placement(filed),
                        "notificationId",
                        filed.path("id"),
                        "childId",
                        child.toString(),
                        "homeUnit",
                        "HOME-TY-GWYN",
                        "hostAuthority",
                        "W06000005",
                        "placingAuthority",
                        "E08000012",
                        "startedOn",
                        filed.path("stay.startsOn"),
                        "emergency",
                        true),
                started.getMap("$"));
    }

    @Test
    void twiceIsOnceAndAnotherChildCorrects() {
        Response filed = anEmergency().filed();
        Event event = LinkedChildren.event(filed.path("id"), child);
        LinkedChildren.hear(event, event, LinkedChildren.event(filed.path("id"), child));
        assertEquals(1, started(filed).size());

        UUID right = UUID.randomUUID();
        LinkedChildren.linked(filed.path("id"), right);

        assertEquals(2, started(filed).size());
        assertEquals(right.toString(), started(filed).getLast().getString("childId"));
    }

    @Test
    void whatHasNotBegunIsNotTold() {
        Response filed = planned().filedBy(PLACING);

        LinkedChildren.linked(filed.path("id"), child);

        Api.as(HOST).get(filed.path("links.placement")).then().body("childId", equalTo(child.toString()));
        assertEquals(List.of(), started(filed));
    }

    @Test
    void aNotificationThatIsNotHereIsWaitedFor() {
        String unknown = UUID.randomUUID().toString();
        int waiting = LinkedChildren.hearParked();

        LinkedChildren.linked(unknown, child);

        assertEquals(waiting + 1, LinkedChildren.hearParked());
    }

    @Test
    void whatEndedBeforeTheChildWasKnownIsToldAsBoth() {
        Response filed = anEmergency().filed();
        String placement = filed.path("links.placement");
        Api.as(PLACING)
                .change(
                        placement + "/ending",
                        "\"stay.0\"",
                        Map.of("endedOn", filed.path("stay.startsOn").toString(), "reason", "EMERGENCY_OVER"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), Stored.events("placement.ended", placement(filed)));

        LinkedChildren.linked(filed.path("id"), child);

        assertEquals(1, started(filed).size());
        assertEquals(1, Stored.events("placement.ended", placement(filed)).size());
    }

    private static List<JsonPath> started(Response filed) {
        return Stored.events("placement.started", placement(filed)).stream()
                .map(JsonPath::from)
                .toList();
    }

    private static String placement(Response filed) {
        String link = filed.path("links.placement");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
