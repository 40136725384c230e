-- A relation that another service decided is kept as it was heard of. While nothing is heard of that service, what a
-- partner or a submitter may see rests on nothing that is known to hold still (security model, section 5).
ALTER TABLE case_access ADD COLUMN heard_from text DEFAULT nullif(current_setting('app.heard_from', true), '');
COMMENT ON COLUMN case_access.heard_from IS 'The service that decided it, where it was heard of by its feed; empty where it was decided here. Class: none.';

CREATE FUNCTION app_late() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('app.late', true), ''), E'\n'), '{}');
COMMENT ON FUNCTION app_late() IS 'The services last heard of more than 60 seconds before this transaction began.';
CREATE FUNCTION app_lost() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(string_to_array(nullif(current_setting('app.lost', true), ''), E'\n'), '{}');
COMMENT ON FUNCTION app_lost() IS 'The services last heard of more than 12 hours before this transaction began.';

DROP POLICY case_access_with_caller ON case_access;
CREATE POLICY case_access_with_caller ON case_access TO gwarchod_app
    USING ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass()))
        AND (heard_from IS NULL OR heard_from <> ALL ((SELECT app_late())::text[]) OR relation IN ('EXCLUDED', 'LISTED')
            OR heard_from <> ALL ((SELECT app_lost())::text[]) AND relation IN ('RESPONSIBLE_LA', 'ALLOCATED', 'TEAM', 'POLICE_MEMBER', 'HOST_LA')))
    WITH CHECK ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass())));
