-- What is lent in an emergency is lent for minutes of the machine's time, which nobody moves: the end of an access is a matter
-- of security and not of the work with children. Until now it was a domain instant in valid_to; such rows keep theirs.
ALTER TABLE case_access ADD COLUMN lent_until timestamptz;
COMMENT ON COLUMN case_access.lent_until IS 'Until before this system instant, where the relation is lent; empty where it is not. Class: F1.';

CREATE FUNCTION app_system_now() RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.system_now', true), '')::timestamptz;
COMMENT ON FUNCTION app_system_now() IS 'The machine''s time when this transaction began; null where nobody said it, and then nothing lent is seen.';

DROP POLICY case_access_with_caller ON case_access;
CREATE POLICY case_access_with_caller ON case_access TO gwarchod_app
    USING ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass()))
        AND (lent_until IS NULL OR lent_until > (SELECT app_system_now()))
        AND (heard_from IS NULL OR heard_from <> ALL ((SELECT app_late())::text[]) OR relation IN ('EXCLUDED', 'LISTED')
            OR heard_from <> ALL ((SELECT app_lost())::text[]) AND relation IN ('RESPONSIBLE_LA', 'ALLOCATED', 'TEAM', 'POLICE_MEMBER', 'HOST_LA')))
    WITH CHECK ((SELECT app_subjects()) IS NOT NULL AND (relation <> 'BREAK_GLASS' OR (SELECT app_glass()))
        AND (lent_until IS NULL OR lent_until > (SELECT app_system_now())));
