package cymru.gwarchod.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A service's chain of many rows, one a second over the turn of a month, with a head after each half. Heads outside are in
 * a folder of their own.
 */
final class FilledChain {

    static final String CHAIN = "referral-service";
    static final SecretKey KEY =
            new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII), "HmacSHA256");

    /** The row with the running number n, as the service writes it. */
    private static final String ROWS = """
            WITH entry AS (
            INSERT INTO audit_entry (id, at, actor, actor_kind, agency, client, operation, resource, record_id, child_id,
                listed_ids, view_name, field_classes, purpose, basis, outcome, status, reason_code, request_hash, request_id, trace_id)
            SELECT uuidv7(), timestamptz '%s' + n * interval '1 second', 'person:https://realm.test#' || n %% 50, 'PERSON',
                'AGENCY-' || n %% 7, 'sandbox-cli', 'readReferral', 'referral', gen_random_uuid(), gen_random_uuid(),
                CASE WHEN n %% 10 = 0 THEN ARRAY[gen_random_uuid(), gen_random_uuid()] END, 'member', 'F1,F3',
                'CHILD_PROTECTION_ENQUIRY', 'RESPONSIBLE_LA', 'ALLOWED', 200, 'none', 'hash-' || n, 'request-' || n, 'trace-' || n
            FROM generate_series(%d, %d) n RETURNING id, at)
            INSERT INTO audit_pending (entry_id, entry_at) SELECT id, at FROM entry""";

    private final ChainDatabase server;
    private final String service;
    private final String database;
    private final Path heads;
    private final String chain;
    private final long size;
    private final Instant start;

    FilledChain(ChainDatabase server, String service, String database, Path heads, String chain, long size) {
        this.server = server;
        this.service = service;
        this.database = database;
        this.heads = heads;
        this.chain = chain;
        this.size = size;
        this.start = Instant.parse("2026-11-01T00:00:00Z").minusSeconds(size / 4);
    }

    FilledChain fill() {
        server.create(database);
        write(1, size / 2);
        head(start.plusSeconds(size / 2));
        write(size / 2 + 1, size);
        head(start.plusSeconds(size));
        return this;
    }

    /** The same in a database and a folder of its own. */
    FilledChain copy(String name, Path folder) {
        server.copy(database, name);
        try {
            Files.copy(file(), folder.resolve(file().getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilledChain(server, service, name, folder, chain, size);
    }

    String database() {
        return database;
    }

    Path file() {
        return heads.resolve(chain + ".heads");
    }

    /** Writes rows as the service does; they wait for their links. */
    void write(long from, long to) {
        server.tamper(database, ROWS.formatted(start, from, to));
    }

    /** What stands in the table without being from the service. */
    void smuggle(Instant at) {
        String row = ROWS.formatted(at, 0, 0);
        server.tamper(
                database, row.substring(0, row.indexOf("RETURNING id, at)")).replace("WITH entry AS (", ""));
    }

    ChainWriter writer() {
        return new ChainWriter(server.asSystem(database, service), seal());
    }

    void head(Instant now) {
        ChainHead head = writer().head(now).orElseThrow();
        try {
            new HeadFile(heads, chain).append(head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return start.plusSeconds(size);
    }

    void tamper(String sql, Object... parameters) {
        server.tamper(database, sql.formatted(parameters));
    }

    String text(String question) {
        return server.text(database, question);
    }

    Verdict verify() {
        try {
            return new ChainVerifier(server.asSystem(database, service), KEY, chain, heads).verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChainSeal seal() {
        return new ChainSeal(KEY, chain);
    }
}
