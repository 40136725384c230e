package cymru.gwarchod.referral.workitem;

import static cymru.gwarchod.referral.workitem.WorkItemFixture.AGENCY;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.ANOTHER_AGENCY;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.SOURCE;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.aWorkItem;
import static cymru.gwarchod.referral.workitem.WorkItemFixture.workerOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.gwarchod.access.runtime.DomainClock;
import cymru.gwarchod.access.runtime.ScenarioClock;
import cymru.gwarchod.obligations.ObligationEvent;
import cymru.gwarchod.outbox.Inbox;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListWorkItemsResourceTest {

    private static final String PATH = "/v1/work-items";

    @Inject
    Inbox inbox;

    @Inject
    ObjectMapper json;

    @Inject
    DomainClock domainClock;

    @Inject
    ScenarioClock clock;

    private Instant now;

    @BeforeEach
    void aMomentOfTheDomain() {
        now = domainClock.now();
    }

    @AfterEach
    void tidyUp() {
        Rows.change("DELETE FROM work_item WHERE source = ?", SOURCE);
        Rows.change("DELETE FROM inbox_event WHERE source = ?", SOURCE);
        Rows.resetClock();
        clock.position();
    }

    private Instant inHours(int hours) {
        return now.plus(Duration.ofHours(hours));
    }

    private String told(WorkItemFixture item) {
        inbox.receive(item.told(ObligationEvent.OPENED, json));
        return item.id().toString();
    }

    private static ValidatableResponse list(String query) {
        return workerOf(AGENCY).list(PATH + query).then().statusCode(200);
    }

    @Test
    void needsATokenAndARoleOfTheFrontLine() {
        Api.anonymous().list(PATH).then().statusCode(401);
        Api.as("sandbox-operator").list(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void anotherAgencySeesNone() {
        told(aWorkItem());

        workerOf(ANOTHER_AGENCY).list(PATH).then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "?status=OPEN,      unknown-parameter",
        "?childId=7,        invalid-parameter",
        "?open=yes,         invalid-parameter",
        "?kind=lower-case,  invalid-parameter",
        "?rule=NEED-21,     invalid-parameter",
        "?taskGroup=EAST,   invalid-parameter",
        "?localAuthority=W06000099, invalid-parameter",
        "?localAuthority=W06000002&taskGroup=CONWY_DENBIGHSHIRE, invalid-parameter",
        "?limit=0,          invalid-parameter",
        "?limit=201,        invalid-parameter",
        "?cursor=abc,       invalid-cursor"
    })
    void whatItCannotReadIsRefused(String query, String code) {
        workerOf(AGENCY).list(PATH + query).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void whatIsDueFirstComesFirstSoOverdueWorkStandsOnTop() {
        // given
        var later = told(aWorkItem().due(inHours(48)));
        var overdue = told(aWorkItem().due(inHours(-1)));
        var soon = told(aWorkItem().due(inHours(2)));

        // then
        list("").body("items.id", contains(overdue, soon, later))
                .body("items.status", contains("OVERDUE", "PENDING", "PENDING"))
                .body("items[0].rule", equalTo("TIME-03"))
                .body("items[0].pack", equalTo("GUIDANCE_2010_DRAFT@1"))
                .body("items[0].links.do", equalTo("/v1/meetings"));
    }

    @Test
    void theAuditNamesWhatWasShownAndNotWhatWasLookedAheadAt() {
        // given
        told(aWorkItem().due(inHours(48)));
        var soon = told(aWorkItem().due(inHours(2)));

        // when
        String request = list("?limit=1").extract().header("X-Request-ID");

        // then
        assertEquals(
                List.of(soon), Rows.texts("SELECT unnest(listed_ids) FROM audit_entry WHERE request_id = ?", request));
    }

    @Test
    void whereItStandsFollowsFromTheClock() {
        // given
        var inTime = aWorkItem().due(inHours(10));
        told(inTime);
        inbox.receive(inTime.then("DONE", inHours(1)).told(ObligationEvent.MET, json));
        var tooLate = aWorkItem().due(inHours(20));
        told(tooLate);
        inbox.receive(tooLate.then("DONE", inHours(21)).told(ObligationEvent.MET, json));
        var cancelled = aWorkItem().due(inHours(30));
        told(cancelled);
        inbox.receive(cancelled.then("CANCELLED", inHours(1)).told(ObligationEvent.CANCELLED, json));
        told(aWorkItem().due(inHours(40)));
        told(aWorkItem().due(inHours(50)).countedInHours());
        list("").body("items.status", contains("MET", "MET_LATE", "CANCELLED", "PENDING", "PENDING"));

        // when
        clock.moveTo(Duration.ofHours(45).toMillis());

        // then: nothing was told, and yet
        list("").body("items.status", contains("MET", "MET_LATE", "CANCELLED", "OVERDUE", "PENDING"));
    }

    @Test
    void filtersByProgressKindAndChild() {
        // given
        var child = UUID.randomUUID();
        var overdue = told(aWorkItem().due(inHours(-3)));
        var done = aWorkItem().due(inHours(-2));
        told(done);
        inbox.receive(done.then("DONE", inHours(-1)).told(ObligationEvent.MET, json));
        var other = told(aWorkItem().due(inHours(5)).kind("OTHER_WORK"));
        var about = told(aWorkItem().due(inHours(6)).about(child));

        // then
        list("?open=true").body("items.id", contains(overdue, other, about));
        list("?open=false").body("items.id", contains(done.id().toString()));
        list("?overdue=true").body("items.id", contains(overdue));
        list("?overdue=false").body("items.id", contains(overdue, done.id().toString(), other, about));
        list("?kind=OTHER_WORK").body("items.id", contains(other));
        list("?childId=" + child).body("items.id", contains(about));
        list("?overdue=true&open=false").body("items", empty());
        list("?kind=OTHER_WORK&childId=" + child).body("items", empty());
    }

    @Test
    void filtersByRuleAuthorityAndTaskGroup() {
        // given: Gwynedd, Anglesey, Conwy
        var gwynedd = told(aWorkItem().due(inHours(1)).in("W06000002").by("TIME-01"));
        var anglesey = told(aWorkItem().due(inHours(2)).in("W06000001").by("TIME-02"));
        var conwy = told(aWorkItem().due(inHours(3)).in("W06000003").by("TIME-02-FEEDBACK"));

        // then
        list("?rule=TIME-01").body("items.id", contains(gwynedd));
        list("?rule=TIME-02").body("items.id", contains(anglesey));
        list("?localAuthority=W06000003").body("items.id", contains(conwy));
        list("?taskGroup=GWYNEDD_ANGLESEY").body("items.id", contains(gwynedd, anglesey));
        list("?taskGroup=GWYNEDD_ANGLESEY&localAuthority=W06000001").body("items.id", contains(anglesey));
        list("?taskGroup=WREXHAM_FLINTSHIRE").body("items", empty());
    }

    @Test
    void pagesThroughEverythingOnceThoughSeveralAreDueAtTheSameMoment() {
        // given
        var expected = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            expected.add(told(aWorkItem().due(inHours(i / 3))));
        }

        // when
        var seen = new ArrayList<String>();
        var query = "?limit=2";
        while (query != null) {
            var page = list(query).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            var next = page.getString("page.next");
            query = next == null ? null : "?limit=2&cursor=" + next;
        }

        // then
        assertEquals(7, seen.size());
        assertEquals(Rows.texts("SELECT id FROM work_item WHERE source = ? ORDER BY limit_at, id", SOURCE), seen);
        assertTrue(seen.containsAll(expected));
    }

    @Test
    void aCursorIsGoodForItsOwnFilterAndCallerOnly() {
        // given
        told(aWorkItem());
        told(aWorkItem());
        var cursor = list("?limit=1").extract().jsonPath().getString("page.next");

        // then
        list("?limit=1&cursor=" + cursor);
        workerOf(AGENCY)
                .list(PATH + "?limit=1&open=true&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        workerOf(ANOTHER_AGENCY)
                .list(PATH + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';                                  ix_work_item_agency",
                "AND rule = 'TIME-03';                ix_work_item_",
                "AND local_authority = 'W06000002';   ix_work_item_"
            })
    void aPageIsReadFromAnIndexInOrder(String condition, String index) throws SQLException {
        // given: many agencies' work
        Rows.change("""
                INSERT INTO work_item (id, source, kind, rule, strength, pack, calendar, child_id, case_id, trigger_at,
                    due_on, limit_at, in_hours, last_working_day, owner_agency, local_authority, owner_role, immediate,
                    link, progress, obligation_version)
                SELECT gen_random_uuid(), ?, 'HOLD_MEETING', 'TIME-03', 'COMPLY', 'P@1', '1', gen_random_uuid(),
                    gen_random_uuid(), now(), current_date, now() + n * interval '1 minute', false, current_date,
                    'AGENCY-' || n % 20, 'W06000002', 'practitioner', false, '/v1/meetings', 'OPEN', 0
                FROM generate_series(1, 20000) n""", SOURCE);
        Rows.change("ANALYZE work_item");

        // when: the query of the second page, as the service's own role
        var plan = new ArrayList<String>();
        try (Connection connection = ServiceUnderTest.database().asApp();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('app.ctx', 'agency:AGENCY-7', false)");
            try (ResultSet row = statement.executeQuery("""
                    EXPLAIN SELECT * FROM work_item WHERE owner_agency = 'AGENCY-7' %s
                        AND (limit_at, id) > (now() + interval '1 hour', '00000000-0000-7000-8000-000000000000')
                        ORDER BY limit_at, id FETCH FIRST 51 ROWS ONLY""".formatted(condition))) {
                while (row.next()) {
                    plan.add(row.getString(1));
                }
            }
        }

        // then
        var text = String.join("\n", plan);
        assertTrue(text.contains(index), text);
        assertTrue(plan.stream().noneMatch(line -> line.contains("Seq Scan") || line.contains("Sort")), text);
    }

    @Test
    void saysHowFreshItsSourcesAre() {
        Rows.change(
                "INSERT INTO feed_cursor (source, cursor, polled_at) VALUES (?, '1.1', now() - interval '70 seconds')",
                SOURCE);
        try {
            list("").body("asOf", hasKey(SOURCE)).body("delayed", hasItem(SOURCE));

            Rows.change("UPDATE feed_cursor SET polled_at = now() - interval '20 seconds' WHERE source = ?", SOURCE);
            list("").body("asOf", hasKey(SOURCE)).body("delayed", not(hasItem(SOURCE)));
        } finally {
            Rows.change("DELETE FROM feed_cursor WHERE source = ?", SOURCE);
        }
    }

    @Test
    void aListLeavesARowInTheAudit() {
        // given
        var item = told(aWorkItem());
        var before = audited();

        // when
        list("").body("items.id", equalTo(List.of(item)));

        // then
        assertEquals(before + 1, audited());
    }

    private static int audited() {
        return Rows.of("SELECT 1 FROM audit_entry WHERE operation = 'listWorkItems'")
                .size();
    }
}
