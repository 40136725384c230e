package cymru.gwarchod.audit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cymru.gwarchod.audit.chain.ChainDatabase;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Against the tables of a small service: records of a child, a case, and what hangs on the case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookReaderTest {

    private static final String DATABASE = "looks";
    private static final UUID CHILD = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID REFERRAL = UUID.randomUUID();
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID NOTICE = UUID.randomUUID();
    private static final String ROW =
            "INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,"
                    + " listed_ids, field_classes, basis, outcome, status) VALUES (uuidv7(), '%s', '%s', 'PERSON', '%s', 'x',"
                    + " '%s', 'x', %s, %s, %s, 'F1', %s, '%s', %s)";

    private final ChainDatabase server = new ChainDatabase();
    private int second;

    @BeforeAll
    void fill() {
        server.create(DATABASE);
        server.tamper(DATABASE, """
                SET ROLE gwarchod_owner;
                CREATE TABLE referral (id uuid PRIMARY KEY, child_id uuid);
                CREATE TABLE case_file (id uuid PRIMARY KEY, child_id uuid);
                CREATE TABLE notification (id uuid PRIMARY KEY, case_id uuid);
                CREATE TABLE unrelated (id uuid PRIMARY KEY, child_id text);
                GRANT SELECT ON referral, case_file, notification, unrelated TO gwarchod_system;
                INSERT INTO referral VALUES ('%s', '%s'), (gen_random_uuid(), '%s');
                INSERT INTO case_file VALUES ('%s', '%s');
                INSERT INTO notification VALUES ('%s', '%s'), (gen_random_uuid(), gen_random_uuid())""".formatted(REFERRAL, CHILD, OTHER, CASE, CHILD, NOTICE, CASE));
        // Many others, so that the plan means something.
        server.tamper(
                DATABASE,
                "INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,"
                        + " listed_ids, field_classes, outcome) SELECT uuidv7(), '2026-03-01'::timestamptz + n * interval '1 second',"
                        + " 'person:x#' || n % 90, 'PERSON', 'A', 'x', 'op', 'x', gen_random_uuid(), gen_random_uuid(),"
                        + " CASE WHEN n % 5 = 0 THEN ARRAY[gen_random_uuid(), gen_random_uuid(), gen_random_uuid()] END, 'F1', 'ALLOWED'"
                        + " FROM generate_series(1, 40000) n; ANALYZE audit_entry");
        row("submitter", "EDUCATION", "submitReferral", REFERRAL, CHILD, null, "OWN_SUBMISSION", true);
        row("worker", "SS", "readReferral", REFERRAL, CHILD, null, "RESPONSIBLE_LA", true);
        row("curious", "SS-2", "readReferral", REFERRAL, null, null, null, false);
        row("submitter", "EDUCATION", "acceptReferral", REFERRAL, null, null, null, false);
        row("worker", "SS", "listReferrals", null, null, REFERRAL, "RESPONSIBLE_LA", true);
        row("officer", "POLICE", "searchChildren", null, null, CHILD, "AGENCY_ONLY", true);
        row("worker", "SS", "readNotification", NOTICE, null, null, "RECIPIENT", true);
        row("worker", "SS", "readCase", CASE, CHILD, null, "RESPONSIBLE_LA", true);
        row("curious", "SS-2", "readChild", CHILD, null, null, null, false);
        row("worker", "SS", "readReferral", UUID.randomUUID(), OTHER, null, "RESPONSIBLE_LA", true);
        row("worker", "SS", "listReferrals", null, null, UUID.randomUUID(), "RESPONSIBLE_LA", true);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private void row(
            String actor,
            String agency,
            String operation,
            UUID record,
            UUID child,
            UUID listed,
            String basis,
            boolean ok) {
        server.tamper(
                DATABASE,
                ROW.formatted(
                        Instant.parse("2026-03-20T09:00:00Z").plusSeconds(++second),
                        "person:x#" + actor,
                        agency,
                        operation,
                        quoted(record),
                        quoted(child),
                        listed == null ? "NULL" : "ARRAY[gen_random_uuid(), '" + listed + "'::uuid]",
                        basis == null ? "NULL" : "'" + basis + "'",
                        ok ? "ALLOWED" : "REFUSED",
                        ok ? "NULL" : "404"));
    }

    private static String quoted(UUID id) {
        return id == null ? "NULL" : "'" + id + "'";
    }

    private List<Look> looks(Optional<String> agency, Optional<LookQuery.Position> after, int limit) {
        return server.asSystem(DATABASE, DATABASE)
                .with(connection -> LookReader.looks(connection, new LookQuery(CHILD, agency, after, limit)));
    }

    @Test
    void readsListsSearchesAndRefusalsTheNewestFirst() {
        assertEquals(
                List.of(
                        "readChild",
                        "readCase",
                        "readNotification",
                        "searchChildren",
                        "listReferrals",
                        "acceptReferral",
                        "readReferral",
                        "readReferral",
                        "submitReferral"),
                looks(Optional.empty(), Optional.empty(), 50).stream()
                        .map(Look::operation)
                        .toList());
    }

    @Test
    void whoOnlyAppearedInAListIsMarked() {
        assertEquals(
                List.of("searchChildren", "listReferrals"),
                looks(Optional.empty(), Optional.empty(), 50).stream()
                        .filter(Look::inList)
                        .map(Look::operation)
                        .toList());
    }

    @Test
    void whatTellsTheSourceIsMarkedEvenWhereItWasRefused() {
        assertEquals(
                List.of("acceptReferral", "submitReferral"),
                looks(Optional.empty(), Optional.empty(), 50).stream()
                        .filter(Look::source)
                        .map(Look::operation)
                        .toList());
    }

    @Test
    void ofOneAgencyARefusalTellsNothingOfTheRecordsChild() {
        assertEquals(
                List.of("readChild"),
                looks(Optional.of("SS-2"), Optional.empty(), 50).stream()
                        .map(Look::operation)
                        .toList());
        assertEquals(List.of(), looks(Optional.of("NOBODY"), Optional.empty(), 50));
    }

    @Test
    void goesOnByKeyWithoutGapsOrRepeats() {
        // given
        List<UUID> paged = new ArrayList<>();
        Optional<LookQuery.Position> after = Optional.empty();

        // when
        List<Look> page = looks(Optional.empty(), after, 2);
        while (!page.isEmpty()) {
            page.forEach(look -> paged.add(look.id()));
            Look last = page.getLast();
            page = looks(Optional.empty(), Optional.of(new LookQuery.Position(last.at(), last.id())), 2);
        }

        // then
        assertEquals(
                looks(Optional.empty(), Optional.empty(), 50).stream()
                        .map(Look::id)
                        .toList(),
                paged);
    }

    @Test
    void findsThemByIndex() {
        String plan = server.asSystem(DATABASE, DATABASE).with(connection -> {
            try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + LookReader.LOOKS)) {
                LookReader.bind(
                        explain,
                        new LookQuery(CHILD, Optional.empty(), Optional.empty(), 51),
                        LookReader.records(connection, CHILD));
                StringBuilder lines = new StringBuilder();
                try (ResultSet row = explain.executeQuery()) {
                    while (row.next()) {
                        lines.append(row.getString(1)).append('\n');
                    }
                }
                return lines.toString();
            }
        });

        assertFalse(plan.contains("Seq Scan on audit_entry_202603"), plan);
        assertTrue(plan.contains("audit_entry_202603_listed_ids_idx"), plan);
    }
}
