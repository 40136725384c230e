package cymru.gwarchod.placement.claim.api;

import static cymru.gwarchod.placement.notification.NotificationFixture.HOME;
import static cymru.gwarchod.placement.notification.NotificationFixture.HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOME_OF_THE_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_HOST;
import static cymru.gwarchod.placement.notification.NotificationFixture.OTHER_PROVIDER;
import static cymru.gwarchod.placement.notification.NotificationFixture.PLACING;
import static cymru.gwarchod.placement.notification.NotificationFixture.anEmergency;
import static cymru.gwarchod.placement.notification.NotificationFixture.path;
import static cymru.gwarchod.placement.notification.NotificationFixture.tag;
import static cymru.gwarchod.placement.notification.NotificationFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cymru.gwarchod.placement.Stored;
import cymru.gwarchod.placement.placement.feed.LinkedChildren;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody grants himself a view: what a notification claims opens nothing until another party confirms it. */
@QuarkusTest
class ClaimResourceTest {

    private static final Map<String, Object> CONFIRM = Map.of("decision", "CONFIRM");
    private static final Map<String, Object> REFUSE = Map.of("decision", "REFUSE", "note", "No such stay.");

    private final UUID child = UUID.randomUUID();

    private Response filed;
    private String claims;
    private String placement;

    @BeforeEach
    void file() {
        take(anEmergency().filed());
    }

    private void take(Response answer) {
        filed = answer;
        claims = path(filed) + "/claims";
        placement = filed.path("links.placement");
    }

    private Response decide(String username, String relation, Map<String, Object> decision) {
        return Api.as(username).change(claims + "/" + relation + "/decision", tag(username, claims), decision);
    }

    private Response withdraw(String username, String relation) {
        return Api.as(username)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag(username, claims))
                .post(claims + "/" + relation + "/withdrawal");
    }

    private void linked(String authority) {
        LinkedChildren.assessed(child, "CATEGORY_3");
        LinkedChildren.linked(filed.path("id"), child, authority);
    }

    @Test
    void withoutATokenOrARoleNobodyReadsOrDecides() {
        String decision = claims + "/HOME_NOW/decision";
        Refused.with(401, "unauthenticated", Api.anonymous().get(claims));
        Refused.with(401, "unauthenticated", Api.anonymous().change(decision, "\"host.0\"", CONFIRM));
        Refused.with(403, "forbidden", Api.as("health-lead").get(claims));
        Refused.with(403, "forbidden", Api.as(HOME).change(decision, "\"party.0\"", CONFIRM));
        Refused.with(403, "forbidden", Api.as("ss-flintshire-worker").change(decision, "\"host.0\"", CONFIRM));
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_PROVIDER, OTHER_HOME_OF_THE_PROVIDER, OTHER_HOST})
    void toOthersTheyAreNotThere(String username) {
        Response foreign = Api.as(username).get(claims);

        Refused.with(404, "not-found", foreign);
        Refused.indistinguishable(
                foreign, Api.as(username).get("/v1/placement-notifications/" + UUID.randomUUID() + "/claims"));
    }

    @Test
    void badDecisionsAreNamed() {
        String decision = claims + "/HOME_NOW/decision";
        Refused.at(
                "#/decision",
                422,
                "validation-failed",
                "required",
                Api.as(HOST).change(decision, "\"host.0\"", Map.of("note", "x")));
        Refused.at(
                "#/decision",
                422,
                "validation-failed",
                "unknown-code",
                Api.as(HOST).change(decision, "\"host.0\"", Map.of("decision", "PERHAPS")));
        Refused.at(
                "#/status",
                400,
                "unknown-field",
                "unknown-field",
                Api.as(HOST).change(decision, "\"host.0\"", Map.of("decision", "CONFIRM", "status", "CONFIRMED")));
        Refused.with(412, "precondition-failed", Api.as(HOST).change(decision, "\"host.7\"", CONFIRM))
                .header("ETag", "\"host.0\"");
        assertEquals(
                400,
                Api.as(HOST)
                        .change(claims + "/HOST_LA/decision", "\"host.0\"", CONFIRM)
                        .statusCode());
    }

    @Test
    void aClaimOpensNothing() {
        linked("W06000005");

        Api.as(HOME).get(claims).then().body("items.status", contains("CLAIMED", "CLAIMED"));
        Api.as(HOME).get(placement).then().body("view", equalTo("stay")).body("category", nullValue());
        Api.as(PLACING).get(placement).then().body("view", equalTo("stay")).body("childId", nullValue());
        assertEquals(List.of(), Stored.events("placement-claim.confirmed", claim("HOME_NOW")));
    }

    @Test
    @StatutoryRule("ROLE-21")
    void theHostConfirmsTheHomeAndItSeesNameAndCategoryUntilTheChildLeaves() {
        // given
        linked("W06000005");

        // when
        decide(HOST, "HOME_NOW", CONFIRM)
                .then()
                .statusCode(200)
                .header("ETag", "\"host.1\"")
                .body("items.find { it.relation == 'HOME_NOW' }.status", equalTo("CONFIRMED"))
                .body("items.find { it.relation == 'HOME_NOW' }.verdict.agency", equalTo("SS-FLINTSHIRE"));

        // then
        Api.as(HOME)
                .get(placement)
                .then()
                .body("view", equalTo("resident"))
                .body("child.givenName", equalTo("Enghraifft"))
                .body("category", equalTo("CATEGORY_3"))
                .body("childId", equalTo(child.toString()));
        Api.as(HOME)
                .get(claims)
                .then()
                .body("view", equalTo("party"))
                .body("items.find { it.relation == 'HOME_NOW' }.verdict", nullValue());
        Api.as(PLACING).get(placement).then().body("view", equalTo("stay"));
        JsonPath confirmed = JsonPath.from(
                Stored.events("placement-claim.confirmed", claim("HOME_NOW")).getFirst());
        assertEquals("unit:HOME-TY-GWYN", confirmed.getString("subject"));
        assertEquals(child.toString(), confirmed.getString("childId"));

        // when the child leaves
        Api.as(HOME)
                .change(
                        placement + "/ending",
                        tag(HOME, placement),
                        Map.of("endedOn", today().toString(), "reason", "RETURNED_HOME"))
                .then()
                .statusCode(200);

        // then the home sees nothing
        Refused.with(404, "not-found", Api.as(HOME).get(placement));
        Refused.with(404, "not-found", Api.as(HOME).get(claims));
        assertEquals(
                1, Stored.events("placement-claim.ended", claim("HOME_NOW")).size());
        Refused.with(409, "state-conflict", decide(HOST, "HOME_NOW", CONFIRM));
        assertEquals(
                List.of("ENDED"),
                Rows.texts(
                        "SELECT DISTINCT state FROM case_access WHERE record_id = ?::uuid AND relation = 'HOME_NOW'",
                        filed.<String>path("id")));
    }

    @Test
    @StatutoryRule("ROLE-26")
    void whoAnswersForTheChildDecidesWhetherAnAuthorityPlacedIt() {
        // given: before it is known who the child is, nobody knows whose it is to decide
        Refused.with(409, "child-not-identified", decide(HOST, "PLACING_LA", CONFIRM));
        linked("W06000006");
        Refused.with(409, "another-agency-decides", decide(HOST, "PLACING_LA", CONFIRM));
        Refused.with(409, "another-agency-decides", decide(OTHER_HOST, "HOME_NOW", CONFIRM));

        // when
        decide(OTHER_HOST, "PLACING_LA", CONFIRM)
                .then()
                .statusCode(200)
                .body("items.find { it.relation == 'PLACING_LA' }.status", equalTo("CONFIRMED"));

        // then the authority that placed sees its child, and the duties name it
        Api.as(PLACING)
                .get(placement)
                .then()
                .body("view", equalTo("placed"))
                .body("childId", equalTo(child.toString()))
                .body("category", equalTo("CATEGORY_3"));
        assertEquals(
                List.of(child.toString()),
                Rows.texts(
                        "SELECT DISTINCT child_id FROM obligation WHERE case_id = ?::uuid", filed.<String>path("id")));
        // and it may confirm the home, which another agency asserted
        decide(PLACING, "HOME_NOW", CONFIRM).then().statusCode(200);
        Api.as(HOME).get(placement).then().body("view", equalTo("resident"));
        // and what was confirmed can still be refused
        decide(OTHER_HOST, "PLACING_LA", REFUSE).then().statusCode(200);
        Api.as(PLACING).get(placement).then().body("view", equalTo("stay")).body("childId", nullValue());
    }

    @Test
    @StatutoryRule("ROLE-26")
    void nobodyConfirmsWhatTheOwnAgencyFiled() {
        // given: the authority that placed filed, and the area knows nobody who answers for the child
        take(anEmergency()
                .without("placingAuthority")
                .with("homeUnit", "HOME-TY-GWYN")
                .filedBy(PLACING));
        LinkedChildren.linked(filed.path("id"), child);
        Refused.with(404, "not-found", Api.as(PLACING).change(claims + "/HOME_NOW/decision", "\"party.0\"", CONFIRM));

        // when
        decide(HOST, "PLACING_LA", CONFIRM).then().statusCode(200);

        // then
        Refused.with(409, "second-party-required", decide(PLACING, "HOME_NOW", CONFIRM));
        decide(HOST, "HOME_NOW", CONFIRM).then().statusCode(200);
    }

    @Test
    void withinTheAuthorityThatAnswersForTheChildOneAgencyIsEnough() {
        take(anEmergency()
                .without("placingAuthority")
                .with("homeUnit", "HOME-TY-GWYN")
                .filedBy(PLACING));
        linked("E08000012");

        decide(PLACING, "PLACING_LA", CONFIRM).then().statusCode(200);

        assertEquals(
                List.of("RESPONSIBLE_AUTHORITY"),
                Rows.texts(
                        "SELECT basis FROM case_access WHERE record_id = ?::uuid AND relation = 'PLACING_LA'",
                        filed.<String>path("id")));
    }

    @Test
    void anAuthorityThatBeginsToAnswerForTheChildDecidesFromThenOn() {
        LinkedChildren.linked(filed.path("id"), child);
        Refused.with(404, "not-found", Api.as(OTHER_HOST).get(claims));

        LinkedChildren.caseOpened(child, "W06000006");

        Refused.with(409, "another-agency-decides", decide(HOST, "PLACING_LA", CONFIRM));
        decide(OTHER_HOST, "PLACING_LA", REFUSE).then().statusCode(200);
    }

    @Test
    void whoFiledItWithdrawsItAndNobodyElse() {
        linked("W06000005");
        decide(HOST, "HOME_NOW", CONFIRM).then().statusCode(200);
        Refused.with(409, "another-agency-decides", withdraw(PLACING, "HOME_NOW"));

        withdraw(HOME, "HOME_NOW")
                .then()
                .statusCode(200)
                .body("items.find { it.relation == 'HOME_NOW' }.status", equalTo("WITHDRAWN"));

        Api.as(HOME).get(placement).then().body("view", equalTo("stay"));
        Refused.with(409, "state-conflict", decide(HOST, "HOME_NOW", CONFIRM));
        assertEquals(
                List.of("WITHDRAWN"),
                Stored.events("placement-claim.ended", claim("HOME_NOW")).stream()
                        .map(event -> JsonPath.from(event).getString("reason"))
                        .toList());
    }

    @Test
    void aChildThatWasCorrectedTakesBackWhatWasConfirmedOfAnother() {
        linked("W06000006");
        decide(OTHER_HOST, "PLACING_LA", CONFIRM).then().statusCode(200);
        decide(HOST, "HOME_NOW", CONFIRM).then().statusCode(200);
        UUID right = UUID.randomUUID();

        LinkedChildren.linked(filed.path("id"), right);

        Api.as(PLACING).get(placement).then().body("view", equalTo("stay"));
        Api.as(HOME)
                .get(placement)
                .then()
                .body("childId", equalTo(right.toString()))
                .body("category", nullValue());
        Refused.with(404, "not-found", Api.as(OTHER_HOST).get(claims));
        assertEquals(
                2, Stored.events("placement-claim.confirmed", claim("HOME_NOW")).size());
        decide(HOST, "PLACING_LA", CONFIRM).then().statusCode(200);
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        String key = UUID.randomUUID().toString();
        String decision = claims + "/HOME_NOW/decision";
        Response first = Api.as(HOST).change(decision, "\"host.0\"", CONFIRM, key);
        first.then().statusCode(200);
        Map<String, Long> before = Stored.counts();

        Response again = Api.as(HOST).change(decision, "\"host.0\"", CONFIRM, key);

        again.then().statusCode(200).header("Idempotent-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        assertEquals(before, Stored.counts());
    }

    private String claim(String relation) {
        return Rows.texts(
                        "SELECT id FROM placement_claim WHERE notification_id = ?::uuid AND relation = ?",
                        filed.<String>path("id"),
                        relation)
                .getFirst();
    }
}
