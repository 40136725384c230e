package cymru.gwarchod.referral.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.access.Role;
import cymru.gwarchod.outbox.DomainEvent;
import cymru.gwarchod.outbox.Outbox;
import cymru.gwarchod.testing.Api;
import cymru.gwarchod.testing.Rows;
import cymru.gwarchod.testing.ServiceUnderTest;
import cymru.gwarchod.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InternalFeedTest {

    private static final String PATH = "/internal/events";
    private static final String INSERT = """
            INSERT INTO outbox_event (id, aggregatetype, aggregateid, type, occurred_at, payload, audience)
            VALUES (?, 'probe', ?, 'cymru.gwarchod.probe.heard.v1', '2026-03-02T09:00:00Z', '{"code":"A"}', '{}')""";

    @Inject
    Outbox outbox;

    private static Api reader() {
        return Api.with(TestTokens.someone("feed-reader", "PLATFORM", Set.of(Role.INTERNAL_READER)));
    }

    private static JsonPath page(String cursor, String more) {
        var response = reader().request().get(PATH + "?after=" + cursor + more);
        assertEquals(200, response.statusCode(), response.asString());
        return response.jsonPath();
    }

    /** Where the feed ends now. */
    private static String end() {
        return Rows.texts("SELECT xid || '.' || sequence FROM outbox_event ORDER BY xid DESC, sequence DESC LIMIT 1")
                .stream()
                .findFirst()
                .orElse("0.0");
    }

    private static List<String> records(JsonPath page) {
        return page.getList("events.findAll { it.aggregateType == 'probe' }.aggregateId");
    }

    private record Heard(UUID aggregateId) implements DomainEvent {
        @Override
        public String type() {
            return "cymru.gwarchod.probe.heard.v1";
        }

        @Override
        public String aggregateType() {
            return "probe";
        }

        @Override
        public Instant occurredAt() {
            return Instant.parse("2026-03-02T09:00:00Z");
        }

        @Override
        public Set<String> audience() {
            return Set.of();
        }

        @Override
        public Object data() {
            return Map.of("code", "A");
        }
    }

    private void publish(UUID... records) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.publish(List.of(records).stream().map(Heard::new).toList()));
    }

    @Test
    void onlyAnInternalReaderReadsIt() {
        Api.anonymous().request().get(PATH).then().statusCode(401);
        for (var caller :
                List.of(Api.as("ss-flintshire-manager"), Api.asSystem("SS-FLINTSHIRE"), Api.as("sandbox-operator"))) {
            caller.request().get(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
        }
        reader().request().get(PATH).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.", "-1.0", "a.b", "1.2.3", "9999999999999999999.0"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        reader().request()
                .get(PATH + "?after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    @Test
    void givesEventsInTheOrderInWhichTheyWereToldPageByPage() {
        // given
        var end = end();
        var records = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        publish(records.get(0), records.get(1));
        publish(records.get(2));

        // when
        var first = page(end, "&limit=2&waitMillis=3000");
        var second = page(first.getString("cursor"), "&limit=2&waitMillis=3000");

        // then
        assertEquals(List.of(records.get(0).toString(), records.get(1).toString()), records(first));
        assertEquals(List.of(records.get(2).toString()), records(second));
        assertEquals("referral-service", second.getString("events[0].source"));
        assertEquals("2026-03-02T09:00:00Z", second.getString("events[0].time"));
        assertEquals("A", second.getString("events[0].data.code"));
    }

    @Test
    void aPageThatShowsSomethingLeavesARowOfASystemInTheAuditAndALookThatShowsNothingLeavesNone() {
        // given
        var end = end();
        var before = audited();

        // when
        page(end, "&waitMillis=50");
        assertEquals(before, audited());
        publish(UUID.randomUUID());
        var shown = page(end, "&waitMillis=3000");

        // then
        assertEquals(before + 1, audited());
        var row = Rows.of(
                        "SELECT * FROM audit_entry WHERE operation = 'readInternalEvents' ORDER BY at DESC, id DESC LIMIT 1")
                .getFirst();
        assertEquals("ALLOWED", row.get("outcome"));
        assertEquals("PLATFORM", row.get("agency"));
        assertEquals(
                "{" + String.join(",", shown.getList("events.id", String.class)) + "}",
                row.get("listed_ids").toString());
    }

    private static int audited() {
        return Rows.texts("SELECT id FROM audit_entry WHERE operation = 'readInternalEvents' AND outcome = 'ALLOWED'")
                .size();
    }

    @Test
    void showsNothingOfALaterTransactionBeforeAnEarlierOneHasEnded() throws SQLException {
        // given: the earlier transaction has written first and commits last
        var end = end();
        var early = UUID.randomUUID();
        var late = UUID.randomUUID();
        try (Connection first = ServiceUnderTest.database().asApp();
                Connection second = ServiceUnderTest.database().asApp()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            insert(first, early);
            insert(second, late);

            // when
            second.commit();
            var between = page(end, "&waitMillis=600");
            first.commit();
            var after = page(between.getString("cursor"), "&waitMillis=3000");

            // then: a reader who had taken the later event would never have come back for the earlier one
            assertEquals(List.of(), records(between));
            assertEquals(List.of(early.toString(), late.toString()), records(after));
        }
    }

    private static void insert(Connection connection, UUID record) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, record);
            insert.executeUpdate();
        }
    }

    @Test
    void waitsForAFirstEventAsLongAsItIsAskedTo() {
        // given
        var end = end();
        var start = System.nanoTime();

        // when
        var page = page(end, "&waitMillis=700");

        // then
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 700);
        assertEquals(List.of(), page.getList("events"));
        assertEquals(end, page.getString("cursor"));
    }

    @Test
    void answersAsSoonAsThereIsOne() throws Exception {
        // given
        var end = end();
        var record = UUID.randomUUID();
        try (var readers = Executors.newSingleThreadExecutor()) {
            var waiting = readers.submit(() -> page(end, "&waitMillis=5000"));

            // when
            publish(record);

            // then
            assertEquals(List.of(record.toString()), records(waiting.get(60, TimeUnit.SECONDS)));
        }
    }
}
