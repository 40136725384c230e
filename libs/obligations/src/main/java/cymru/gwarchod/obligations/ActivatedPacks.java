package cymru.gwarchod.obligations;

import cymru.gwarchod.statutoryclock.PolicyPack;
import cymru.gwarchod.statutoryclock.PolicyPacks;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The table of packs activated after this release, put behind those that the release carries. */
@ApplicationScoped
class ActivatedPacks {

    private static final String READ = "SELECT document FROM activated_pack ORDER BY effective_from";
    private static final String INSERT =
            "INSERT INTO activated_pack (pack, effective_from, document, activated_at) VALUES (?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final PolicyPacks released = PolicyPacks.released();
    private final AtomicReference<Known> newest = new AtomicReference<>(new Known(List.of(), released));

    ActivatedPacks(AgroalDataSource database) {
        this.database = database;
    }

    /** A service whose packs have a gap or an overlap does not start; the message says where. */
    void check(@Observes StartupEvent start) {
        if (!ConfigUtils.isProfileActive("migrate")) {
            QuarkusTransaction.requiringNew().run(this::known);
        }
    }

    /** All packs, in the order of their first days. */
    PolicyPacks known() {
        List<String> documents = documents();
        Known before = newest.get();
        if (before.documents().equals(documents)) {
            return before.packs();
        }
        Known now = new Known(documents, together(released, documents));
        newest.set(now);
        return now.packs();
    }

    /** A later release may bring along what was activated before it; the same pack twice is one. */
    static PolicyPacks together(PolicyPacks released, List<String> documents) {
        PolicyPacks all = released;
        for (String document : documents) {
            PolicyPack pack = PolicyPack.parse(document);
            if (all.find(pack.ref()).filter(pack::equals).isEmpty()) {
                all = all.activated(pack);
            }
        }
        return all;
    }

    void add(PolicyPack pack, String document, Instant activatedAt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, pack.ref().toString());
            insert.setObject(2, pack.effectiveFrom());
            insert.setString(3, document);
            insert.setObject(4, OffsetDateTime.ofInstant(activatedAt, ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the pack cannot be written", e);
        }
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ);
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                documents.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the packs cannot be read", e);
        }
        return documents;
    }

    private record Known(List<String> documents, PolicyPacks packs) {}
}
