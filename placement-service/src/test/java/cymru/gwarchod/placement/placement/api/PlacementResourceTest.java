package cymru.gwarchod.placement.placement.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.MISSING;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOME_OF_THE_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.Stored;
import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PlacementResourceTest {

    private static final Map<String, Object> ENDING = Map.of("endedOn", today().toString(), "reason", "RETURNED_HOME");

    private Response filed;
    private String placement;

    @BeforeEach
    void file() {
        filed = anEmergency().filed();
        placement = filed.path("links.placement");
    }

    @Test
    void withoutATokenNobodyReadsOrEnds() {
        Refused.with(401, "unauthenticated", Api.anonymous().get(placement));
        Refused.with(401, "unauthenticated", Api.anonymous().change(placement + "/ending", "\"stay.0\"", ENDING));
    }

    @Test
    void whoHasNoPartInItDoesNeither() {
        Refused.with(403, "forbidden", Api.as("teacher-glannant").get(placement));
        Refused.with(403, "forbidden", Api.as(HOST).change(placement + "/ending", "\"host.0\"", ENDING));
        Refused.with(403, "forbidden", Api.as(MISSING).change(placement + "/ending", "\"host.0\"", ENDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_PROVIDER, OTHER_HOME_OF_THE_PROVIDER, OTHER_HOST})
    void toOthersItIsNotThere(String username) {
        Response foreign = Api.as(username).get(placement);

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(foreign, Api.as(username).get("/v1/placements/" + UUID.randomUUID()));
    }

    @Test
    void anotherProviderDoesNotEndIt() {
        Refused.with(404, "not-found", Api.as(OTHER_PROVIDER).change(placement + "/ending", "\"stay.0\"", ENDING));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void aFieldThatIsWrong(String pointer, Object value, int status, String code, String fieldCode) {
        Map<String, Object> body = new java.util.LinkedHashMap<>(ENDING);
        body.put(pointer.substring(2), value);

        Refused.at(pointer, status, code, fieldCode, Api.as(HOME).change(placement + "/ending", "\"stay.0\"", body));
    }

    static Stream<Arguments> aFieldThatIsWrong() {
        return Stream.of(
                Arguments.of("#/endedOn", null, 422, "validation-failed", "required"),
                Arguments.of("#/endedOn", "x", 400, "invalid-type", "invalid-format"),
                Arguments.of(
                        "#/endedOn",
                        today().minusDays(1).toString(),
                        422,
                        "placement-ends-before-start",
                        "placement-ends-before-start"),
                Arguments.of("#/endedOn", today().plusDays(1).toString(), 422, "end-in-future", "end-in-future"),
                Arguments.of("#/reason", null, 422, "validation-failed", "required"),
                Arguments.of("#/reason", "UNHEARD_OF", 422, "validation-failed", "unknown-code"),
                Arguments.of("#/childId", "x", 400, "unknown-field", "unknown-field"));
    }

    @Test
    void anEndIsDecidedOnAVersion() {
        Refused.with(412, "precondition-failed", Api.as(HOME).change(placement + "/ending", "\"stay.9\"", ENDING))
                .header("ETag", "\"stay.0\"");
        Refused.with(
                428,
                "precondition-required",
                Api.as(HOME)
                        .request()
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(ENDING)
                        .post(placement + "/ending"));
    }

    @Test
    void onlyTheHostSideSeesWhoTheChildIs() {
        Response before = Api.as(HOME).get(placement);
        UUID child = UUID.randomUUID();

        LinkedChildren.linked(filed.path("id"), child);

        Response after = Api.as(HOME).get(placement);
        assertEquals(before.asString(), after.asString());
        assertEquals(before.header("ETag"), after.header("ETag"));
        Api.as(PLACING).get(placement).then().body("view", equalTo("stay")).body("childId", equalTo(null));
        Api.as(HOST).get(placement).then().body("view", equalTo("host")).body("childId", equalTo(child.toString()));
        Api.as(MISSING).get(placement).then().body("childId", equalTo(child.toString()));
    }

    @Test
    @StatutoryRule("PLACE-15")
    void theHomeEndsItAndReachesItNoMore() {
        UUID child = UUID.randomUUID();
        LinkedChildren.linked(filed.path("id"), child);

        Api.as(HOME)
                .change(placement + "/ending", "\"stay.0\"", ENDING)
                .then()
                .statusCode(200)
                .header("ETag", "\"stay.1\"")
                .body("status", equalTo("ENDED"))
                .body("ending.reason", equalTo("RETURNED_HOME"))
                .body("ending.recordedBy", equalTo("Gofalwen Ffuglen"));

        Refused.with(404, "not-found", Api.as(HOME).get(placement));
        Refused.with(404, "not-found", Api.as(HOME).get(path(filed)));
        Refused.with(404, "not-found", Api.as("ty-gwyn-staff").get(path(filed)));
        Api.as(HOST).get(placement).then().statusCode(200).body("status", equalTo("ENDED"));
        Api.as(PLACING).get(path(filed)).then().statusCode(200);
        String id = placement.substring(placement.lastIndexOf('/') + 1);
        assertEquals(1, Stored.events("placement.ended", id).size());
        Refused.with(409, "state-conflict", Api.as(PLACING).change(placement + "/ending", "\"stay.1\"", ENDING));
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String key = UUID.randomUUID().toString();
        Response first = Api.as(PLACING).change(placement + "/ending", "\"stay.0\"", ENDING, key);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(PLACING).change(placement + "/ending", "\"stay.0\"", ENDING, key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        assertEquals(before, Stored.counts());
    }
}
