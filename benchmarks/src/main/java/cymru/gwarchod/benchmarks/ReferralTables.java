package cymru.gwarchod.benchmarks;

import cymru.gwarchod.testing.Repository;
import cymru.gwarchod.testing.ServiceDatabase;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** referral-service's own tables, roles and policies in a real PostgreSQL, without the service. */
final class ReferralTables {

    private static final List<String> FOLDERS = List.of(
            "libs/agency-access/src/main/resources/db/access",
            "libs/audit/src/main/resources/db/audit",
            "libs/idempotency/src/main/resources/db/idempotency",
            "libs/outbox/src/main/resources/db/outbox",
            "libs/obligations/src/main/resources/db/obligations",
            "referral-service/src/main/resources/db/migration");

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private ReferralTables() {}

    /** Makes them. */
    static void migrate(ServiceDatabase database) {
        FLYWAY.setLevel(Level.SEVERE);
        Map<String, String> configuration = database.configuration();
        String[] locations = FOLDERS.stream()
                .map(folder -> "filesystem:" + Repository.root().resolve(folder))
                .toArray(String[]::new);
        Flyway.configure()
                .dataSource(
                        configuration.get("quarkus.datasource.jdbc.url"),
                        configuration.get("quarkus.flyway.username"),
                        configuration.get("quarkus.flyway.password"))
                .initSql("SET ROLE gwarchod_owner")
                .locations(locations)
                .load()
                .migrate();
    }
}
