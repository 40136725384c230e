-- Runs after every migration: no table with rows of a child or of a case can be without the bar, whoever adds it. A table
-- that has a restrictive policy of its own says by that how the bar holds there. The array is asked for once in a statement.
DO $$
DECLARE
    barred record;
BEGIN
    FOR barred IN
        SELECT c.relname AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS ids
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
            AND a.attname IN ('id', 'record_id', 'story_id', 'case_id', 'child_id')
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relforcerowsecurity AND has_table_privilege('gwarchod_app', c.oid, 'SELECT')
          AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive)
        GROUP BY c.relname
        HAVING c.relname = 'child' OR bool_or(a.attname IN ('story_id', 'case_id', 'child_id'))
        ORDER BY c.relname
    LOOP
        EXECUTE format('CREATE POLICY %I ON %I AS RESTRICTIVE FOR SELECT TO gwarchod_app USING (NOT (ARRAY[%s] && (SELECT app_barred())))',
            barred.name || '_barred', barred.name, barred.ids);
    END LOOP;
END
$$;
