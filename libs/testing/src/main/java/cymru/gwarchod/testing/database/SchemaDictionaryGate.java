package cymru.gwarchod.testing.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What every table of a service has, asked of the migrated database: comments with a class of information, row-level
 * security, names. A subclass is a {@code @QuarkusTest}.
 */
public abstract class SchemaDictionaryGate {

    /** Who the child is that is reported, and who else knows a child: the two halves of person matching. */
    private static final List<String> MATCHING = List.of("match_child", "point_to_child");

    /** Tables of the libraries that need no row-level security, with the reason. */
    private static final Map<String, String> OPEN = Map.of(
            "scenario_clock", "one row, the sandbox's time; nothing of a child",
            "inbox_event", "ids of events that took effect; only gwarchod_system may look",
            "feed_cursor", "places in feeds; nothing of a child",
            "proclaimed_day", "bank holidays; nothing of a child",
            "activated_pack", "statutory periods; nothing of a child");

    /** What any transaction may add and no request may read. */
    private static final List<String> APPENDED =
            List.of("audit_entry_append", "audit_pending_append", "outbox_event_append");

    private static final String TABLES = """
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND c.relname <> 'flyway_schema_history'""";

    private final Map<String, String> open;

    /**
     * The gate of a service.
     *
     * @param open its own tables without row-level security, each with the reason
     */
    protected SchemaDictionaryGate(Map<String, String> open) {
        this.open = new HashMap<>(OPEN);
        this.open.putAll(open);
    }

    @Test
    void everyTableIsDescribed() throws SQLException {
        assertFalse(ask("SELECT c.relname " + TABLES).isEmpty());
        assertNone("SELECT c.relname " + TABLES + " AND obj_description(c.oid, 'pg_class') IS NULL");
    }

    @Test
    void everyColumnIsDescribedAndClassed() throws SQLException {
        assertNone("""
                SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                  AND c.relname <> 'flyway_schema_history' AND a.attnum > 0 AND NOT a.attisdropped
                  AND coalesce(col_description(c.oid, a.attnum), '') !~ 'Class: (none|F([0-9]|10)|F6P)\\.$'""");
    }

    @Test
    void everyTableForcesRowSecurity() throws SQLException {
        Set<String> without = new TreeSet<>(
                ask("SELECT c.relname " + TABLES + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"));

        assertEquals(new TreeSet<>(open.keySet()), without, "add row-level security, or a reason why not");
    }

    /** A bar is a policy too, but a restrictive one: it opens nothing. */
    @Test
    void everyPolicyOfTheServiceAsksWhoItIs() throws SQLException {
        List<String> open = new ArrayList<>(ask("""
                SELECT policyname FROM pg_policies
                WHERE schemaname = 'public' AND permissive = 'PERMISSIVE' AND 'gwarchod_app' = ANY (roles)
                  AND (coalesce(qual, 'EXISTS') !~ 'app_subjects|EXISTS'
                       OR coalesce(with_check, 'EXISTS') !~ 'app_subjects|EXISTS'
                       OR concat(qual, with_check) ~ '\\mtrue\\M')
                ORDER BY policyname"""));

        open.removeAll(APPENDED);
        assertTrue(open.isEmpty(), () -> "open to every caller: " + open);
    }

    /** Otherwise one page costs as much as the caller has relations (ADR 0026). */
    @Test
    void everyPolicyLooksForRelationsRowByRow() throws SQLException {
        assertNone("""
                SELECT tablename || ': ' || policyname FROM pg_policies
                WHERE schemaname = 'public' AND 'gwarchod_app' = ANY (roles)
                  AND regexp_count(qual, 'FROM case_access') > regexp_count(qual, 'OFFSET 0')""");
    }

    @Test
    void noTableOfAChildOrACaseIsWithoutItsBar() throws SQLException {
        assertNone("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                  AND has_table_privilege('gwarchod_app', c.oid, 'SELECT')
                  AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('case_id', 'child_id'))
                  AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive
                      AND p.polcmd IN ('r', '*') AND pg_get_expr(p.polqual, p.polrelid) ~ 'app_(barred|excluded)')""");
    }

    @Test
    void noPartitionIsReachedPastItsTable() throws SQLException {
        assertNone("""
                SELECT c.relname || ' by ' || r.rolname FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                CROSS JOIN (VALUES ('gwarchod_app'), ('gwarchod_system'), ('gwarchod_match')) AS r (rolname)
                WHERE n.nspname = 'public' AND c.relispartition AND c.relkind = 'r'
                  AND has_table_privilege(r.rolname::name, c.oid, 'SELECT, INSERT, UPDATE, DELETE')""");
    }

    @Test
    void noFunctionRunsWithForeignRightsButTheMatching() throws SQLException {
        assertEquals(MATCHING, onlyOr(MATCHING, ask("""
                SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname = 'public' AND p.prosecdef ORDER BY p.proname""")));
        assertNone("""
                SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname = 'public' AND p.prosecdef AND p.proowner <> 'gwarchod_match'::regrole""");
    }

    @Test
    void everyViewAsksWithTheRightsOfWhoLooks() throws SQLException {
        assertNone("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('v', 'm')
                  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
                  AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)""");
    }

    @Test
    void everyConstraintIsNamed() throws SQLException {
        assertNone("""
                SELECT c.relname || ': ' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
                  AND k.contype IN ('p', 'u', 'f', 'c', 'x')
                  AND k.conname !~ ('^' || CASE k.contype WHEN 'p' THEN 'pk' WHEN 'u' THEN 'uq' WHEN 'f' THEN 'fk'
                      WHEN 'c' THEN 'ck' ELSE 'ex' END || '_' || c.relname || '($|_)')""");
    }

    @Test
    void everyIndexIsNamed() throws SQLException {
        assertNone("""
                SELECT c.relname || ': ' || i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                JOIN pg_class c ON c.oid = x.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
                  AND i.relname !~ ('^(pk|uq|ix|ex)_' || c.relname || '($|_)')""");
    }

    @Test
    void noCodeIsAnEnumType() throws SQLException {
        assertNone("""
                SELECT t.typname FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
                WHERE n.nspname = 'public' AND t.typtype = 'e'""");
    }

    /** A service that matches nobody has no such function. */
    private static List<String> onlyOr(List<String> allowed, List<String> found) {
        return found.isEmpty() ? allowed : found;
    }

    private static List<String> ask(String query) throws SQLException {
        return Sql.asSuperuser(connection -> Sql.rows(connection, query));
    }

    private static void assertNone(String query) throws SQLException {
        List<String> found = ask(query);
        assertTrue(found.isEmpty(), found::toString);
    }
}
