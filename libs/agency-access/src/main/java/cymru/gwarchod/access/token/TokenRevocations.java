package cymru.gwarchod.access.token;

import cymru.gwarchod.access.token.TokenRevocation.RevocationKind;
import cymru.gwarchod.access.token.TokenRevocation.RevocationReason;
import cymru.gwarchod.access.token.TokenRevocation.Target;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of revocations, which every service keeps: a service that starts again knows them, and asks nobody. */
@ApplicationScoped
public class TokenRevocations {

    private static final String INSERT = """
            INSERT INTO token_revocation (id, kind, target, agency, everywhere, reason, revoked_at, revoked_until, revoked_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ON CONSTRAINT pk_token_revocation DO NOTHING""";
    private static final String READ =
            "SELECT id, kind, target, agency, everywhere, reason, revoked_at, revoked_until, revoked_by FROM token_revocation WHERE ";

    private final AgroalDataSource database;

    TokenRevocations(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds a revocation in the transaction under way; one that is known already changes nothing. */
    public void add(TokenRevocation revocation) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, revocation.id());
            insert.setString(2, revocation.target().kind().name());
            insert.setString(3, revocation.target().value());
            insert.setString(4, revocation.agency());
            insert.setBoolean(5, revocation.everywhere());
            insert.setString(6, revocation.reason().name());
            insert.setObject(7, at(revocation.at()));
            insert.setObject(8, at(revocation.until()));
            insert.setString(9, revocation.by());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the revocation cannot be written", e);
        }
    }

    /** The revocation of this id, if an officer of the caller's agency made it. */
    public Optional<TokenRevocation> find(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** Those that have not ended; for the system's own work. */
    List<TokenRevocation> inForce(Instant now) {
        return read("revoked_until > ?", at(now));
    }

    private List<TokenRevocation> read(String condition, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(READ + condition)) {
            read.setObject(1, parameter);
            try (ResultSet row = read.executeQuery()) {
                List<TokenRevocation> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new TokenRevocation(
                            row.getObject(1, UUID.class),
                            new Target(RevocationKind.valueOf(row.getString(2)), row.getString(3)),
                            row.getString(4),
                            row.getBoolean(5),
                            RevocationReason.valueOf(row.getString(6)),
                            row.getObject(7, OffsetDateTime.class).toInstant(),
                            row.getObject(8, OffsetDateTime.class).toInstant(),
                            row.getString(9)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the revocations cannot be read", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
