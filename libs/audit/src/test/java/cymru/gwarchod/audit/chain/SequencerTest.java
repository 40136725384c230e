package cymru.gwarchod.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SequencerTest {

    private static final String DENIED = "42501";
    private static final long SIZE = 1_000;
    private static final String INSERT = """
            WITH entry AS (INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, field_classes, outcome)
            VALUES ('%1$s', '%2$s', 'client:x', 'SYSTEM', 'A', 'x', 'readCase', 'case', 'F1', 'ALLOWED'))
            INSERT INTO audit_pending (entry_id, entry_at) VALUES ('%1$s', '%2$s')""";

    private final ChainDatabase server = new ChainDatabase();

    private FilledChain pristine;
    private FilledChain chain;
    private int copies;

    @BeforeAll
    void fill(@TempDir Path heads) {
        pristine = new FilledChain(server, "pristine", "pristine", heads, FilledChain.CHAIN, SIZE).fill();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void copy(@TempDir Path heads) {
        chain = pristine.copy("copy_" + ++copies, heads);
    }

    @Test
    void noOrderOfCommitsLeavesARowBehind() throws SQLException {
        // given: the earlier row commits after the later one has been chained
        try (Connection early = server.asApp(chain.database(), "pristine");
                Connection late = server.asApp(chain.database(), "pristine")) {
            early.setAutoCommit(false);
            insert(early, "00000000-0000-7000-8000-000000000001", "2026-11-01T12:00:00Z");
            insert(late, "00000000-0000-7000-8000-000000000002", "2026-11-01T12:00:01Z");
            assertEquals(1, chain.writer().chainAll());

            // when
            early.commit();
        }

        // then
        assertEquals(1, chain.writer().chainAll());
        Verdict.Intact intact = assertInstanceOf(Verdict.Intact.class, chain.verify());
        assertEquals(SIZE + 2, intact.rows());
        assertEquals(0, intact.waiting());
    }

    @Test
    void whatWaitsIsNoFault() {
        chain.write(SIZE + 1, SIZE + 5);

        Verdict.Intact intact = assertInstanceOf(Verdict.Intact.class, chain.verify());
        assertEquals(SIZE, intact.rows());
        assertEquals(5, intact.waiting());
    }

    @Test
    void twoInstancesMakeOneChain() throws Exception {
        // given
        chain.write(SIZE + 1, SIZE + 5_000);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> instance = () -> {
            together.await();
            int chained = 0;
            while (!chain.text("SELECT count(*) FROM audit_pending").equals("0")) {
                chained += chain.writer().chainAll();
            }
            return chained;
        };

        // when
        int chained = 0;
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (var one : instances.invokeAll(List.of(instance, instance))) {
                chained += one.get();
            }
        }

        // then
        assertEquals(5_000, chained);
        assertEquals(
                SIZE + 5_000,
                assertInstanceOf(Verdict.Intact.class, chain.verify()).rows());
    }

    @Test
    void noHeadIsSignedWhileTheChainIsBehind() throws SQLException {
        // given: another instance holds the sequencer's lock for longer than this one waits, and rows are old
        chain.write(SIZE + 1, SIZE + 1);
        try (Connection other = server.asApp(chain.database(), "pristine")) {
            other.setAutoCommit(false);
            try (Statement lock = other.createStatement()) {
                lock.execute("SET LOCAL ROLE gwarchod_system");
            }
            assertTrue(new ChainStore(other).tryLock());

            // when
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> chain.writer()
                    .head(chain.end().plusSeconds(60)));

            // then
            assertInstanceOf(SQLException.class, refused.getCause());
            other.rollback();
        }
        assertTrue(chain.writer().head(chain.end().plusSeconds(60)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM audit_entry",
                "SELECT * FROM audit_pending",
                "SELECT * FROM audit_link",
                "SELECT * FROM audit_head",
                "UPDATE audit_entry SET actor = ''",
                "DELETE FROM audit_entry",
                "DELETE FROM audit_pending",
                "DELETE FROM audit_link",
                "DELETE FROM audit_head",
                "INSERT INTO audit_link SELECT 1, uuidv7(), app_now(), 1, '', ''",
                "INSERT INTO audit_head SELECT uuidv7(), 1, '', app_now(), ''",
                "SET LOCAL ROLE gwarchod_system; UPDATE audit_entry SET actor = ''",
                "SET LOCAL ROLE gwarchod_system; DELETE FROM audit_entry",
                "SET LOCAL ROLE gwarchod_system; UPDATE audit_link SET position = position + 1",
                "SET LOCAL ROLE gwarchod_system; DELETE FROM audit_link",
                "SET LOCAL ROLE gwarchod_system; UPDATE audit_head SET position = 1",
                "SET LOCAL ROLE gwarchod_system; DELETE FROM audit_head"
            })
    void theServiceCanDoNothingToWhatWasWritten(String statement) throws SQLException {
        try (Connection app = server.asApp(chain.database(), "pristine");
                Statement attempt = app.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> attempt.execute(statement.replace("app_now()", "'2026-11-01'::timestamptz")));
            assertEquals(DENIED, refused.getSQLState());
        }
    }

    @Test
    void theEncodingHasEveryColumn() {
        assertEquals(
                String.join(",", AuditRow.COLUMNS),
                chain.text(
                        "SELECT string_agg(column_name, ',' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = 'audit_entry'"));
    }

    @Test
    void theEncodingKeepsApartWhatLooksAlike() {
        assertFalse(ChainSeal.same(
                new Canonical().with("ab").with("c").bytes(),
                new Canonical().with("a").with("bc").bytes()));
        assertFalse(ChainSeal.same(
                new Canonical().with(null).bytes(), new Canonical().with("").bytes()));
        assertFalse(ChainSeal.same(
                new Canonical().with("1").bytes(), new Canonical().with(1).bytes()));
        assertFalse(ChainSeal.same(
                new Canonical().with(List.of()).bytes(),
                new Canonical().with(null).bytes()));
    }

    @Test
    void theRunEndsWithOneLineAndItsCode() {
        var lines = new ByteArrayOutputStream();
        var out = new PrintStream(lines, true, StandardCharsets.UTF_8);

        assertEquals(0, AuditVerification.exitCode(new Verdict.Intact("referral-service", 7, 1, 2, 3, 4), out));
        assertEquals(
                1,
                AuditVerification.exitCode(
                        new Verdict.Broken("referral-service", Fault.TAIL_DELETED, 8, Optional.empty()), out));

        assertEquals(
                List.of(
                        "audit of referral-service: intact; 7 rows chained, 1 waiting, 2 heads, 3 outside; 4 rows/s",
                        "audit of referral-service: BROKEN at position 8: TAIL_DELETED; " + Fault.TAIL_DELETED.words()),
                lines.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void aHeadFileIsAppendedToAndATornLineIsLeftOut(@TempDir Path folder) throws IOException {
        // given
        HeadFile file = new HeadFile(folder.resolve("deep/er"), "c");
        file.open();
        ChainHead head = new ChainSeal(FilledChain.KEY, "c").head(7, new byte[32], chain.end());

        // when
        file.append(head);
        file.append(head);
        java.nio.file.Files.writeString(
                folder.resolve("deep/er/c.heads"), "1 c 8 00", java.nio.file.StandardOpenOption.APPEND);

        // then
        assertEquals(2, file.read().size());
        assertEquals(7, file.read().getFirst().orElseThrow().position());
    }

    private static void insert(Connection connection, String id, String at) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(INSERT.formatted(id, at));
        }
    }
}
