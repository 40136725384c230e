package cymru.gwarchod.referral.intake.feed;

import static cymru.gwarchod.referral.casefile.CaseCalls.received;
import static cymru.gwarchod.referral.intake.IntakeCalls.HOST_INTAKE;
import static cymru.gwarchod.referral.intake.IntakeCalls.SOURCE;
import static cymru.gwarchod.referral.intake.IntakeCalls.aChildNamed;
import static cymru.gwarchod.referral.intake.IntakeCalls.filed;
import static cymru.gwarchod.referral.intake.IntakeCalls.freshFamilyName;
import static cymru.gwarchod.referral.intake.IntakeCalls.notified;
import static cymru.gwarchod.referral.intake.IntakeCalls.read;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home notifies a placed child; who it is, is found out here, and whoever notified learns nothing of it. */
@QuarkusTest
class PlacementIntakeTest {

    private static final String ITEMS = "/v1/children/intake-items";

    private final NotifiedChildrenStub placement = new NotifiedChildrenStub();
    private final UUID notification = UUID.randomUUID();

    @Inject
    Inbox inbox;

    @Inject
    NotifiedChildReader reader;

    @BeforeEach
    void standIn() {
        QuarkusMock.installMockForType(placement, NotifiedChildren.class);
        Rows.change("UPDATE intake_item SET tried_at = NULL");
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM parked_event WHERE source = ?", SOURCE);
    }

    @Test
    @StatutoryRule({"PLACE-05", "ROLE-20"})
    void theHostsIntakeAndTheMissingCoordinatorAreToldAtOnce() {
        // when: placement-service tells, and cannot be asked for the details yet
        placement.down(true);
        inbox.receive(filed(notification));
        reader.read();

        // then
        String item = itemOf(notification);
        assertEquals("AWAITING_DETAILS", read(item).getString("state"));
        assertEquals(
                List.of("SS-CONWY ss-intake intake-item"),
                Rows.texts(
                        "SELECT recipient_agency || ' ' || recipient_role || ' ' || record_type FROM notification"
                                + " WHERE record_id::text = ?",
                        item));
        assertEquals(
                List.of("POLICE-NORTH-WALES missing-coordinator"),
                Rows.texts(
                        "SELECT recipient_agency || ' ' || recipient_role FROM notification WHERE record_id = ?",
                        notification));
        String notice = Api.as(HOST_INTAKE)
                .list("/v1/notifications?limit=200&acknowledged=false")
                .path("items.find { it.recordId == '" + item + "' }.id");
        Api.as(HOST_INTAKE).get("/v1/notifications/" + notice).then().body("links.about", equalTo(ITEMS + "/" + item));
    }

    @Test
    void whatCannotBeFetchedIsFetchedLater() {
        // given
        inbox.receive(filed(notification));
        placement.put(notification, notified(aChildNamed(freshFamilyName())));
        placement.down(true);
        reader.read();
        String item = itemOf(notification);
        assertEquals("AWAITING_DETAILS", read(item).getString("state"));

        // when
        placement.down(false);
        reader.read();
        assertEquals("AWAITING_DETAILS", read(item).getString("state"), "not asked for again at once");
        Rows.change("UPDATE intake_item SET tried_at = NULL");
        reader.read();

        // then
        assertEquals("LINKED", read(item).getString("state"));
    }

    @Test
    void aChildWhomNobodyKnewIsMintedOnce() {
        // given
        placement.put(notification, notified(aChildNamed(freshFamilyName())));

        // when: told twice
        inbox.receive(filed(notification));
        inbox.receive(filed(notification));
        reader.read();
        reader.read();

        // then
        String item = itemOf(notification);
        JsonPath seen = read(item);
        assertEquals("LINKED", seen.getString("state"));
        assertEquals("NEW", seen.getString("match"));
        Map<String, Object> event = linkedEvent(seen.getString("childId"));
        assertEquals("SS-CONWY", event.get("audience"), "whoever filed hears nothing of it");
        JsonPath data = JsonPath.from((String) event.get("payload"));
        assertEquals(notification.toString(), data.getString("notificationId"));
        assertEquals("NEW", data.getString("match"));
        assertNull(data.getString("caseId"));
        assertFalse(event.get("payload").toString().contains("Ffug-"));
    }

    @Test
    void anEqualIdentifierAndBirthDateIsThatChild() {
        // given: Flintshire knows the child
        Map<String, Object> known = aChildNamed(freshFamilyName());
        Map<String, Object> referral = Rows.row("referral", received(known));
        Map<String, Object> misspelt = new HashMap<>(known);
        misspelt.put("familyName", "Another");
        placement.put(notification, notified(misspelt));

        // when
        inbox.receive(filed(notification));
        reader.read();

        // then
        JsonPath seen = read(itemOf(notification));
        assertEquals("EXACT", seen.getString("match"));
        assertEquals(referral.get("child_id").toString(), seen.getString("childId"));
        JsonPath data =
                JsonPath.from((String) linkedEvent(seen.getString("childId")).get("payload"));
        assertEquals(referral.get("case_id").toString(), data.getString("caseId"));
        assertEquals("W06000005", data.getString("responsibleAuthority"));
        // and the authority that answers for the child is asked who placed it
        assertEquals(
                List.of("SS-FLINTSHIRE ss-lead-officer"),
                Rows.texts(
                        "SELECT recipient_agency || ' ' || recipient_role FROM notification"
                                + " WHERE kind = 'PLACEMENT_CLAIM_TO_DECIDE' AND record_id = ?",
                        notification));
    }

    @Test
    void whoeverFiledLearnsNothingAndOthersNeither() {
        // given
        placement.put(notification, notified(aChildNamed(freshFamilyName())));
        inbox.receive(filed(notification));
        reader.read();
        String item = itemOf(notification);

        // then
        Refused.with(403, "forbidden", Api.as("plas-enfys-manager").get(ITEMS + "/" + item));
        Refused.with(403, "forbidden", Api.as("police-missing").get(ITEMS + "/" + item));
        Refused.with(404, "not-found", Api.as("ss-flintshire-intake").get(ITEMS + "/" + item));
        assertFalse(idsListedBy("ss-flintshire-intake").contains(item));
        assertTrue(idsListedBy(HOST_INTAKE).contains(item));
    }

    @Test
    void aCandidateIsForIntakeToDecideOn() {
        // given: the same name and birth date, and no identifier
        Map<String, Object> known = aChildNamed(freshFamilyName());
        Map<String, Object> referral = Rows.row("referral", received(known));
        String item = undecided(known);

        // when
        JsonPath seen = read(item);
        String candidate = seen.getString("candidates[0].id");
        Response decided = decide(item, "\"host.1\"", Map.of("match", "CONFIRMED", "candidate", candidate));

        // then
        assertEquals("UNDECIDED", seen.getString("state"));
        assertEquals(List.of("DATE_OF_BIRTH", "FAMILY_NAME", "GIVEN_NAME"), seen.getList("candidates[0].alike"));
        assertEquals("SS-FLINTSHIRE", seen.getString("candidates[0].contact.agency"));
        assertNotEquals(referral.get("child_id").toString(), candidate, "the child's id is told to nobody yet");
        decided.then()
                .statusCode(200)
                .body("state", equalTo("LINKED"))
                .body("match", equalTo("CONFIRMED"))
                .body("childId", equalTo(referral.get("child_id").toString()));
        JsonPath data = JsonPath.from(
                (String) linkedEvent(referral.get("child_id").toString()).get("payload"));
        assertEquals("CONFIRMED", data.getString("match"));
        assertEquals(referral.get("case_id").toString(), data.getString("caseId"));
        Refused.with(409, "state-conflict", decide(item, "\"host.2\"", Map.of("match", "NEW")));
        Refused.with(412, "precondition-failed", decide(item, "\"host.1\"", Map.of("match", "NEW")));
    }

    @Test
    void noneOfTheCandidatesIsANewChild() {
        // given
        Map<String, Object> known = aChildNamed(freshFamilyName());
        Map<String, Object> referral = Rows.row("referral", received(known));
        String item = undecided(known);

        // when
        Response decided = decide(item, "\"host.1\"", Map.of("match", "NEW"));

        // then
        decided.then().statusCode(200).body("match", equalTo("NEW"));
        assertNotEquals(referral.get("child_id").toString(), decided.path("childId"));
    }

    @Test
    void aDecisionNamesACandidateOfThatItemOrNone() {
        String item = undecided(anotherKnown());

        Refused.with(
                422,
                "candidate-not-found",
                decide(item, "\"host.1\"", Map.of("match", "CONFIRMED", "candidate", UUID.randomUUID())));
        Refused.with(422, "validation-failed", decide(item, "\"host.1\"", Map.of("match", "CONFIRMED")));
        Refused.with(
                422,
                "validation-failed",
                decide(item, "\"host.1\"", Map.of("match", "NEW", "candidate", UUID.randomUUID())));
        Refused.with(
                403,
                "forbidden",
                Api.as("ss-conwy-lead").change(ITEMS + "/" + item + "/decision", "\"host.1\"", Map.of("match", "NEW")));
        assertEquals("UNDECIDED", read(item).getString("state"));
    }

    private Map<String, Object> anotherKnown() {
        Map<String, Object> known = aChildNamed(freshFamilyName());
        received(known);
        return known;
    }

    /** The same child, notified without an identifier. */
    private String undecided(Map<String, Object> known) {
        Map<String, Object> nameless = new HashMap<>(known);
        nameless.remove("nhsNumber");
        nameless.remove("upn");
        placement.put(notification, notified(nameless));
        inbox.receive(filed(notification));
        reader.read();
        return itemOf(notification);
    }

    private static Response decide(String item, String tag, Map<String, Object> body) {
        return Api.as(HOST_INTAKE).change(ITEMS + "/" + item + "/decision", tag, body);
    }

    private static List<String> idsListedBy(String username) {
        return Api.as(username)
                .list(ITEMS + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String itemOf(UUID notification) {
        List<String> items = Rows.texts("SELECT id FROM intake_item WHERE notification_id = ?", notification);
        assertEquals(1, items.size());
        return items.getFirst();
    }

    private static Map<String, Object> linkedEvent(String child) {
        List<Map<String, Object>> events = Rows.eventsOf(child);
        assertEquals(
                List.of("cymru.gwarchod.child.linked.v1"),
                events.stream().map(event -> event.get("type")).toList());
        return events.getFirst();
    }
}
