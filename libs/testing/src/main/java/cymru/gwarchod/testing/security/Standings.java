package cymru.gwarchod.testing.security;

import cymru.gwarchod.access.AccessRule.Held;
import cymru.gwarchod.access.Relation;
import cymru.gwarchod.access.runtime.CaseAccessEntity;
import cymru.gwarchod.access.runtime.SystemWork;
import cymru.gwarchod.testing.ServiceUnderTest;
import io.quarkus.arc.Arc;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every relation in every standing, and which of them the service's own query counts as in force. A decision is made on what
 * that query finds; so a matrix that did not ask it would never see a claim.
 */
final class Standings {

    /** What the record itself says never stands in {@code case_access}: there it holds or does not. */
    private static final Set<Relation> IN_THE_RECORD = EnumSet.of(Relation.RECIPIENT, Relation.OWN_AGENCY);

    private static final String INSERT = """
            INSERT INTO case_access (id, record_id, subject, relation, state, valid_from, valid_to, asserted_by, confirmed_by, basis)
            VALUES (gen_random_uuid(), ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, 'MATRIX', 'MATRIX', 'ROUTING')""";

    private Standings() {}

    /** One relation as somebody has it. */
    record Cell(Relation relation, Held held, Standing standing) {}

    /** Every relation, in every way to have it, in every standing. */
    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Held held : Held.values()) {
                for (Standing standing : Standing.values()) {
                    if (!IN_THE_RECORD.contains(relation) || standing == Standing.CONFIRMED) {
                        cells.add(new Cell(relation, held, standing));
                    }
                }
            }
        }
        return cells;
    }

    /** Those that the query of the service finds in force, asked of its own database. */
    static Set<Cell> inForce() throws SQLException {
        Map<UUID, Cell> cells = new HashMap<>();
        Set<Cell> inForce = new HashSet<>();
        for (Cell cell : all()) {
            if (IN_THE_RECORD.contains(cell.relation())) {
                inForce.add(cell);
            } else {
                cells.put(UUID.randomUUID(), cell);
            }
        }
        try (Connection superuser = ServiceUnderTest.database().asSuperuser()) {
            write(superuser, cells);
            try {
                found().forEach(record -> inForce.add(cells.get(record)));
            } finally {
                remove(superuser);
            }
        }
        return inForce;
    }

    private static void write(Connection superuser, Map<UUID, Cell> cells) throws SQLException {
        try (PreparedStatement insert = superuser.prepareStatement(INSERT)) {
            for (Map.Entry<UUID, Cell> cell : cells.entrySet()) {
                Standing standing = cell.getValue().standing();
                insert.setObject(1, cell.getKey());
                insert.setString(2, subject(cell.getValue().held()));
                insert.setString(3, cell.getValue().relation().name());
                insert.setString(4, standing.state());
                insert.setString(5, standing.from());
                insert.setString(6, standing.to());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static List<UUID> found() {
        return SystemWork.call("the matrix", scope -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createQuery("select a.recordId from CaseAccess a where " + CaseAccessEntity.IN_FORCE, UUID.class)
                .setParameter("subjects", Set.of(subject(Held.AGENCY), subject(Held.UNIT), subject(Held.SELF)))
                .setParameter("relations", EnumSet.allOf(Relation.class))
                .setParameter("now", Standing.moment())
                .getResultList());
    }

    private static void remove(Connection superuser) throws SQLException {
        try (PreparedStatement delete =
                superuser.prepareStatement("DELETE FROM case_access WHERE asserted_by = 'MATRIX'")) {
            delete.executeUpdate();
        }
    }

    private static String subject(Held held) {
        return switch (held) {
            case AGENCY -> "agency:MATRIX";
            case UNIT -> "unit:MATRIX";
            case SELF -> "person:matrix#matrix";
        };
    }
}
