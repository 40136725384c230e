package cymru.gwarchod.referral.chronology.api;

import static cymru.gwarchod.referral.casefile.CaseCalls.aKnownChild;
import static cymru.gwarchod.referral.chronology.ChronologyFixture.related;
import static cymru.gwarchod.referral.referral.ReferralCalls.submitted;
import static cymru.gwarchod.referral.referral.ReferralFixture.aReferral;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.referral.chronology.ChronologyFixture;
import cymru.gwarchod.statutoryclock.StatutoryRule;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Refused;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test has an agency of its own as reader, so that nothing that others do is in its feed. */
@QuarkusTest
class ListEventsResourceTest {

    private static final String PATH = "/v1/events";
    private static final String RECEIVED = "cymru.gwarchod.referral.received.v1";

    @Inject
    ChronologyFixture events;

    @Inject
    DomainClock domainClock;

    @AfterEach
    void tidyUp() {
        ChronologyFixture.tidyUp();
        Rows.change("DELETE FROM case_access WHERE subject = ?", "agency:" + reader());
    }

    /** An authority to which nobody refers in any test. */
    private static String reader() {
        return "SS-YNYS-MON";
    }

    private static Response list(String agency, String query) {
        Response answer = Api.asSystem(agency).list(PATH + query);
        answer.then().statusCode(200);
        return answer;
    }

    /** Everything that the agency hears of. */
    private static List<Map<String, Object>> all(String agency) {
        List<Map<String, Object>> items = new ArrayList<>();
        String cursor = "";
        while (true) {
            Response page = list(agency, "?limit=200" + cursor);
            List<Map<String, Object>> found = page.path("items");
            if (found.isEmpty()) {
                return items;
            }
            items.addAll(found);
            cursor = "&cursor=" + page.path("page.next");
        }
    }

    private static List<Object> subjects(String agency, String type) {
        return all(agency).stream()
                .filter(event -> event.get("type").equals(type))
                .map(event -> event.get("subject"))
                .toList();
    }

    private String heldMeeting(String record) {
        return events.told(
                "meeting.held",
                domainClock.now(),
                Map.of("caseId", record, "meetingId", UUID.randomUUID().toString()));
    }

    private static String aRecordOf(String agency) {
        String record = UUID.randomUUID().toString();
        related(record, "agency:" + agency, "RESPONSIBLE_LA");
        return record;
    }

    @Test
    void withoutATokenNobodyReads() {
        Refused.with(401, "unauthenticated", Api.anonymous().list(PATH));
    }

    @Test
    void onlySystemsAndLeadOfficersRead() {
        for (String username : List.of("teacher-glannant", "ss-flintshire-intake", "police-ppu", "board-monitor")) {
            Refused.with(403, "forbidden", Api.as(username).list(PATH));
        }
        Api.as("ss-flintshire-lead").list(PATH).then().statusCode(200);
        Api.as("ss-ynys-mon-lead").list(PATH).then().statusCode(200);
    }

    @Test
    void whatItCannotReadIsRefused() {
        Refused.with(400, "unknown-parameter", Api.asSystem(reader()).list(PATH + "?after=1.1"));
        Refused.with(400, "invalid-parameter", Api.asSystem(reader()).list(PATH + "?limit=201"));
        Refused.with(400, "invalid-cursor", Api.asSystem(reader()).list(PATH + "?cursor=1.1"));
    }

    @Test
    void theHostAuthorityHearsOfAPlacementInItsArea() {
        String notification = UUID.randomUUID().toString();

        events.filed(notification, "W06000001", domainClock.now());

        assertEquals(
                List.of("/v1/placement-notifications/" + notification),
                subjects(reader(), "cymru.gwarchod.placement-notification.filed.v1"));
        assertFalse(subjects("SS-WREXHAM", "cymru.gwarchod.placement-notification.filed.v1")
                .contains("/v1/placement-notifications/" + notification));
    }

    @Test
    @StatutoryRule("ADULT-01")
    void nobodyHearsWhenSomebodyTurned18BecauseThatTellsABirthDate() {
        // given
        String referral = submitted(aReferral().with("child", aKnownChild()));
        String caseId = Rows.row("referral", referral).get("case_id").toString();
        String child = Rows.row("referral", referral).get("child_id").toString();
        related(caseId, "agency:" + reader(), "RESPONSIBLE_LA");

        // when
        events.told("person.turned-18", domainClock.now(), Map.of("childId", child, "birthday", "2026-05-11"));
        heldMeeting(caseId);

        // then
        assertEquals(1, subjects(reader(), "cymru.gwarchod.meeting.held.v1").size());
        assertEquals(List.of(), subjects(reader(), "cymru.gwarchod.person.turned-18.v1"));
    }

    @Test
    void eachAgencyHearsOfTheRecordsToWhichItStandsInARelation() {
        // given
        String referral = submitted(aReferral().with("child", aKnownChild()));
        String caseId = Rows.row("referral", referral).get("case_id").toString();
        events.everythingIsHeard();

        // then: who referred hears of the referral, the authority of the case too, another agency of neither
        assertTrue(subjects("EDUCATION-FLINTSHIRE", RECEIVED).contains("/v1/referrals/" + referral));
        assertTrue(subjects("SS-FLINTSHIRE", RECEIVED).contains("/v1/referrals/" + referral));
        assertTrue(subjects("SS-FLINTSHIRE", "cymru.gwarchod.case.opened.v1").contains("/v1/cases/" + caseId));
        assertFalse(subjects("EDUCATION-FLINTSHIRE", "cymru.gwarchod.case.opened.v1")
                .contains("/v1/cases/" + caseId));
        assertFalse(subjects("SS-WREXHAM", RECEIVED).contains("/v1/referrals/" + referral));
        assertEquals(List.of(), all(reader()));
    }

    @Test
    void anEventSaysThatSomethingHappenedAndNothingElse() {
        String told = heldMeeting(aRecordOf(reader()));

        Map<String, Object> event = all(reader()).getFirst();

        assertEquals(Set.of("specversion", "id", "source", "type", "subject", "time"), event.keySet());
        assertEquals(told, event.get("id"));
        assertEquals("1.0", event.get("specversion"));
        assertEquals("meeting-service", event.get("source"));
        assertEquals("cymru.gwarchod.meeting.held.v1", event.get("type"));
    }

    @Test
    void onlyARelationInForceOpens() {
        for (String state : List.of(
                "'CLAIMED', '2020-01-01', NULL, NULL, NULL",
                "'ENDED', '2020-01-01', '2020-02-01', 'PROBE', 'ROUTING'",
                "'CONFIRMED', '2020-01-01', '2020-02-01', 'PROBE', 'ROUTING'",
                "'CONFIRMED', '2090-01-01', NULL, 'PROBE', 'ROUTING'")) {
            String record = UUID.randomUUID().toString();
            Rows.change(
                    "INSERT INTO case_access (id, record_id, subject, relation, asserted_by, state, valid_from, valid_to,"
                            + " confirmed_by, basis) VALUES (gen_random_uuid(), ?, ?, 'RESPONSIBLE_LA', 'PROBE', "
                            + state
                            + ")",
                    UUID.fromString(record),
                    "agency:" + reader());
            heldMeeting(record);
        }
        String unit = UUID.randomUUID().toString();
        related(unit, "agency:" + reader(), "CONTRIBUTOR");
        heldMeeting(unit);

        assertEquals(List.of(), all(reader()));
    }

    @Test
    void whatAPersonIsExcludedFromIsNotThereForThatPerson() {
        String record = aRecordOf(reader());
        heldMeeting(record);
        Api.as("ss-ynys-mon-lead").list(PATH).then().body("items.size()", equalTo(1));

        related(record, "person:" + TestTokens.ISSUER + "#" + TestTokens.subject("ss-ynys-mon-lead"), "EXCLUDED");

        Api.as("ss-ynys-mon-lead").list(PATH).then().body("items.size()", equalTo(0));
    }

    @Test
    void theFeedHasNoEndAndNothingComesTwice() {
        // given
        String record = aRecordOf(reader());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            told.add(heldMeeting(record));
        }

        // when
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            Response answer = list(reader(), "?limit=2" + cursor);
            seen.addAll(answer.<List<String>>path("items.id"));
            cursor = "&cursor=" + answer.path("page.next");
        }

        // then: after the last one the same cursor comes back, and is good when there is something new
        assertEquals(told, seen);
        Response end = list(reader(), "?limit=2" + cursor);
        assertEquals(List.of(), end.path("items"));
        assertEquals(cursor, "&cursor=" + end.path("page.next"));
        String later = heldMeeting(record);
        list(reader(), "?limit=2" + cursor).then().body("items.id", equalTo(List.of(later)));
    }

    @Test
    void aRelationThatBeginsLaterShowsTheTimeBeforeOnlyToWhoStartsAgain() {
        // given: the reader has gone past what happened before its relation began
        String early = UUID.randomUUID().toString();
        String before = heldMeeting(early);
        String own = heldMeeting(aRecordOf(reader()));
        String cursor = list(reader(), "").path("page.next");

        // when
        related(early, "agency:" + reader(), "HOST_LA");
        String after = heldMeeting(early);

        // then
        list(reader(), "?cursor=" + cursor).then().body("items.id", equalTo(List.of(after)));
        list(reader(), "").then().body("items.id", equalTo(List.of(before, own, after)));
    }

    @Test
    void theAnswerIsTheSameWhetherOrNotThereIsSomethingThatTheReaderDoesNotSee() {
        // given: one world
        String record = aRecordOf(reader());
        for (int i = 0; i < 3; i++) {
            heldMeeting(record);
        }
        Rows.change("UPDATE feed_cursor SET polled_at = now()");
        List<Response> one = List.of(list(reader(), "?limit=2"), list(reader(), ""), list("PROBATION-NORTH-WALES", ""));

        // when: another, in which much happens before, after and to the same child
        for (int i = 0; i < 4; i++) {
            submitted(aReferral());
            heldMeeting(UUID.randomUUID().toString());
        }
        events.everythingIsHeard();
        Rows.change("UPDATE feed_cursor SET polled_at = now()");
        List<Response> other =
                List.of(list(reader(), "?limit=2"), list(reader(), ""), list("PROBATION-NORTH-WALES", ""));

        // then
        for (int i = 0; i < one.size(); i++) {
            assertEquals(comparable(one.get(i)), comparable(other.get(i)));
            assertEquals(one.get(i).header("Content-Length"), other.get(i).header("Content-Length"));
            assertEquals(
                    one.get(i).headers().asList().size(),
                    other.get(i).headers().asList().size());
        }
    }

    /** A cursor is encrypted anew each time; only its length could tell something. */
    private static String comparable(Response answer) {
        String cursor = answer.path("page.next");
        String body = answer.asString();
        return cursor == null ? body : body.replace(cursor, "#".repeat(cursor.length()));
    }

    @Test
    void showsNothingOfALaterTransactionBeforeAnEarlierOneHasEnded() throws SQLException {
        // given
        String record = aRecordOf(reader());
        heldMeeting(record);
        String cursor = list(reader(), "").path("page.next");
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        try (Connection first = ServiceUnderTest.database().asSuperuser();
                Connection second = ServiceUnderTest.database().asSuperuser()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            insert(first, early, record);
            insert(second, late, record);

            // when
            second.commit();
            Response between = list(reader(), "?cursor=" + cursor);
            first.commit();

            // then
            assertEquals(List.of(), between.path("items"));
            list(reader(), "?cursor=" + between.path("page.next"))
                    .then()
                    .body("items.id", equalTo(List.of(early.toString(), late.toString())));
        }
    }

    private static void insert(Connection connection, UUID id, String record) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO chronology_entry (id, record_id, occurred_at, type, source, subject, details)
                VALUES (?, ?, '2026-03-02T09:00:00Z', 'cymru.gwarchod.meeting.held.v1', ?, '/v1/meetings/1', '{}')""")) {
            insert.setObject(1, id);
            insert.setObject(2, UUID.fromString(record));
            insert.setString(3, ChronologyFixture.SOURCE);
            insert.executeUpdate();
        }
    }

    @Test
    void aCursorIsGoodForItsReaderOnly() {
        heldMeeting(aRecordOf(reader()));
        String cursor = list(reader(), "").path("page.next");

        Refused.with(400, "invalid-cursor", Api.asSystem("SS-WREXHAM").list(PATH + "?cursor=" + cursor));
        Refused.with(400, "invalid-cursor", Api.as("ss-ynys-mon-lead").list(PATH + "?cursor=" + cursor));
    }

    @Test
    void aListLeavesOneRowInTheAuditWithTheRecordsShown() {
        String one = aRecordOf(reader());
        String other = aRecordOf(reader());
        heldMeeting(one);
        heldMeeting(other);

        Response answer = list(reader(), "?limit=1");

        assertEquals("{" + one + "}", Rows.auditOf(answer).get("listed_ids").toString());
        assertEquals("SYSTEM", Rows.auditOf(answer).get("actor_kind"));
        assertNotEquals(one, other);
    }

    @Test
    void aSourceThatIsLateIsNamed() {
        Rows.change(
                "INSERT INTO feed_cursor (source, cursor, polled_at) VALUES (?, '1.1', now() - interval '70 seconds')",
                ChronologyFixture.SOURCE);

        list(reader(), "").then().body("delayed", hasItem("meeting-service"));
        events.everythingIsHeard();
        list(reader(), "").then().body("delayed", not(hasItem("referral-service")));
    }
}
