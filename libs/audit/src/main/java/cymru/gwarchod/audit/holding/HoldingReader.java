package cymru.gwarchod.audit.holding;

import cymru.gwarchod.access.runtime.SystemWork;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Counts what this service holds about a child. Who may ask is decided before; it is read as system work. */
@ApplicationScoped
public class HoldingReader {

    private final AgroalDataSource database;
    private final Map<String, String> queries = HoldingQueries.read();

    HoldingReader(AgroalDataSource database) {
        this.database = database;
    }

    /** What is held. */
    public List<Holding> holdings(UUID child) {
        return holdings(child, held -> {});
    }

    /** What is held, with what is to happen in the same transaction. */
    List<Holding> holdings(UUID child, Consumer<List<Holding>> with) {
        return SystemWork.call("READ_HOLDINGS", scope -> {
            List<Holding> held = new ArrayList<>();
            queries.forEach((kind, query) -> held.addAll(holdings(kind, query, child)));
            with.accept(held);
            return List.copyOf(held);
        });
    }

    private List<Holding> holdings(String kind, String query, UUID child) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(query)) {
            ask.setObject(1, child);
            try (ResultSet row = ask.executeQuery()) {
                List<Holding> held = new ArrayList<>();
                while (row.next()) {
                    if (row.getLong(2) > 0) {
                        held.add(new Holding(
                                kind,
                                Optional.ofNullable(row.getString(1)),
                                row.getLong(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getObject(4, OffsetDateTime.class).toInstant()));
                    }
                }
                return held;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is held cannot be counted", e);
        }
    }
}
