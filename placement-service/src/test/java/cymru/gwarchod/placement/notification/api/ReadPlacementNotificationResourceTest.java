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
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReadPlacementNotificationResourceTest {

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().get(PATH + "/" + UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ss-flintshire-intake", "teacher-glannant", "board-monitor"})
    void whoHasNothingToDoWithPlacementsDoesNotRead(String username) {
        Refused.with(403, "forbidden", Api.as(username).get(path(anEmergency().filed())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {OTHER_PROVIDER, OTHER_HOME_OF_THE_PROVIDER, OTHER_HOST, "ss-conwy-manager", "probation-lead"})
    void toOthersItIsNotThere(String username) {
        Response filed = anEmergency().filed();

        Response foreign = Api.as(username).get(path(filed));

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, Api.as(username).get(PATH + "/" + UUID.randomUUID()));
    }

    @Test
    void aPurposeIsStatedAndAnIdIsOne() {
        Refused.at(
                "Purpose",
                400,
                "purpose-required",
                "required",
                Api.as(HOST).list(path(anEmergency().filed())));
        Refused.at("id", 400, "malformed-id", "invalid-format", Api.as(HOST).get(PATH + "/1"));
        Refused.at(
                "expand",
                400,
                "unknown-parameter",
                "unknown-parameter",
                Api.as(HOST).get(path(anEmergency().filed()) + "?expand=x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HOST, "ss-flintshire-worker", "ss-flintshire-manager", MISSING, "police-spoc"})
    @StatutoryRule("PLACE-05")
    void theHostAuthorityAndItsPoliceSeeItAtOnce(String username) {
        Api.as(username)
                .get(path(anEmergency().filed()))
                .then()
                .statusCode(200)
                .header("ETag", "\"host.0\"")
                .body("view", equalTo("host"))
                .body("child.givenName", equalTo("Enghraifft"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HOME, "ty-gwyn-staff", PLACING})
    void thePartiesReadWhatWasFiled(String username) {
        Api.as(username).get(path(anEmergency().filed())).then().statusCode(200).body("view", equalTo("filed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-lead", "education-lead"})
    void healthAndEducationSeeThatAChildArrivesAndNothingOfTheChild(String username) {
        Response arrival = Api.as(username).get(path(anEmergency().filed()));

        arrival.then().statusCode(200).body("view", equalTo("arrival")).body("stay.homeUnit", equalTo("HOME-TY-GWYN"));
        assertEquals(
                Set.of("view", "id", "reference", "receivedAt", "stay", "recipients", "links"),
                arrival.jsonPath().getMap("$").keySet());
        assertFalse(arrival.asString().contains("Ffuglennol"));
    }

    @Test
    void whatThePartiesReadDoesNotDependOnWhoTheChildIs() {
        Response filed = anEmergency().filed();
        Response before = Api.as(HOME).get(path(filed));

        LinkedChildren.linked(filed.path("id"), UUID.randomUUID());

        Response after = Api.as(HOME).get(path(filed));
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
    }
}
