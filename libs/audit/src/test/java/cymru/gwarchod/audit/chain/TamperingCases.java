package cymru.gwarchod.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that somebody with the superuser's rights can do to the audit, and what the verifier says of it. Only the key
 * and the file of heads are out of reach.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperingCases {

    private static final String ROW = "(SELECT entry_id FROM audit_link WHERE position = %d)";

    private final long size;
    private final long middle;
    private final long later;
    private final ChainDatabase server = new ChainDatabase();

    private FilledChain pristine;
    private FilledChain foreign;
    private FilledChain chain;
    private int copies;

    TamperingCases(long size) {
        this.size = size;
        this.middle = size / 2 - 137;
        this.later = size - 411;
    }

    @BeforeAll
    void fill(@TempDir Path pristineHeads, @TempDir Path foreignHeads) {
        pristine = new FilledChain(server, "pristine", "pristine", pristineHeads, FilledChain.CHAIN, size).fill();
        foreign = new FilledChain(
                        server, "foreign_service", "foreign_service", foreignHeads, "assessment-service", size)
                .fill();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void copy(@TempDir Path heads) {
        chain = pristine.copy("copy_" + ++copies, heads);
    }

    @AfterEach
    void drop() {
        server.drop(chain.database());
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        Verdict verdict = chain.verify();

        Verdict.Intact intact = assertInstanceOf(Verdict.Intact.class, verdict, verdict::line);
        assertEquals(size, intact.rows());
        assertEquals(0, intact.waiting());
        assertEquals(2, intact.heads());
        assertEquals(2, intact.outside());
        System.out.println(intact.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    id            | gen_random_uuid()
                    actor         | 'person:https://realm.test#other'
                    actor_kind    | 'SYSTEM'
                    agency        | 'AGENCY-9'
                    client        | 'other'
                    operation     | 'listReferrals'
                    resource      | 'case'
                    record_id     | gen_random_uuid()
                    record_id     | NULL
                    child_id      | gen_random_uuid()
                    listed_ids    | ARRAY[gen_random_uuid()]
                    listed_ids    | '{}'
                    view_name     | 'outcome'
                    field_classes | 'F1'
                    purpose       | NULL
                    purpose       | ''
                    basis         | 'REFERRER'
                    outcome       | 'REFUSED'
                    status        | NULL
                    reason_code   | 'none '
                    request_hash  | 'hash'
                    request_id    | 'request'
                    trace_id      | 'trace'""")
    void anEditOfAnyColumn(String column, String value) {
        // given: a row that is no list, so that an empty list differs
        long position = middle % 10 == 0 ? middle + 1 : middle;
        String row = chain.text(ROW.formatted(position));

        // when
        chain.tamper("UPDATE audit_entry SET %s = %s WHERE id = '%s'", column, value, row);

        // then
        found(column.equals("id") ? Fault.ROW_MISSING : Fault.ALTERED, position, row);
    }

    @Test
    void aShiftInTime() {
        String row = chain.text(ROW.formatted(middle));

        chain.tamper("UPDATE audit_entry SET at = at - interval '40 days' WHERE id = '%s'", row);

        found(Fault.TIME_SHIFTED, middle, row);
    }

    @Test
    void aShiftInTimeOfRowAndLink() {
        String row = chain.text(ROW.formatted(middle));

        chain.tamper(
                "UPDATE audit_entry SET at = at - interval '1 second' WHERE id = '%1$s';"
                        + "UPDATE audit_link SET entry_at = entry_at - interval '1 second' WHERE entry_id = '%1$s'",
                row);

        found(Fault.ALTERED, middle, row);
    }

    @Test
    void aDeleteInTheMiddle() {
        String row = chain.text(ROW.formatted(middle));

        chain.tamper("DELETE FROM audit_entry WHERE id = '%s'", row);

        found(Fault.ROW_MISSING, middle, row);
    }

    @Test
    void aDeleteInTheMiddleWithItsLink() {
        deleteWithLink(middle, middle);

        found(Fault.LINK_MISSING, middle);
    }

    @Test
    void aDeleteInTheMiddleWithItsLinkAndNewNumbers() {
        // given
        String following = chain.text(ROW.formatted(middle + 1));

        // when
        deleteWithLink(middle, middle);
        chain.tamper("UPDATE audit_link SET position = -position + 1000000000 WHERE position > %d".formatted(middle));
        chain.tamper("UPDATE audit_link SET position = 1000000000 - position - 1 WHERE position > 900000000");

        // then
        found(Fault.ALTERED, middle, following);
    }

    @Test
    void aDeleteOfTheTail() {
        deleteWithLink(later, size);

        found(Fault.TAIL_DELETED, later);
    }

    @Test
    void aDeleteOfTheTailWithTheHeadRewrittenIsFoundByTheFileOutsideOnly() throws IOException {
        // when
        deleteWithLink(size / 2 + 1, size);
        chain.tamper("DELETE FROM audit_head WHERE position > %d", size / 2);

        // then
        found(Fault.TAIL_AND_HEAD_DELETED, size / 2 + 1);

        // and: whoever reaches the file too is not found
        Files.write(chain.file(), List.of(Files.readAllLines(chain.file()).getFirst()));
        assertInstanceOf(Verdict.Intact.class, chain.verify());
    }

    @Test
    void aTailThatHasGrownAnewAfterItWasCutOff() {
        // given
        deleteWithLink(later, size);
        chain.tamper("DELETE FROM audit_head WHERE position > %d", size / 2);

        // when: the service goes on
        chain.write(size + 1, size + 1_000);
        chain.head(chain.end().plusSeconds(1_000));

        // then
        found(Fault.HEAD_CONTRADICTED, size);
    }

    @Test
    void everythingDeleted() {
        chain.tamper("TRUNCATE audit_entry, audit_link, audit_head, audit_pending");

        found(Fault.TAIL_AND_HEAD_DELETED, 1);
    }

    @Test
    void aSwapOfTwoRows() {
        // given
        String one = chain.text(ROW.formatted(middle));
        String other = chain.text(ROW.formatted(later));

        // when: each says what the other said
        chain.tamper("""
                UPDATE audit_entry e SET actor = o.actor, agency = o.agency, record_id = o.record_id, child_id = o.child_id
                FROM audit_entry o WHERE e.id IN ('%1$s', '%2$s') AND o.id IN ('%1$s', '%2$s') AND o.id <> e.id""", one, other);

        // then
        found(Fault.ALTERED, middle, one);
    }

    @Test
    void aSwapOfTwoLinks() {
        // given
        String other = chain.text(ROW.formatted(later));

        // when
        chain.tamper("UPDATE audit_link SET position = 1000000000 WHERE position = %d", middle);
        chain.tamper("UPDATE audit_link SET position = %d WHERE position = %d", middle, later);
        chain.tamper("UPDATE audit_link SET position = %d WHERE position = 1000000000", later);

        // then
        found(Fault.ALTERED, middle, other);
    }

    @Test
    void aDuplicate() {
        // when
        chain.tamper(
                "INSERT INTO audit_entry SELECT (jsonb_populate_record(e, jsonb_build_object('at', e.at + interval '1 ms'))).*"
                        + " FROM audit_entry e WHERE id = " + ROW.formatted(middle));

        // then
        found(Fault.DUPLICATED, size, chain.text(ROW.formatted(middle)));
    }

    @Test
    void aDuplicateThatIsOfferedToTheChainStopsNothing() {
        // given
        chain.tamper(
                "INSERT INTO audit_entry SELECT (jsonb_populate_record(e, jsonb_build_object('at', e.at + interval '1 ms'))).*"
                        + " FROM audit_entry e WHERE id = " + ROW.formatted(middle));
        chain.tamper("INSERT INTO audit_pending SELECT id, at + interval '1 ms' FROM audit_entry WHERE id = "
                + ROW.formatted(middle) + " ORDER BY at LIMIT 1");
        chain.write(size + 1, size + 3);

        // when
        int chained = chain.writer().chainAll();

        // then
        assertEquals(3, chained);
        found(Fault.DUPLICATED, size + 3, chain.text(ROW.formatted(middle)));
    }

    @Test
    void anInsert() {
        chain.smuggle(chain.start().plusSeconds(middle));

        Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, chain.verify());
        assertEquals(Fault.INSERTED, broken.fault());
        assertTrue(broken.row().isPresent());
    }

    @Test
    void anInsertOfThePastThatIsOfferedToTheChain() {
        // given
        chain.write(middle, middle);

        // when
        chain.head(chain.end().plusSeconds(60));

        // then
        found(Fault.OUT_OF_TIME, size + 1, chain.text(ROW.formatted(size + 1)));
    }

    @Test
    void aRowOfTheFutureThatIsOfferedToTheChain() {
        // given
        chain.write(size + 4_000, size + 4_000);

        // when
        chain.head(chain.end().plusSeconds(60));

        // then
        found(Fault.OUT_OF_TIME, size + 1, chain.text(ROW.formatted(size + 1)));
    }

    @Test
    void aTransplantFromAnotherServicesChain() {
        // given
        String row = server.text(
                foreign.database(), "SELECT to_jsonb(e) FROM audit_entry e WHERE id = " + ROW.formatted(middle));
        String link =
                server.text(foreign.database(), "SELECT to_jsonb(l) FROM audit_link l WHERE position = " + middle);

        // when
        deleteWithLink(middle, middle);
        chain.tamper("INSERT INTO audit_entry SELECT * FROM jsonb_populate_record(null::audit_entry, '%s')", row);
        chain.tamper("INSERT INTO audit_link SELECT * FROM jsonb_populate_record(null::audit_link, '%s')", link);

        // then
        found(Fault.TRANSPLANTED, middle, chain.text(ROW.formatted(middle)));
    }

    @Test
    void aDeleteBeforeTheLink() {
        // given
        chain.write(size + 1, size + 2);
        String row = chain.text("SELECT entry_id FROM audit_pending ORDER BY entry_at LIMIT 1");

        // when
        chain.tamper("DELETE FROM audit_entry WHERE id = '%s'", row);

        // then: the other is chained, and this one is named
        assertEquals(1, chain.writer().chainAll());
        found(Fault.LOST_BEFORE_LINK, 0, row);
    }

    @Test
    void aHeadThatSomebodyElseMade() throws IOException {
        chain.tamper("UPDATE audit_head SET position = position + 1");
        found(Fault.HEAD_FORGED, size / 2 + 1);
    }

    @Test
    void aHeadOutsideThatSomebodyElseMade() throws IOException {
        // given
        List<String> lines = Files.readAllLines(chain.file());

        // when
        Files.write(chain.file(), List.of(lines.getFirst().replace("T", " "), lines.getLast()));
        found(Fault.OUTSIDE_HEAD_FORGED, 0);

        // and
        Files.write(
                chain.file(), List.of(lines.getFirst().replace("referral-service " + size / 2, "referral-service 7")));
        found(Fault.OUTSIDE_HEAD_FORGED, 7);
    }

    @Test
    void noHeadOutside() throws IOException {
        Files.delete(chain.file());

        found(Fault.NO_HEAD_OUTSIDE, size);
    }

    private void deleteWithLink(long from, long to) {
        chain.tamper(
                "DELETE FROM audit_entry USING audit_link l WHERE l.entry_id = id AND l.position BETWEEN %1$d AND %2$d;"
                        + "DELETE FROM audit_link WHERE position BETWEEN %1$d AND %2$d",
                from, to);
    }

    private void found(Fault fault, long position, String row) {
        assertEquals(
                new Verdict.Broken(FilledChain.CHAIN, fault, position, Optional.of(UUID.fromString(row))),
                chain.verify());
    }

    private void found(Fault fault, long position) {
        assertEquals(new Verdict.Broken(FilledChain.CHAIN, fault, position, Optional.empty()), chain.verify());
    }
}
