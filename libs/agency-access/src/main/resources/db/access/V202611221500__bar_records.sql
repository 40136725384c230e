-- From what a caller is barred, said once: steps 4 and 5 of the decision. An exclusion by name holds against everything. A
-- case is restricted by an exclusion of everybody, on the case and on the child, from which those are excepted who are listed
-- or have broken the glass of that case.
-- What is the same for every row is asked once, in a sub-select: it would be read from its text again for each row otherwise.
-- The callback afterMigrate__bar_records.sql puts it on every table that says of which child or case its rows are.
CREATE INDEX ix_case_access_excluded ON case_access (subject, record_id) WHERE relation = 'EXCLUDED' AND state = 'CONFIRMED';
ALTER TABLE case_access ADD CONSTRAINT ck_case_access_everybody CHECK (subject <> 'agency:*' OR relation = 'EXCLUDED');

CREATE FUNCTION app_excluded() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce((SELECT array_agg(a.record_id) FROM case_access a
        WHERE a.relation = 'EXCLUDED' AND a.subject = ANY (app_subjects())
          AND a.state = 'CONFIRMED' AND a.valid_from <= (SELECT app_now()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT app_now()))), '{}');
COMMENT ON FUNCTION app_excluded() IS 'The records from which the caller of this transaction is excluded by name.';

CREATE FUNCTION app_barred() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN app_excluded() || coalesce((SELECT array_agg(a.record_id) FROM case_access a
        WHERE a.relation = 'EXCLUDED' AND a.subject = 'agency:*'
          AND a.state = 'CONFIRMED' AND a.valid_from <= (SELECT app_now()) AND (a.valid_to IS NULL OR a.valid_to > (SELECT app_now()))
          AND a.record_id NOT IN (SELECT l.record_id FROM case_access l
              WHERE l.relation = 'LISTED' AND l.subject = ANY (app_subjects())
                AND l.state = 'CONFIRMED' AND l.valid_from <= (SELECT app_now()) AND (l.valid_to IS NULL OR l.valid_to > (SELECT app_now())))
          AND coalesce(a.context_id, a.record_id) NOT IN (SELECT l.record_id FROM case_access l
              WHERE l.relation = 'BREAK_GLASS' AND l.subject = ANY (app_subjects())
                AND l.state = 'CONFIRMED' AND l.valid_from <= (SELECT app_now()) AND (l.valid_to IS NULL OR l.valid_to > (SELECT app_now())))), '{}');
COMMENT ON FUNCTION app_barred() IS 'The records from which the caller of this transaction is barred: excluded by name, or restricted and not listed.';

-- Broken glass is looked through in a transaction that says so, and nowhere else: to every other query, policy and function
-- the relation does not exist, so that it opens what is made for it and no list besides.
CREATE FUNCTION app_glass() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(current_setting('app.glass', true), '') = 'broken';
COMMENT ON FUNCTION app_glass() IS 'Whether this transaction relies on broken glass; false unless it says so itself.';
DROP POLICY case_access_with_caller ON case_access;
CREATE POLICY case_access_with_caller ON case_access TO gwarchod_app
    USING ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass())))
    WITH CHECK ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass())));
