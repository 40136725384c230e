package cymru.gwarchod.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * Reads the whole chain and its rows, and names the first that is wrong. It takes no lock and may run beside the service:
 * the heads are read first, so that the chain can only have grown since.
 */
public final class ChainVerifier {

    private static final int AT_ONCE = 1_000;

    /** How far a row's moment may lie from the head's: a transaction's life, and clocks of two instances. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private static final List<String> CHAINS =
            List.of("referral-service", "assessment-service", "meeting-service", "placement-service");

    private final SystemConnection database;
    private final ChainSeal seal;
    private final HeadFile outside;

    /**
     * A verifier.
     *
     * @param chain the service's name
     * @param heads the folder with the files of heads
     */
    public ChainVerifier(SystemConnection database, SecretKey key, String chain, Path heads) {
        this(database, new ChainSeal(key, chain), new HeadFile(heads, chain));
    }

    ChainVerifier(SystemConnection database, ChainSeal seal, HeadFile outside) {
        this.database = database;
        this.seal = seal;
        this.outside = outside;
    }

    /**
     * Verifies everything.
     *
     * @throws IOException if the file of heads cannot be read
     */
    public Verdict verify() throws IOException {
        long start = System.nanoTime();
        Heads heads = new Heads(database.with(connection -> new ChainStore(connection).heads()), outside.read());
        Optional<Verdict> forged = forged(heads);
        if (forged.isPresent()) {
            return forged.get();
        }
        Walk walk = new Walk(heads);
        Optional<Verdict> found = walk.links().or(() -> cut(heads, walk)).or(this::lost);
        if (found.isPresent()) {
            return found.get();
        }
        Unlinked unlinked = unlinked(walk.position);
        if (unlinked.wrong().isPresent()) {
            return unlinked.wrong().get();
        }
        long nanos = Math.max(1, System.nanoTime() - start);
        return new Verdict.Intact(
                seal.chain(),
                walk.position,
                unlinked.waiting(),
                heads.inside().size(),
                heads.outside().size(),
                walk.position * Duration.ofSeconds(1).toNanos() / nanos);
    }

    /** Heads in the database and outside; of the latter, lines that are none are empty. */
    private record Heads(List<ChainHead> inside, List<Optional<ChainHead>> outside) {

        long furthestInside() {
            return inside.stream().mapToLong(ChainHead::position).max().orElse(0);
        }

        long furthestOutside() {
            return outside.stream()
                    .mapToLong(head -> head.orElseThrow().position())
                    .max()
                    .orElse(0);
        }

        List<ChainHead> inOrder() {
            List<ChainHead> all = new ArrayList<>(inside);
            outside.forEach(head -> all.add(head.orElseThrow()));
            all.sort(Comparator.comparingLong(ChainHead::position).thenComparing(ChainHead::at));
            return all;
        }
    }

    private Optional<Verdict> forged(Heads heads) {
        Optional<Verdict> inside = heads.inside().stream()
                .filter(head -> !seal.signed(head))
                .findFirst()
                .map(head -> broken(Fault.HEAD_FORGED, head.position(), Optional.empty()));
        if (inside.isPresent()) {
            return inside;
        }
        Optional<Verdict> beyond = heads.outside().stream()
                .filter(head -> head.filter(seal::signed).isEmpty())
                .findFirst()
                .map(head -> broken(
                        Fault.OUTSIDE_HEAD_FORGED, head.map(ChainHead::position).orElse(0L), Optional.empty()));
        if (beyond.isPresent()) {
            return beyond;
        }
        return !heads.inside().isEmpty() && heads.outside().isEmpty()
                ? Optional.of(broken(Fault.NO_HEAD_OUTSIDE, heads.furthestInside(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Verdict> cut(Heads heads, Walk walk) {
        if (walk.position < heads.furthestInside()) {
            return Optional.of(broken(Fault.TAIL_DELETED, walk.position + 1, Optional.empty()));
        }
        if (walk.position < heads.furthestOutside()) {
            return Optional.of(broken(Fault.TAIL_AND_HEAD_DELETED, walk.position + 1, Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<Verdict> lost() {
        return database.with(connection -> new ChainStore(connection)
                .lostBeforeTheirLink().stream()
                        .findFirst()
                        .map(key -> broken(Fault.LOST_BEFORE_LINK, 0, Optional.of(key.id()))));
    }

    private record Unlinked(long waiting, Optional<Verdict> wrong) {}

    private Unlinked unlinked(long position) {
        long waiting = 0;
        ChainStore.RowKey after = ChainStore.RowKey.FIRST;
        List<ChainStore.Standing> page;
        do {
            ChainStore.RowKey from = after;
            page = database.with(connection -> new ChainStore(connection).standings(from, AT_ONCE));
            for (ChainStore.Standing row : page) {
                Optional<Fault> fault = row.fault();
                if (fault.isPresent()) {
                    return new Unlinked(
                            waiting,
                            Optional.of(broken(
                                    fault.get(), position, Optional.of(row.key().id()))));
                }
                waiting += row.linked() ? 0 : 1;
                after = row.key();
            }
        } while (page.size() == AT_ONCE);
        return new Unlinked(waiting, Optional.empty());
    }

    private Verdict broken(Fault fault, long position, Optional<UUID> row) {
        return new Verdict.Broken(seal.chain(), fault, position, row);
    }

    /** The way along the chain, link by link, with the heads beside it. */
    private final class Walk {

        private final List<ChainHead> heads;
        private int next;

        /** Told at the next head, for that the head is contradicted says more. */
        private Optional<Verdict> outOfTime = Optional.empty();

        private long position;
        private byte[] previous = seal.beginning();

        Walk(Heads heads) {
            this.heads = heads.inOrder();
        }

        Optional<Verdict> links() {
            Optional<Verdict> atStart = headsHere();
            if (atStart.isPresent()) {
                return atStart;
            }
            Batch batch;
            do {
                batch = database.with(this::read);
                for (ChainLink link : batch.links()) {
                    Optional<Verdict> wrong =
                            step(link, Optional.ofNullable(batch.rows().get(link.entryId())));
                    if (wrong.isPresent()) {
                        return wrong;
                    }
                }
            } while (batch.links().size() == AT_ONCE);
            return outOfTime;
        }

        private Batch read(Connection connection) throws SQLException {
            ChainStore store = new ChainStore(connection);
            List<ChainLink> links = store.links(position, AT_ONCE);
            return new Batch(
                    links,
                    store.rows(links.stream()
                            .map(link -> new ChainStore.RowKey(link.entryId(), link.entryAt()))
                            .toList()));
        }

        private Optional<Verdict> step(ChainLink link, Optional<AuditRow> row) {
            Optional<Fault> fault = fault(link, row);
            if (fault.isPresent()) {
                boolean absent = fault.get() == Fault.LINK_MISSING;
                Verdict here =
                        broken(fault.get(), position + 1, absent ? Optional.empty() : Optional.of(link.entryId()));
                return outOfTime.or(() -> Optional.of(here));
            }
            if (outOfTime.isEmpty() && isOutOfTime(link)) {
                outOfTime = Optional.of(broken(Fault.OUT_OF_TIME, link.position(), Optional.of(link.entryId())));
            }
            position = link.position();
            previous = link.hash();
            return headsHere();
        }

        private Optional<Fault> fault(ChainLink link, Optional<AuditRow> row) {
            if (link.position() != position + 1) {
                return Optional.of(Fault.LINK_MISSING);
            }
            if (row.isEmpty()) {
                boolean elsewhere =
                        database.with(connection -> new ChainStore(connection).standsElsewhere(link.entryId()));
                return Optional.of(elsewhere ? Fault.TIME_SHIFTED : Fault.ROW_MISSING);
            }
            if (!seal.fits(link, row.get())) {
                boolean foreign = CHAINS.stream()
                        .filter(chain -> !chain.equals(seal.chain()))
                        .anyMatch(chain -> seal.of(chain).fits(link, row.get()));
                return Optional.of(foreign ? Fault.TRANSPLANTED : Fault.ALTERED);
            }
            return ChainSeal.same(link.previous(), previous) ? Optional.empty() : Optional.of(Fault.LINK_BROKEN);
        }

        /** Passes the heads of this position: each must say what the chain says. */
        private Optional<Verdict> headsHere() {
            while (next < heads.size() && heads.get(next).position() == position) {
                if (!ChainSeal.same(heads.get(next).hash(), previous)) {
                    return Optional.of(broken(Fault.HEAD_CONTRADICTED, position, Optional.empty()));
                }
                next++;
                if (outOfTime.isPresent()) {
                    return outOfTime;
                }
            }
            return Optional.empty();
        }

        /** Between the head before it and the one after it a row was committed; its own moment must say so too. */
        private boolean isOutOfTime(ChainLink link) {
            boolean late =
                    next > 0 && link.entryAt().isBefore(heads.get(next - 1).at().minus(TOLERANCE));
            boolean early = next < heads.size()
                    && link.entryAt().isAfter(heads.get(next).at().plus(TOLERANCE));
            return late || early;
        }
    }

    private record Batch(List<ChainLink> links, Map<UUID, AuditRow> rows) {}
}
