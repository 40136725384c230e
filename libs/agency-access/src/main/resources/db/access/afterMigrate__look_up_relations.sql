-- Runs after every migration. A policy that asks for a relation asks for each row that is read, by the index of the record:
-- OFFSET 0 keeps PostgreSQL from gathering every relation of the caller first, some thousand of them for an authority, in order
-- to show one page (ADR 0026). What a policy opens stays the same.
DO $$
DECLARE
    -- The end of the look into the ledger, as PostgreSQL writes it out, up to the bracket that closes EXISTS.
    look_ends CONSTANT text := '(\(a\.valid_to > app_now\(\)\)\)\))\)';
    policy record;
BEGIN
    FOR policy IN
        SELECT polrelid::regclass AS name_of_table, polname AS name, pg_get_expr(polqual, polrelid) AS condition
        FROM pg_policy
        WHERE pg_get_expr(polqual, polrelid) ~ look_ends AND 'gwarchod_app'::regrole = ANY (polroles)
        ORDER BY polrelid, polname
    LOOP
        EXECUTE format('ALTER POLICY %I ON %s USING (%s)', policy.name, policy.name_of_table,
            regexp_replace(policy.condition, look_ends, '\1 OFFSET 0)', 'g'));
    END LOOP;
END
$$;
