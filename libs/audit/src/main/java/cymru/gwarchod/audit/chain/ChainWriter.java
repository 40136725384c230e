package cymru.gwarchod.audit.chain;

import cymru.gwarchod.http.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes the chain on. Any number of instances may try: a lock in the database lets one at a time do it. */
final class ChainWriter {

    private static final int AT_ONCE = 500;

    /** Half of what the verifier allows between a row's moment and a head's. */
    private static final Duration BEHIND = Duration.ofSeconds(30);

    private final SystemConnection database;
    private final ChainSeal seal;

    ChainWriter(SystemConnection database, ChainSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Links every committed row that has none; answers how many. Nothing, where another instance is at it. */
    int chainAll() {
        int chained = 0;
        Batch batch = new Batch(0, ChainStore.RowKey.FIRST, true);
        while (batch.more()) {
            ChainStore.RowKey after = batch.last();
            batch = database.with(connection -> chainBatch(connection, after));
            chained += batch.chained();
        }
        return chained;
    }

    /**
     * What a batch did.
     *
     * @param last the last note read; one whose row is gone is passed over and stays, for the verifier to find
     */
    private record Batch(int chained, ChainStore.RowKey last, boolean more) {}

    private Batch chainBatch(Connection connection, ChainStore.RowKey after) throws SQLException {
        ChainStore store = new ChainStore(connection);
        if (!store.tryLock()) {
            return new Batch(0, after, false);
        }
        List<ChainStore.RowKey> pending = store.pending(after, AT_ONCE);
        if (pending.isEmpty()) {
            return new Batch(0, after, false);
        }
        Map<UUID, AuditRow> rows = store.rows(pending);
        Optional<ChainLink> last = store.last();
        long position = last.map(ChainLink::position).orElse(0L);
        byte[] previous = last.map(ChainLink::hash).orElseGet(seal::beginning);
        List<ChainLink> links = new ArrayList<>(pending.size());
        for (ChainStore.RowKey key : pending) {
            AuditRow row = rows.get(key.id());
            if (row != null) {
                ChainLink link = seal.link(++position, previous, row);
                links.add(link);
                previous = link.hash();
            }
        }
        store.append(links);
        return new Batch(links.size(), pending.getLast(), pending.size() == AT_ONCE);
    }

    /**
     * Links what waits, and writes a head for the whole. Empty while the chain is behind: a head says that whatever was
     * committed before it is chained.
     */
    Optional<ChainHead> head(Instant now) {
        chainAll();
        return database.with(connection -> {
            ChainStore store = new ChainStore(connection);
            store.lock();
            if (store.isBehind(now.minus(BEHIND))) {
                return Optional.empty();
            }
            Optional<ChainLink> last = store.last();
            ChainHead head = seal.head(
                    last.map(ChainLink::position).orElse(0L),
                    last.map(ChainLink::hash).orElseGet(seal::beginning),
                    now);
            store.append(Ids.next(now), head);
            return Optional.of(head);
        });
    }
}
