-- "Who looked at this child": rows that name the child, rows about a record of the child (refusals among them: a refused
-- caller is told nothing, so the row knows the record only), and lists on which the child or such a record stood.
CREATE INDEX ix_audit_entry_listed ON audit_entry USING gin (listed_ids) WHERE cardinality(listed_ids) > 0;

-- The records about a child in this service: every table that has an id and a child_id, and those of its cases. The names
-- come from the catalogue, never from a caller; a table that is added later is found without anybody thinking of it. It
-- runs with the rights of who asks.
CREATE FUNCTION audit_records_of_child(child uuid) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SET search_path = public
AS $$
DECLARE
    known uuid[] := ARRAY[child];
    found uuid[];
    direct boolean;
    named text;
BEGIN
    FOR named, direct IN
        SELECT c.relname, bool_or(a.attname = 'child_id')
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('child_id', 'case_id') AND a.atttypid = 'uuid'::regtype
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'audit_entry'
          AND EXISTS (SELECT FROM pg_attribute i WHERE i.attrelid = c.oid AND i.attname = 'id' AND i.atttypid = 'uuid'::regtype)
          AND has_table_privilege(c.oid, 'SELECT')
        GROUP BY c.relname
        -- Cases are found by their child first; what hangs on a case comes after them.
        ORDER BY 2 DESC, 1
    LOOP
        IF direct THEN
            EXECUTE format('SELECT array_agg(id) FROM %I WHERE child_id = $1', named) INTO found USING child;
        ELSE
            EXECUTE format('SELECT array_agg(id) FROM %I WHERE case_id = ANY ($1)', named) INTO found USING known;
        END IF;
        known := known || coalesce(found, '{}');
    END LOOP;
    RETURN QUERY SELECT DISTINCT k FROM unnest(known) k;
END
$$;
COMMENT ON FUNCTION audit_records_of_child IS 'The ids under which this service''s audit may know a child.';
REVOKE ALL ON FUNCTION audit_records_of_child FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_records_of_child TO gwarchod_system;
